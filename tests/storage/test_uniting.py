"""Merging a contact into another: nothing is lost, whatever is killed and whoever writes at the same time."""

import asyncio
from dataclasses import replace

import pytest

from domain.intake import UnknownReference
from domain.uniting import MergeRefused
from storage.mongo.indexes import create_indexes
from storage.mongo.preparing import finish
from storage.mongo.unfinished import left_unfinished
from storage.mongo.uniting import MongoMerges
from tests.builders import (
    ago,
    call,
    contact,
    conversation,
    findings,
    line,
    organization,
    sms,
)
from tests.fakes.repositories import in_mongo
from tests.storage.dying import Dying, Killed, documents_of, put_back

A = contact("a", name="Marie", phone_numbers=("+33600000001", "+33600000002"), email="m@a.example")
B = contact("b", name=None, phone_numbers=("+33600000003", "+33600000001"))
HELD = [
    conversation("v1", contact_id="a"),
    conversation("v2", contact_id="a"),
    conversation("v3", contact_id="b"),
]
SAID = [
    call("i1", conversation_id="v1", contact_id="a", occurred_at=ago(days=1)),
    sms("i2", conversation_id="v1", contact_id="a", occurred_at=ago(days=2)),
    sms("i3", conversation_id="v2", contact_id="a", occurred_at=ago(days=3)),
    sms("i4", conversation_id="v3", contact_id="b", occurred_at=ago(days=9)),
]
EVERYTHING = [organization(), line(), A, B, *HELD, *SAID]


@pytest.fixture
async def database(database_on_both):
    """Which writes there are does not depend on the driver."""
    await create_indexes(database_on_both)
    await in_mongo(database_on_both).save(*EVERYTHING)
    return database_on_both


def merge(database, one="a", into="b"):
    return MongoMerges(database).merge("acme", one, into)


async def contacts(database, *owns):
    return await in_mongo(database).contacts.get_many("acme", owns or ["a", "b"])


async def whose(database):
    """The contact of each conversation, and of each interaction."""
    return {
        name: {
            one["_id"].split("/")[1]: one["contact"].split("/")[1]
            for one in await database[name].find({}).to_list(None)
        }
        for name in ("conversations", "interactions")
    }


async def is_whole(database, into="b"):
    """All is with the other contact, and it is listed as active when it was last."""
    assert await whose(database) == {
        "conversations": dict.fromkeys(("v1", "v2", "v3"), into),
        "interactions": dict.fromkeys(("i1", "i2", "i3", "i4"), into),
    }
    assert await left_unfinished(database) == []
    found = await contacts(database)
    assert set(found) == {into}
    assert found[into].last_interaction_at == ago(days=1)


async def test_everything_of_one_contact_goes_to_the_other(database):
    assert await merge(database) == "b"

    await is_whole(database)
    assert (await contacts(database))["b"] == replace(
        B,
        name="Marie",
        phone_numbers=("+33600000003", "+33600000001", "+33600000002"),
        email="m@a.example",
        last_interaction_at=ago(days=1),
    )


async def test_what_one_of_them_refused_is_refused_for_the_person(database):
    await in_mongo(database).contacts.set_may_be_summarized("acme", "a", allowed=False)

    await merge(database)

    assert (await contacts(database))["b"].may_be_summarized is False


async def test_the_other_contact_is_found_by_all_numbers(database):
    await merge(database)

    numbers = {*A.phone_numbers, *B.phone_numbers}
    found = await in_mongo(database).contacts.having_numbers("acme", numbers)
    assert found == dict.fromkeys(numbers, "b")


async def test_what_was_moved_is_new_for_the_insights_of_the_other_contact(database):
    """R22"""
    insights = in_mongo(database).insights
    stored = await database["contacts"].find_one({"_id": "acme/b"})
    before = findings(appearances=stored["appearances"])

    await merge(database)

    count = await in_mongo(database).interactions.count_appeared(
        "acme", "b", after=before.appearances, since=ago(days=30), besides=["i4"]
    )
    assert count == 3
    assert await insights.get_many("acme", ["a"]) == {}


async def test_a_kill_between_any_two_writes_loses_nothing_and_the_same_call_completes_it(database):
    before = await documents_of(database)
    writes = 0
    while True:
        await put_back(database, before)
        try:
            await merge(Dying(database, writes))
        except Killed:
            writes += 1
        else:
            break
        if writes % 2:
            assert await merge(database) == "b"
        else:
            await finish(database)
            if writes > 1:
                assert await merge(database) == "b"
        if writes > 1:
            await is_whole(database)

    assert writes > 10
    await is_whole(database)


async def test_the_same_merge_again_changes_nothing(database):
    await merge(database)
    before = await whose(database)

    assert await merge(database) == "b"

    assert await whose(database) == before


async def test_of_two_opposite_merges_at_once_one_is_refused(database):
    answers = await asyncio.gather(
        merge(database), merge(database, "b", "a"), return_exceptions=True
    )

    (refusal,) = [one for one in answers if isinstance(one, MergeRefused)]
    (into,) = [one for one in answers if isinstance(one, str)]
    other = "a" if into == "b" else "b"
    assert str(refusal) == f"the contact {other!r} was merged into {into!r}; merge into that one"
    await is_whole(database, into)


async def test_the_same_merge_from_several_processes_at_once_is_one(database):
    answers = await asyncio.gather(*(merge(database) for _ in range(4)))

    assert answers == ["b"] * 4
    await is_whole(database)


async def test_merges_in_a_chain_lead_to_the_last(database):
    await in_mongo(database).save(contact("c", phone_numbers=("+33600000009",)))
    await asyncio.gather(merge(database), merge(database, "b", "c"), return_exceptions=True)
    await merge(database, "b", "c")
    if "a" in await contacts(database):
        await merge(database, "a", "c")

    assert set(await contacts(database, "a", "b", "c")) == {"c"}
    assert set((await whose(database))["interactions"].values()) == {"c"}
    await in_mongo(database).save(conversation("v9", contact_id="a"))
    assert (await whose(database))["conversations"]["v9"] == "c"
    assert {*A.phone_numbers, *B.phone_numbers, "+33600000009"} == set(
        (await contacts(database, "c"))["c"].phone_numbers
    )


@pytest.mark.parametrize(
    ("one", "into", "refusal", "reason"),
    [
        ("a", "x", UnknownReference, "there is no contact 'x'"),
        ("x", "b", UnknownReference, "there is no contact 'x'"),
    ],
)
async def test_a_contact_that_does_not_exist_cannot_be_merged(database, one, into, refusal, reason):
    before = await whose(database)

    with pytest.raises(refusal, match=reason):
        await merge(database, one, into)

    assert await whose(database) == before
    assert await left_unfinished(database) == []
    assert set(await contacts(database)) == {"a", "b"}


async def test_a_contact_cannot_be_merged_into_two(database):
    await in_mongo(database).save(contact("c"))
    await merge(database)

    with pytest.raises(MergeRefused, match="the contact 'a' was merged into 'b' before"):
        await merge(database, "a", "c")

    await is_whole(database)
