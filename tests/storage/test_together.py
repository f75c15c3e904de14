"""Queries that are made at the same moment are combined, and each gets its own answer."""

import asyncio

import pytest

from storage.mongo.together import Find, together


@pytest.mark.parametrize("count", [2, 1_001])
async def test_as_many_finds_as_are_made_at_once_are_answered_each_with_its_own(database, count):
    """MongoDB does not combine a thousand of them. The embedded server gets each alone, and needs a while for so
    many.
    """
    collection = database["told"]
    is_embedded = (await database.command("hello"))["setName"] == "secantus"
    count = min(count, 50) if is_embedded else count
    await collection.insert_many([{"_id": str(at), "at": at} for at in range(count)])
    finds = [Find(collection=collection, wanted={"at": at}) for at in range(count)]

    with together():
        answers = await asyncio.gather(*(find.documents() for find in finds))

    assert [[one["_id"] for one in some] for some in answers] == [[str(at)] for at in range(count)]


async def test_order_limit_fields_and_counts_hold_beside_others(database):
    collection = database["told"]
    await collection.insert_many([{"_id": str(at), "at": at, "more": 1} for at in range(9)])
    finds = (
        Find(collection=collection, wanted={"at": {"$gt": 3}}, order={"at": -1}, limit=2),
        Find(collection=collection, wanted={"at": {"$gte": 0}}, limit=5, counts=True),
        Find(collection=collection, wanted={"_id": {"$in": ["1", "2"]}}, fields={"at": 1}),
        Find(collection=collection, wanted={"_id": {"$in": ["2"]}}, fields={"at": 1}),
        Find(collection=collection, wanted={"at": 99}),
    )

    with together():
        first, counted, two, one, none = await asyncio.gather(*(each.documents() for each in finds))

    assert [each["at"] for each in first] == [8, 7]
    assert counted[0]["count"] == 5
    assert sorted((each["_id"], each["at"]) for each in two) == [("1", 1), ("2", 2)]
    assert one == [{"_id": "2", "at": 2}]
    assert none == []
