"""What changed last in a conversation: what open pages rely on, of the fakes and of MongoDB alike (R39)."""

import pytest

from domain.recent import MOST_RECENT
from tests.builders import ago, call, contact, conversation, sms


@pytest.fixture(autouse=True)
async def _conversations(repositories):
    await repositories.save(contact(), conversation(), conversation("v2"))


async def changes(repositories, own="v1"):
    held = await repositories.conversations.across([("acme", "c1")], with_changes=True)
    return next(one.changes for one in held["acme", "c1"] if one.id == own)


async def since(repositories, number, own="v1"):
    found = (await changes(repositories, own)).since(number)
    return [(one.interaction_id, one.is_new) for one in found]


async def number_of(repositories, own="v1"):
    return (await changes(repositories, own)).number


async def test_nothing_has_changed_at_first(repositories):
    assert await number_of(repositories) == 0
    assert await since(repositories, 0) == []


async def test_an_interaction_that_is_saved_first_is_new_and_later_has_changed(repositories):
    await repositories.save(call("i1", said=None))
    number = await number_of(repositories)
    assert await since(repositories, 0) == [("i1", True)]

    await repositories.save(call("i1", said="It leaks."))

    assert await since(repositories, number) == [("i1", False)]
    assert await since(repositories, 0) == [("i1", True), ("i1", False)]


async def test_saving_the_same_again_changes_nothing(repositories):
    await repositories.save(call("i1"), sms("i2"))
    number = await number_of(repositories)

    await repositories.save(call("i1"), sms("i2"))

    assert await number_of(repositories) == number


async def test_a_deleted_interaction_is_among_the_changes(repositories):
    """R23"""
    await repositories.save(call("i1"), sms("i2"))
    number = await number_of(repositories)

    await repositories.interactions.delete("acme", "i1")

    assert await since(repositories, number) == [("i1", False)]


async def test_an_interaction_that_moves_changes_both_conversations(repositories):
    await repositories.save(call("i1"))
    number = await number_of(repositories)

    await repositories.save(call("i1", conversation_id="v2"))

    assert await since(repositories, number) == [("i1", False)]
    assert await since(repositories, 0, "v2") == [("i1", True)]


async def test_of_many_at_once_the_latest_are_named(repositories):
    saved = [sms(f"i{at:02}", occurred_at=ago(minutes=100 - at)) for at in range(MOST_RECENT + 5)]
    await repositories.interactions.save_many(saved)

    assert await number_of(repositories) == len(saved)
    assert await since(repositories, 0) == [(one.id, True) for one in saved[5:]]


async def test_of_many_one_after_the_other_the_latest_are_named(repositories):
    saved = [sms(f"i{at:02}", occurred_at=ago(minutes=100 - at)) for at in range(MOST_RECENT + 5)]
    await repositories.interactions.save_many(saved[:-5])
    await repositories.interactions.save_many(saved[-5:])

    assert await number_of(repositories) == len(saved)
    assert await since(repositories, 0) == [(one.id, True) for one in saved[5:]]


async def test_a_conversation_that_is_saved_again_keeps_its_changes(repositories):
    await repositories.save(call("i1"))

    await repositories.save(conversation(visible_to=frozenset({"ana"})))

    assert await since(repositories, 0) == [("i1", True)]
