"""Two processes import portions at the same time, and a process dies in the middle of its portion (R22)."""

import pytest

from storage.mongo.interaction_writes import NOT_NUMBERED_YET
from tests.builders import NOW, ago, call, contact, conversation, sms
from tests.fakes.repositories import in_mongo
from tests.storage.test_interrupted_writes import active, killed_and_done_again, listed
from tests.storage.test_portions_contract import appeared, number_now, settled

pytestmark = pytest.mark.slow


@pytest.fixture
async def two(database):
    """The first of the two processes numbers beforehand."""
    found = in_mongo(database), in_mongo(database)
    await found[0].save(contact("c1"), conversation("v1"))
    await settled(found[0], call("i1"))
    return found


async def test_a_source_is_new_to_who_generated_after_the_others_portion_was_settled(two):
    """R22"""
    one, other = two
    portion = one.interactions.portion()
    await portion.save_many([call("i2")])
    await settled(other, sms("i3"))
    number = await number_now(other)

    await portion.save_many([sms("i4")])

    assert await appeared(other, number, besides=["i2", "i3"]) == 1
    await portion.settle()
    assert await appeared(other, number, besides=["i2", "i3"]) == 1
    assert await appeared(other, await number_now(other)) == 0


async def test_one_that_does_not_number_beforehand_leaves_nothing_unnumbered(two, database):
    """R22"""
    await settled(two[1], call("i2"), sms("i3"))

    unnumbered = {"appearance": NOT_NUMBERED_YET}
    assert await database["interactions"].count_documents(unnumbered) == 0
    assert await appeared(two[1], await number_now(two[1])) == 0


async def test_who_leaves_off_makes_room_for_the_other(two, database):
    await two[0].interactions.end_portions()
    await two[1].interactions.portion().save_many([call("i2")])

    (before, after) = [
        (await database["interactions"].find_one({"_id": f"acme/{own}"}))["appearance"]
        for own in ("i1", "i2")
    ]
    assert before < after < NOT_NUMBERED_YET


async def test_a_portion_that_was_killed_is_made_whole_by_the_same_again(database):
    """R12, R22"""

    async def saving(repositories):
        await settled(repositories, call("i2", occurred_at=NOW), sms("i3", occurred_at=ago(days=1)))

    async for now in killed_and_done_again(database, [conversation("v1"), call("i1")], saving):
        assert await active(now) == {"v1": NOW}
        assert await listed(now) == [("c1", NOW)]
        assert await appeared(now, await number_now(now)) == 0
        unnumbered = {"appearance": NOT_NUMBERED_YET}
        assert await database["interactions"].count_documents(unnumbered) == 0
