"""If a process dies during a write, the same write repeated completes it. Two writes at the same time end as one of
them wants.
"""

from itertools import count

import pytest

from domain.pages import PageRequest
from storage.mongo import conversation_writes, interaction_batch, interaction_writes
from tests.builders import NOW, ago, call, contact, conversation
from tests.fakes.repositories import in_mongo
from tests.storage.dying import Dying, Killed, documents_of, put_back


@pytest.fixture
def database(database_on_both):
    """Which writes there are does not depend on the driver."""
    return database_on_both


async def killed_and_done_again(database, before, doing):
    """Runs it with a process that dies before the first write, then before the second, and so on, and each time runs it
    again. Yields the result each time.
    """
    repositories = in_mongo(database)
    await repositories.save(contact("c1"), contact("c2"), *before)
    documents = await documents_of(database)
    for writes in count():
        await put_back(database, documents)
        try:
            await doing(in_mongo(Dying(database, writes)))
        except Killed:
            await doing(repositories)
            yield repositories
        else:
            assert writes > 1
            return


async def listed(repositories):
    page = await repositories.contacts.page("acme", "ana", PageRequest(size=5), search=None)
    return [(entry.value.id, entry.value.last_interaction_at) for entry in page.entries]


async def active(repositories):
    held = await repositories.conversations.get_many("acme", ["v1", "v2"])
    return {own: one.last_interaction_at for own, one in held.items()}


async def sources_of(repositories, own):
    found = await repositories.interactions.newest_sources("acme", own, since=ago(days=9), limit=12)
    return [one.id for one, _ in found]


@pytest.mark.parametrize(("said", "last"), [((), None), ((call(occurred_at=NOW),), NOW)])
async def test_a_move_that_was_killed_is_finished_by_the_same_again(database, said, last):
    """R22"""

    async def moving(repositories):
        await repositories.conversations.save_many([conversation("v1", contact_id="c2")])

    async for now in killed_and_done_again(database, [conversation("v1"), *said], moving):
        assert await sources_of(now, "c1") == []
        assert await sources_of(now, "c2") == [one.id for one in said]
        assert await listed(now) == [("c2", last)]
        unnumbered = {"appearance": interaction_writes.NOT_NUMBERED_YET}
        assert await database["interactions"].count_documents(unnumbered) == 0


@pytest.mark.parametrize(
    ("changed", "last"),
    [
        (call("i2", occurred_at=ago(days=5)), {"v1": ago(days=1), "v2": None}),
        (call("i2", conversation_id="v2"), {"v1": ago(days=1), "v2": ago(hours=1)}),
    ],
    ids=["back in time", "to another conversation"],
)
async def test_interactions_whose_saving_was_killed_are_settled_by_the_same_again(
    database, changed, last
):
    """R12"""
    before = [conversation("v1"), conversation("v2"), call("i1", occurred_at=ago(days=3))]

    async def saving(repositories):
        await repositories.interactions.save_many([changed, call("i3", occurred_at=ago(days=1))])

    async for now in killed_and_done_again(
        database, [*before, call("i2", occurred_at=NOW)], saving
    ):
        assert await active(now) == last
        assert await listed(now) == [("c1", last["v2"] or last["v1"])]


async def test_an_interaction_whose_deletion_was_killed_is_gone_after_the_same_again(database):
    """R23"""
    before = [conversation("v1"), call("i1", occurred_at=ago(days=3)), call("i2", occurred_at=NOW)]

    async def deleting(repositories):
        await repositories.interactions.delete("acme", "i2")

    async for now in killed_and_done_again(database, before, deleting):
        assert await sources_of(now, "c1") == ["i1"]
        assert await active(now) == {"v1": ago(days=3)}
        assert await listed(now) == [("c1", ago(days=3))]


async def test_a_conversation_whose_deletion_was_killed_is_gone_after_the_same_again(database):
    """R23"""

    async def deleting(repositories):
        await repositories.conversations.delete("acme", "v1")

    async for now in killed_and_done_again(database, [conversation("v1"), call()], deleting):
        assert await now.interactions.get_many("acme", ["i1"]) == {}
        assert await active(now) == {}
        assert await listed(now) == []


async def test_a_conversation_moved_twice_at_once_keeps_all_with_one_contact(database, monkeypatch):
    """R22: the first move continues after the second has ended."""
    repositories = in_mongo(database)
    await repositories.save(*(contact(own) for own in ("c1", "c2", "c3")))
    await repositories.save(conversation("v1"), call(occurred_at=NOW))
    follow = conversation_writes.follow_conversation

    async def overtaken(*given):
        monkeypatch.setattr(conversation_writes, "follow_conversation", follow)
        await repositories.conversations.save_many([conversation("v1", contact_id="c3")])
        return await follow(*given)

    monkeypatch.setattr(conversation_writes, "follow_conversation", overtaken)
    await repositories.conversations.save_many([conversation("v1", contact_id="c2")])

    assert [await sources_of(repositories, one) for one in ("c1", "c2", "c3")] == [[], [], ["i1"]]
    assert await listed(repositories) == [("c3", NOW)]


@pytest.mark.parametrize("at", [1, 2])
async def test_a_newer_interaction_saved_while_another_is_deleted_is_the_last(
    database, monkeypatch, at
):
    """The deletion writes what it has read only if nobody has written since."""
    repositories = in_mongo(database)
    await repositories.save(contact("c1"), conversation("v1"))
    await repositories.save(call("old", occurred_at=ago(days=9)), call("mid"))
    newest, looks = interaction_writes.newest, count(1)

    async def overtaken(*given, **named):
        found = await newest(*given, **named)
        if next(looks) == at:
            await repositories.interactions.save_many([call("new", occurred_at=NOW)])
        return found

    monkeypatch.setattr(interaction_writes, "newest", overtaken)
    await repositories.interactions.delete("acme", "mid")

    assert await active(repositories) == {"v1": NOW}
    assert await listed(repositories) == [("c1", NOW)]


@pytest.mark.parametrize("other", ["The same.", "Newer."])
async def test_an_interaction_that_another_brings_in_at_the_same_time_is_there_once(
    database, monkeypatch, other
):
    """R22: the other process saves it after this one has looked and found nothing."""
    repositories = in_mongo(database)
    await repositories.save(contact("c1"), conversation("v1"))
    by_ids = interaction_batch.by_ids

    async def overtaken(*given):
        monkeypatch.setattr(interaction_batch, "by_ids", by_ids)
        found = await by_ids(*given)
        await repositories.interactions.save_many([call("i1", said=other), call("i2")])
        return found

    monkeypatch.setattr(interaction_batch, "by_ids", overtaken)
    await repositories.interactions.save_many([call("i1", said="The same."), call("i3")])

    kept = await repositories.interactions.get_many("acme", ["i1", "i2", "i3"])
    assert kept["i1"] == call("i1", said="The same.")
    assert sorted(await sources_of(repositories, "c1")) == ["i1", "i2", "i3"]
    unnumbered = {"appearance": interaction_writes.NOT_NUMBERED_YET}
    assert await database["interactions"].count_documents(unnumbered) == 0
