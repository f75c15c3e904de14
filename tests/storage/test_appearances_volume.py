"""On a real MongoDB, counting new sources costs no more if a long history was imported late."""

import pytest

from domain.insights import MAX_COUNT
from storage.mongo.connection import Driver, open_database
from storage.mongo.documents import interaction_document
from storage.mongo.indexes import create_indexes
from tests.builders import ago, contact, conversation, sms
from tests.databases import Server, at_leisure, dropped, named
from tests.fakes.repositories import in_mongo
from tests.storage.interaction_lists import SINCE
from tests.storage.profiling import profiled
from tests.storage.volume import insert

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

HISTORY = 20_000
BATCH = 500
"""All sources of a batch appear under one number."""


@pytest.fixture(scope="module")
async def imported_late(url_of):
    """A contact with twenty thousand sources, the oldest two years old, imported from old to new."""
    async with open_database(named(url_of(Server.MONGOD)), Driver.PYMONGO) as database:
        with at_leisure():
            await create_indexes(database)
        await in_mongo(database).save(contact(), conversation())
        documents = [
            interaction_document(sms(f"i{at}", occurred_at=ago(minutes=50 * (HISTORY - at))))
            | {"appearance": 2 + at // BATCH}
            for at in range(HISTORY)
        ]
        await insert(database["interactions"], documents)
        yield database
        await dropped(database)


@pytest.mark.parametrize("besides", [(), ("i1", "i2"), [f"i{HISTORY - at}" for at in range(1, 13)]])
async def test_all_of_a_long_history_that_came_in_late_is_counted_from_a_thousand_keys(
    imported_late, besides
):
    """R22"""
    count, work = await counted(imported_late, after=1, since=SINCE, besides=besides)

    assert count == MAX_COUNT
    assert work.documents == 0
    assert work.keys <= MAX_COUNT + len(besides) + 2 * HISTORY / BATCH


async def test_what_is_too_old_to_count_is_passed_over(imported_late):
    """R22"""
    count, work = await counted(imported_late, after=1, since=ago(minutes=50 * 30))

    assert count == 30
    assert work.documents == 0
    assert work.keys <= 30 + 2 * HISTORY / BATCH


async def test_nothing_new_is_told_from_one_key(imported_late):
    """R22"""
    count, work = await counted(imported_late, after=2 + HISTORY // BATCH, since=SINCE)

    assert count == 0
    assert work.documents == 0
    assert work.keys <= 1


async def counted(database, *, after, since, besides=()):
    async with profiled(database) as work:
        count = await in_mongo(database).interactions.count_appeared(
            "acme", "c1", after=after, since=since, besides=besides
        )
    return count, work.total
