"""Work in many portions continues at the next start if the process dies between any two of them."""

from itertools import count

import pytest

from storage.mongo.documents import key
from storage.mongo.interaction_writes import follow_conversation
from storage.mongo.preparing import finish
from storage.mongo.removal import remove_contact, remove_conversation
from storage.mongo.unfinished import left_unfinished
from tests.builders import NOW, ago, contact, conversation, sms
from tests.fakes.repositories import in_mongo
from tests.storage.contact_lists import known, listed
from tests.storage.dying import Dying, Killed, documents_of, put_back

COUNT = 7
OWN = [f"m{at}" for at in range(COUNT)]
HELD = ("contacts", "conversations", "interactions")


@pytest.fixture
def database(database_on_both):
    """Which writes there are does not depend on the driver."""
    return database_on_both


async def filled(database):
    """A contact with two conversations and some interactions, and another contact with one of each."""
    repositories = in_mongo(database)
    await known(repositories, "c2", NOW)
    await repositories.save(
        contact("c1"),
        conversation("v1"),
        conversation("empty"),
        *(sms(own, occurred_at=ago(minutes=at)) for at, own in enumerate(OWN)),
    )
    return repositories


async def killed_at_each_write(database, doing):
    """Runs it again and again: the process dies before the first write, then before the second, until it does not die.
    Yields the repositories after each death.
    """
    repositories = await filled(database)
    before = await documents_of(database)
    for writes in count():
        await put_back(database, before)
        try:
            await doing(Dying(database, writes))
        except Killed:
            yield repositories
        else:
            assert writes > COUNT
            return


async def held(database):
    return {name: sorted(await database[name].distinct("_id")) for name in HELD}


OTHERS = {
    "contacts": ["acme/c2"],
    "conversations": ["acme/v-c2"],
    "interactions": ["acme/i-c2"],
}


async def test_a_deleted_contact_goes_whole_after_a_kill_between_any_two_portions(database):
    """R23"""

    async def doing(dying):
        await remove_contact(dying, key("acme", "c1"), portion=2)

    async for _ in killed_at_each_write(database, doing):
        began = await left_unfinished(database)
        await finish(database)

        if began:
            assert await held(database) == OTHERS
        assert await left_unfinished(database) == []


async def test_what_is_left_of_a_deleted_contact_is_in_nobodys_sight(database):
    """R23"""

    async def doing(dying):
        await remove_contact(dying, key("acme", "c1"), portion=2)

    async for repositories in killed_at_each_write(database, doing):
        if not await repositories.contacts.get_many("acme", ["c1"]):
            assert await listed(repositories) == ["c2"]


async def test_a_contact_made_anew_has_nothing_of_one_that_was_deleted_by_half(database):
    """R23"""

    async def doing(dying):
        await remove_contact(dying, key("acme", "c1"), portion=2)

    async for repositories in killed_at_each_write(database, doing):
        if await left_unfinished(database):
            await repositories.save(contact("c1"), conversation("v1"))
            assert await repositories.interactions.get_many("acme", OWN) == {}


async def test_a_deleted_conversation_goes_whole_after_a_kill_between_any_two_portions(database):
    """R23"""

    async def doing(dying):
        await remove_conversation(dying, key("acme", "v1"), portion=2)

    async for repositories in killed_at_each_write(database, doing):
        if await left_unfinished(database):
            await finish(database)
            assert await repositories.interactions.get_many("acme", OWN) == {}
            assert await repositories.conversations.get_many("acme", ["v1"]) == {}
            (found,) = (await repositories.contacts.get_many("acme", ["c1"])).values()
            assert found.last_interaction_at is None
        assert await left_unfinished(database) == []


async def test_a_conversation_made_anew_has_nothing_of_one_that_was_deleted_by_half(database):
    """R23"""

    async def doing(dying):
        await remove_conversation(dying, key("acme", "v1"), portion=2)

    async for repositories in killed_at_each_write(database, doing):
        if await left_unfinished(database):
            await repositories.save(conversation("v1"))
            assert await repositories.interactions.get_many("acme", OWN) == {}


@pytest.mark.parametrize("portion", [1, 2, COUNT, COUNT + 1])
async def test_a_conversation_follows_in_portions_of_any_size(database, portion):
    """R22"""
    repositories = await filled(database)
    own, there = key("acme", "v1"), key("acme", "c2")

    left = await follow_conversation(database, own, there, portion=portion)

    assert left == {key("acme", "c1")}
    found = await repositories.interactions.get_many("acme", OWN)
    assert {one.contact_id for one in found.values()} == {"c2"}
    new = await repositories.interactions.count_appeared(
        "acme", "c2", after=1, since=ago(days=1), besides=()
    )
    assert (len(found), new) == (COUNT, COUNT)
    assert await follow_conversation(database, own, there, portion=portion) == set()


async def test_a_move_that_was_killed_anywhere_is_finished_at_the_next_start(database):
    """R22"""

    async def doing(dying):
        await in_mongo(dying).conversations.save_many([conversation("v1", contact_id="c2")])

    repositories = await filled(database)
    before = await documents_of(database)
    for writes in count():
        await put_back(database, before)
        try:
            await doing(Dying(database, writes))
        except Killed:
            await finish(database)
        else:
            break
        (where,) = (await repositories.conversations.get_many("acme", ["v1"])).values()
        found = await repositories.interactions.get_many("acme", OWN)
        assert {one.contact_id for one in found.values()} == {where.contact_id}
        assert await left_unfinished(database) == []
