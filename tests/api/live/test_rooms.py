"""An open page gets only what its agent may see when it is sent (R28, R39)."""

import asyncio
from contextlib import contextmanager

import pytest
from strawberry.types import ExecutionResult

from api.live.groups import RIGHTS_LAST_SECONDS
from api.live.rooms import Room
from domain.errors import ConversationNotFound
from domain.live import LiveContact
from domain.open_pages import UP_TO_DATE, OpenContact, Rights
from tests.builders import conversation, insights, organization, viewer
from tests.seconds import Seconds


def contact(**values):
    live = LiveContact(insights=insights(1), conversations={"v1": conversation(**values)})
    return OpenContact(live=live, freshness=UP_TO_DATE)


class Unchanging:
    """The rights of an agent, which stay as they are."""

    def now(self):
        return Rights()

    def close(self):
        pass


class Following:
    """The contact and the rights as a page hears of them. `wake` wakes the page."""

    def __init__(self):
        self.read = contact()
        self.wake = None

    @contextmanager
    def listen(self, *_):
        yield self

    def listen_to_rights(self, _, wake):
        self.wake = wake
        return Unchanging()

    async def open_now(self, *_):
        return self.read

    def contact(self):
        return self.read

    def age(self):
        return 0.0

    def organization(self):
        return organization()

    def take(self):
        return None


async def test_a_slow_execution_is_not_sent_to_a_page_whose_agent_lost_the_conversation(
    monkeypatch,
):
    """R28, R39"""
    seconds, following = Seconds(), Following()
    monkeypatch.setattr("api.live.rooms._now", seconds)
    has_begun, may_end = asyncio.Event(), asyncio.Event()

    async def execute(*_):
        has_begun.set()
        await may_end.wait()
        return ExecutionResult(data="too late", errors=None)

    room = Room(
        following,
        execute,
        viewer=viewer("ben"),
        contact="c1",
        conversation="v1",
        is_about_the_viewer=lambda _: False,
    )
    page = room.join(viewer("ben"), version=0, change_number=0)
    waiting = asyncio.create_task(room.next(page))
    await asyncio.wait_for(has_begun.wait(), 10)
    following.wake.set()
    await asyncio.sleep(0)  # the page now waits for the execution
    following.read = contact(visible_to=frozenset({"ana"}))
    seconds.passed += RIGHTS_LAST_SECONDS + 1
    may_end.set()

    with pytest.raises(ConversationNotFound):
        await asyncio.wait_for(waiting, 10)
    room.leave(page)
