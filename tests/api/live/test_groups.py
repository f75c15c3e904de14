"""Which new insights an open conversation gets, and which rights decide it (R24 to R28)."""

import asyncio

import pytest
from strawberry.types import ExecutionResult

from api.live.groups import RIGHTS_LAST_SECONDS, Group
from domain.errors import ConversationNotFound
from domain.live import LiveContact
from domain.services.following import FollowingService
from tests.builders import conversation, insights, viewer
from tests.fakes.followed import FollowedFeed
from tests.seconds import Seconds

BEN_ONLY = frozenset({"ben"})


def live(version=None, *conversations):
    held = conversations or (conversation(),)
    return LiveContact(
        insights=None if version is None else insights(version),
        conversations={one.id: one for one in held},
    )


class Screens:
    """A group of open conversations of `v1`, and the feed that notifies them."""

    def __init__(self):
        self._live = None
        self.feed = FollowedFeed(self)
        self.group = Group(
            FollowingService(access=None, feed=self.feed),
            self._execute,
            organization="acme",
            contact="c1",
            conversation="v1",
            is_about_the_viewer=False,
        )

    async def read(self, contacts):
        return dict.fromkeys(contacts, self._live)

    def read_now(self, live):
        self._live = live

    async def tell(self, live):
        """Returns after every member of the group has handled it."""
        self._live = live
        self.feed.tell(live)
        await asyncio.wait_for(self.feed.taken(), 10)

    async def _execute(self, viewer, push):
        return ExecutionResult(data=push.insights.version, errors=None)


@pytest.fixture
def screens():
    return Screens()


@pytest.fixture
async def opened(screens):
    """A function that opens the conversation as an agent. It returns a function that waits for the next version and its
    result.
    """
    members = []

    def open_one(by="ana"):
        member = screens.group.join(viewer(by))
        members.append(member)
        return lambda after=0: asyncio.create_task(screens.group.next(member, after))

    yield open_one
    for member in members:
        screens.group.leave(member)


async def told(waiting):
    version, result = await asyncio.wait_for(waiting, 10)
    assert result.data == version
    return version


async def test_the_current_insights_come_first(screens, opened):
    """R25"""
    waiting = opened()()
    await screens.tell(live(3))

    assert await told(waiting) == 3


@pytest.mark.parametrize("after", [3, 4])
async def test_insights_that_the_client_holds_are_not_sent_again(screens, opened, after):
    """R25"""
    waiting = opened()(after)
    await screens.tell(live(3))
    assert not waiting.done()

    await screens.tell(live(5))
    assert await told(waiting) == 5


async def test_a_contact_without_insights_is_silent(screens, opened):
    """R25"""
    waiting = opened()()
    await screens.tell(live(None))
    assert not waiting.done()

    await screens.tell(live(1))
    assert await told(waiting) == 1


async def test_what_replaced_them_follows(screens, opened):
    """R24"""
    following = opened()
    versions = [0]
    for version in (1, 2, 3):
        waiting = following(versions[-1])
        await screens.tell(live(version))
        versions.append(await told(waiting))

    assert versions == [0, 1, 2, 3]


@pytest.mark.parametrize("again", [3, 2], ids=["the same", "a lower one"])
async def test_a_version_is_followed_by_a_higher_one_only(screens, opened, again):
    """R24, R26"""
    following = opened()
    await screens.tell(live(3))
    assert await told(following()) == 3

    waiting = following(3)
    await screens.tell(live(again))
    assert not waiting.done()

    await screens.tell(live(4))
    assert await told(waiting) == 4


async def test_one_reader_follows_the_contact_for_everybody(screens, opened):
    """R24, R28"""
    waiting = [opened(by)() for by in ("ana", "ben", "ana")]
    await screens.tell(live(1))

    assert [await told(one) for one in waiting] == [1, 1, 1]
    assert screens.feed.followed == [("acme", "c1")]


async def test_nobody_listens_after_the_last_has_left(screens):
    """R27"""
    first, last = (screens.group.join(viewer(by)) for by in ("ana", "ben"))
    await screens.tell(live(1))

    assert not screens.group.leave(first)
    assert screens.feed.listeners == 1
    assert screens.group.leave(last)
    await asyncio.wait_for(screens.feed.left.wait(), 10)
    assert screens.feed.listeners == 0


@pytest.mark.parametrize(
    "held",
    [(conversation(visible_to=BEN_ONLY), conversation("v2")), (conversation("v2"),)],
    ids=["hidden", "deleted"],
)
async def test_who_lost_the_conversation_gets_an_end_and_not_the_new_insights(
    screens, opened, held
):
    """R28: the right to another conversation of the contact is not enough."""
    following = opened()
    await screens.tell(live(1))
    assert await told(following()) == 1

    waiting = following(1)
    await screens.tell(live(2, *held))
    with pytest.raises(ConversationNotFound):
        await told(waiting)


async def test_who_kept_the_conversation_is_told_while_another_lost_it(screens, opened):
    """R28"""
    kept, lost = opened("ben")(), opened("ana")()
    await screens.tell(live(2, conversation(visible_to=BEN_ONLY)))

    assert await told(kept) == 2
    with pytest.raises(ConversationNotFound):
        await told(lost)


async def test_who_lost_the_conversation_is_told_also_when_nothing_was_replaced(screens, opened):
    """R28"""
    waiting = opened()()
    await screens.tell(live(None, conversation(visible_to=BEN_ONLY)))

    with pytest.raises(ConversationNotFound):
        await told(waiting)


async def test_a_slow_execution_is_not_sent_to_who_lost_the_conversation_meanwhile(
    screens, opened, monkeypatch
):
    """R28"""
    seconds = Seconds()
    monkeypatch.setattr("api.live.groups._now", seconds)
    own = conversation("v2", visible_to=BEN_ONLY)
    ana = opened()()
    await screens.tell(live(1, conversation(), own))
    assert await told(ana) == 1
    slow = SlowExecution()
    monkeypatch.setattr(screens.group, "_execute", slow)

    ben = opened("ben")()
    await asyncio.wait_for(slow.has_begun.wait(), 10)
    screens.read_now(live(1, conversation(visible_to=frozenset({"ana"})), own))
    seconds.passed += RIGHTS_LAST_SECONDS + 1
    slow.may_end.set()

    with pytest.raises(ConversationNotFound):
        await asyncio.wait_for(ben, 10)


class SlowExecution:
    def __init__(self):
        self.has_begun, self.may_end = asyncio.Event(), asyncio.Event()

    async def __call__(self, *_):
        self.has_begun.set()
        await self.may_end.wait()
        return ExecutionResult(data="too late", errors=None)
