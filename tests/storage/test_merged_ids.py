"""What sources say of a contact that was merged into another reaches that one."""

import asyncio
from dataclasses import replace

import pytest

from api.wiring import intake_over
from storage.mongo.uniting import MongoMerges
from tests.builders import agent, ago, contact, conversation, line, organization, sms
from tests.domain.services.taking import deletion
from tests.fakes.repositories import in_mongo
from tests.storage.dying import documents_of, put_back

A = contact("a", name="Marie", phone_numbers=("+33600000001",))
B = contact("b", name="Marie Petit", phone_numbers=("+33600000003",))
HELD = conversation("v1", contact_id="a")


@pytest.fixture
async def database(database_on_both):
    """How it is written does not depend on the driver."""
    await in_mongo(database_on_both).save(organization(), agent(), line(), A, B, HELD)
    return database_on_both


def intake(database):
    return intake_over(in_mongo(database))


def merge(database):
    return MongoMerges(database).merge("acme", "a", "b")


def said(own, held="v1"):
    return sms(own, conversation_id=held, contact_id="", occurred_at=ago(days=1))


async def contacts(database):
    return await in_mongo(database).contacts.get_many("acme", ["a", "b"])


async def whose(database, *interactions):
    found = await in_mongo(database).interactions.get_many("acme", interactions)
    return {own: one.contact_id for own, one in found.items()}


async def test_a_line_for_the_merged_contact_adds_its_numbers_to_the_other(database):
    await merge(database)

    answers = await intake(database).take(
        [replace(A, name="Mary", phone_numbers=("+33600000009",))]
    )

    assert answers == [None]
    found = await contacts(database)
    assert found == {
        "b": replace(B, phone_numbers=("+33600000003", "+33600000001", "+33600000009"))
    }


async def test_a_line_for_the_other_contact_keeps_what_the_merged_one_brought(database):
    await merge(database)

    await intake(database).take([replace(B, name="Marie P.", phone_numbers=("+33600000004",))])

    assert await contacts(database) == {
        "b": replace(B, name="Marie P.", phone_numbers=("+33600000004", "+33600000001"))
    }


async def test_a_conversation_and_calls_of_the_merged_contact_go_to_the_other(database):
    await merge(database)

    answers = await intake(database).take(
        [A, HELD, conversation("v2", contact_id="a"), said("i1"), said("i2", "v2")]
    )

    assert answers == [None] * 5
    assert await whose(database, "i1", "i2") == {"i1": "b", "i2": "b"}


async def test_a_deletion_of_the_merged_contact_deletes_nothing_of_the_other(database):
    await intake(database).take([said("i1")])
    await merge(database)

    assert await intake(database).take([deletion("contact", "a")]) == [None]

    assert await whose(database, "i1") == {"i1": "b"}


async def test_with_the_other_contact_all_of_the_merged_one_is_deleted_and_its_id_is_free(database):
    """R23"""
    await intake(database).take([said("i1")])
    await merge(database)

    await intake(database).take([deletion("contact", "b")])

    assert await whose(database, "i1") == {}
    assert await database["aliases"].find({}).to_list(None) == []
    assert await intake(database).take([A]) == [None]
    assert await contacts(database) == {"a": A}


async def test_lines_of_the_merged_contact_at_the_same_time_lose_nothing(database):
    lines = [[A, HELD, said(f"i{at}"), conversation(f"w{at}", contact_id="a")] for at in range(8)]
    calls = [said(f"j{at}", f"w{at}") for at in range(8)]

    merged, *answers = await asyncio.gather(
        merge(database), *(intake(database).take(some) for some in lines)
    )
    answers.append(await intake(database).take(calls))

    assert merged == "b"
    assert {one for some in answers for one in some} == {None}
    owns = [one.id for one in calls] + [f"i{at}" for at in range(8)]
    assert await whose(database, *owns) == dict.fromkeys(owns, "b")
    assert set(await contacts(database)) == {"b"}
    held = await database["conversations"].distinct("contact")
    assert held == ["acme/b"]


async def test_a_conversation_written_during_any_step_of_the_merge_is_taken_along(database):
    """Whatever of the merge was done when the conversation came in, it ends with the other contact."""
    before = await documents_of(database)
    for writes in range(100):
        await put_back(database, before)
        steps = Stepped(
            database, writes, lambda: intake(database).take([HELD_LATE, said("i9", "late")])
        )

        await MongoMerges(steps).merge("acme", "a", "b")

        if steps.answers is None:
            break
        assert steps.answers == [None, None]
        assert await whose(database, "i9") == {"i9": "b"}
        assert await database["conversations"].distinct("contact") == ["acme/b"]
    assert writes > 8


HELD_LATE = conversation("late", contact_id="a")


class Stepped:
    """The database for a merge. Before its write with that number, something else happens."""

    def __init__(self, database, writes, happens):
        self.database, self.left, self.happens, self.answers = database, writes, happens, None

    def __getitem__(self, name):
        return SteppedCollection(self, self.database[name])


class SteppedCollection:
    def __init__(self, stepped, collection):
        self.stepped, self.collection = stepped, collection

    def __getattr__(self, name):
        write = getattr(self.collection, name)
        if name not in {"insert_one", "update_one", "update_many", "bulk_write", "delete_one"}:
            return write

        async def after_something(*values, **options):
            self.stepped.left -= 1
            if self.stepped.left == -1:
                self.stepped.answers = await self.stepped.happens()
            return await write(*values, **options)

        return after_something
