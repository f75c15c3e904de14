"""What was killed halfway is made whole by the same again, and what two do at once ends as one of them says."""

import pytest

from domain.errors import StorageUnavailable
from domain.pages import PageRequest
from storage.mongo import conversations
from storage.mongo.connection import Driver
from tests.builders import NOW, ago, call, contact, conversation
from tests.fakes.repositories import in_mongo

pytestmark = [pytest.mark.slow, pytest.mark.parametrize("driver", Driver)]


@pytest.fixture
async def repositories(database):
    opened = in_mongo(database)
    await opened.save(contact("c1"), contact("c2"), conversation("v1"))
    return opened


async def kill(monkeypatch, module, step, doing):
    """Does it until the step, which never happens."""

    async def killed(*_, **__):
        raise StorageUnavailable("killed")

    with monkeypatch.context() as patch:
        patch.setattr(module, step, killed)
        with pytest.raises(StorageUnavailable):
            await doing


async def listed(repositories):
    page = await repositories.contacts.page("acme", "ana", PageRequest(size=5), search=None)
    return [(entry.value.id, entry.value.last_interaction_at) for entry in page.entries]


async def sources_of(repositories, own):
    found = await repositories.interactions.newest_sources("acme", own, since=ago(days=9), limit=12)
    return [one.id for one, _ in found]


@pytest.mark.parametrize("step", ["follow_conversation", "settle_audience"])
async def test_a_move_that_was_killed_is_finished_by_the_same_again(
    repositories, monkeypatch, step
):
    """R22"""
    await repositories.save(call(occurred_at=NOW))
    moving = repositories.conversations.save(conversation("v1", contact_id="c2"))
    await kill(monkeypatch, conversations, step, moving)

    await repositories.conversations.save(conversation("v1", contact_id="c2"))

    assert await sources_of(repositories, "c1") == []
    assert await sources_of(repositories, "c2") == ["i1"]
    assert await listed(repositories) == [("c2", NOW)]


async def test_an_empty_conversation_whose_move_was_killed_leaves_the_old_contact(
    repositories, monkeypatch
):
    moving = repositories.conversations.save(conversation("v1", contact_id="c2"))
    await kill(monkeypatch, conversations, "follow_conversation", moving)

    await repositories.conversations.save(conversation("v1", contact_id="c2"))

    assert await listed(repositories) == [("c2", None)]


async def test_a_conversation_moved_twice_at_once_keeps_all_with_one_contact(
    repositories, monkeypatch
):
    """R22: the first goes on only when the second is done."""
    await repositories.save(contact("c3"), call(occurred_at=NOW))
    follow = conversations.follow_conversation

    async def overtaken(*given):
        monkeypatch.setattr(conversations, "follow_conversation", follow)
        await repositories.conversations.save(conversation("v1", contact_id="c3"))
        return await follow(*given)

    monkeypatch.setattr(conversations, "follow_conversation", overtaken)
    await repositories.conversations.save(conversation("v1", contact_id="c2"))

    assert [await sources_of(repositories, one) for one in ("c1", "c2", "c3")] == [[], [], ["i1"]]
    assert await listed(repositories) == [("c3", NOW)]
