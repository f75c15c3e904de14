"""Interactions that are imported in portions: readable at once, and complete when the portion is settled (R12, R22,
R23).
"""

import pytest

from tests.builders import NOW, ago, call, contact, conversation, sms
from tests.storage.claims import claimed, subject
from tests.storage.contact_lists import page_of

SINCE = ago(days=30)


@pytest.fixture(autouse=True)
async def _contacts(repositories):
    await repositories.save(contact("c1"), contact("c2"), conversation("v1"))
    await repositories.save(call("old", occurred_at=ago(days=9)))


async def settled(repositories, *interactions):
    portion = repositories.interactions.portion()
    assert list(await portion.save_many(interactions)) == []
    await portion.settle()


async def active(repositories):
    page = await page_of(repositories)
    return {entry.value.id: entry.value.last_interaction_at for entry in page.entries}


async def last_in(repositories, own="v1"):
    held = await repositories.conversations.get_many("acme", [own])
    return held[own].last_interaction_at


async def number_now(repositories, of="c1"):
    return (await claimed(repositories, subject(newest_source="none"), contact=of)).appearances


async def appeared(repositories, after, *, of="c1", besides=()):
    return await repositories.interactions.count_appeared(
        "acme", of, after=after, since=SINCE, besides=besides
    )


async def test_what_is_saved_is_there_before_it_is_settled(repositories):
    await repositories.interactions.portion().save_many([call("i1", occurred_at=NOW)])

    assert set(await repositories.interactions.get_many("acme", ["i1"])) == {"i1"}


async def test_a_settled_portion_has_told_its_conversations_and_contacts(repositories):
    """R12"""
    await settled(repositories, call("i1", occurred_at=ago(days=2)), sms("i2", occurred_at=NOW))

    assert await last_in(repositories) == NOW
    assert await active(repositories) == {"c1": NOW}


async def test_settling_twice_changes_nothing(repositories):
    portion = repositories.interactions.portion()
    await portion.save_many([call("i1", occurred_at=NOW)])

    await portion.settle()
    await portion.settle()

    assert await active(repositories) == {"c1": NOW}
    assert await appeared(repositories, await number_now(repositories)) == 0


async def test_a_portion_of_what_is_old_sets_nothing_back(repositories):
    await settled(repositories, call("i1", occurred_at=ago(days=20)))

    assert await active(repositories) == {"c1": ago(days=9)}


async def test_its_sources_are_new_to_who_generated_before_and_to_nobody_after(repositories):
    """R22"""
    before = await number_now(repositories)

    await settled(repositories, call("i1"), sms("i2"))

    assert await appeared(repositories, before) == 2
    assert await appeared(repositories, await number_now(repositories)) == 0


async def test_sources_of_the_next_portion_are_new_to_who_generated_after_the_first(repositories):
    """R22"""
    await settled(repositories, call("i1"))
    number = await number_now(repositories)

    await settled(repositories, sms("i2"))

    assert await appeared(repositories, number) == 1


async def test_the_same_portion_again_brings_nothing_new(repositories):
    """R22"""
    await settled(repositories, call("i1"), sms("i2"))
    number = await number_now(repositories)

    await settled(repositories, call("i1"), sms("i2"))

    assert await appeared(repositories, number) == 0


async def test_what_is_deleted_before_it_is_settled_leaves_no_trace(repositories):
    """R23"""
    portion = repositories.interactions.portion()
    await portion.save_many([call("i1", occurred_at=NOW)])
    await repositories.interactions.delete("acme", "i1")

    await portion.settle()

    assert await last_in(repositories) == ago(days=9)
    assert await active(repositories) == {"c1": ago(days=9)}


async def test_what_moves_back_in_time_before_it_is_settled_is_where_it_is_then(repositories):
    """R12"""
    portion = repositories.interactions.portion()
    await portion.save_many([call("i1", occurred_at=NOW)])
    await repositories.save(call("i1", occurred_at=ago(days=1)))

    await portion.settle()

    assert await last_in(repositories) == ago(days=1)
    assert await active(repositories) == {"c1": ago(days=1)}


async def test_a_conversation_that_moves_before_it_is_settled_tells_its_new_contact(repositories):
    """R22"""
    portion = repositories.interactions.portion()
    number = await number_now(repositories, "c2")
    await portion.save_many([call("i1", occurred_at=NOW)])
    await repositories.save(conversation("v1", contact_id="c2"))

    await portion.settle()

    assert await active(repositories) == {"c2": NOW}
    assert await appeared(repositories, number, of="c2") == 2


@pytest.mark.parametrize("then", [ago(days=1), ago(hours=-1)], ids=["before", "after"])
async def test_a_conversation_that_moves_within_a_portion_is_as_active_as_all_of_it(
    repositories, then
):
    """R12"""
    portion = repositories.interactions.portion()
    await portion.save_many([call("i1", occurred_at=NOW)])
    await repositories.save(conversation("v1", contact_id="c2"))
    await portion.save_many([sms("i2", contact_id="c2", occurred_at=then)])

    await portion.settle()

    assert await last_in(repositories) == max(NOW, then)
    assert await active(repositories) == {"c2": max(NOW, then)}


async def test_a_conversation_that_is_deleted_before_it_is_settled_takes_its_contact_along(
    repositories,
):
    """R23"""
    portion = repositories.interactions.portion()
    await portion.save_many([call("i1", occurred_at=NOW)])
    await repositories.conversations.delete("acme", "v1")

    await portion.settle()

    assert await active(repositories) == {}
    contacts = await repositories.contacts.get_many("acme", ["c1"])
    assert contacts["c1"].last_interaction_at is None


async def test_one_whose_conversation_has_gone_is_given_back(repositories):
    """R23"""
    portion = repositories.interactions.portion()
    gone = sms("i1", conversation_id="v9")

    assert list(await portion.save_many([gone, call("i2")])) == [gone]
