"""On a real MongoDB, a page and a generation cost the same for a contact of many years as for one of some weeks."""

import itertools
from collections import Counter
from datetime import timedelta

import pytest

from domain.clock import system_clock
from domain.insights import MAX_COUNT
from domain.interaction import LeftOutReason
from domain.pages import PageRequest
from storage.mongo.connection import Driver, open_database
from storage.mongo.documents import position
from tests.api.workplace import running_app, working_in
from tests.builders import ago, call, contact, conversation, sms
from tests.client import GENERATE
from tests.databases import dropped, named
from tests.fakes.repositories import in_mongo
from tests.storage.history import fill_history
from tests.storage.profiling import profiled

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

LONG, SHORT = "long", "short"
ALL_OF_LONG, ALL_OF_SHORT = 200_000, 30
PAGE = """
query ($id: ID!) { conversation(id: $id) {
  viewerCanGenerateInsights line { name }
  contact {
    name insights { summary isUpToDate newInteractionCount statements { text sources { channel } } }
    interactions(first: 12) { edges { node { channel occurredAt agent { name } } } }
    conversations(first: 50) { edges { node { id line { name } } } }
  }
} }
"""
COUNTED = {GENERATE: MAX_COUNT * len(LeftOutReason), PAGE: 0}
"""Index keys for the counts, each of which stops at a thousand. The page counts new sources, and there are none."""
ENDS_OF_RANGES = 10
"""MongoDB looks at one key beyond each range of an index, if there is one."""


@pytest.fixture(scope="module")
async def database(mongod):
    async with open_database(named(mongod.url), Driver.PYMONGO) as database:
        yield database
        await dropped(database)


@pytest.fixture(scope="module")
async def workplace(mongod, database):
    """Two contacts with the same thirty recent calls and messages. One of them also has a long history."""
    async with (
        running_app(named(mongod.url, database.name)) as app,
        working_in(app) as workplace,
    ):
        await workplace.app.repositories.contacts.delete(workplace.id, "c1")
        for own in (LONG, SHORT):
            await workplace.save(contact(own), conversation(own, contact_id=own))
        await fill_history(
            database,
            workplace.id,
            LONG,
            ALL_OF_LONG - ALL_OF_SHORT,
            since=system_clock() - timedelta(days=800),
        )
        for own in (LONG, SHORT):
            place = {"contact_id": own, "conversation_id": own}
            for at in range(ALL_OF_SHORT, 0, -1):
                make = (call, sms)[at % 2]
                await workplace.save(make(f"{own}{at}", occurred_at=ago(hours=20 * at), **place))
            await workplace.desk().generate(own)
        yield workplace


async def cost(workplace, database, query, own):
    async with profiled(database) as work:
        await workplace.desk().ask(query, id=workplace.desk().id("Conversation", own))
    return [one for one in work.works if one.collection in {"interactions", "conversations"}]


def documents(works):
    """The number of documents examined in each collection, by the kind of command."""
    examined = Counter()
    for one in works:
        examined[one.collection, one.command, one.plan] += one.documents
    return examined


async def test_one_has_a_long_history_and_the_other_a_short_one(workplace, database):
    found = {}
    for own, name in itertools.product((LONG, SHORT), ("position", "callPosition")):
        wanted = {"contact": f"{workplace.id}/{own}", name: {"$exists": True}}
        found[own, name] = await database["interactions"].count_documents(wanted)
    page = await in_mongo(database).interactions.page(
        workplace.id, [conversation(LONG, organization_id=workplace.id)], PageRequest(size=50)
    )

    assert found == {
        (LONG, "position"): ALL_OF_LONG,
        (LONG, "callPosition"): len(range(1, ALL_OF_LONG - ALL_OF_SHORT, 3)) + ALL_OF_SHORT // 2,
        (SHORT, "position"): ALL_OF_SHORT,
        (SHORT, "callPosition"): ALL_OF_SHORT // 2,
    }
    assert {one.position for one in page.entries} == {
        position(one.value.occurred_at, one.value.id) for one in page.entries
    }


@pytest.mark.parametrize("query", COUNTED, ids=["generation", "page"])
async def test_as_much_is_examined_for_a_long_history_as_for_a_short_one(
    workplace, database, query
):
    """R17, R18, R22"""
    long, short = [await cost(workplace, database, query, own) for own in (LONG, SHORT)]

    assert documents(short).total() > 0
    assert documents(long) == documents(short)
    keys = [sum(one.keys for one in works) for works in (long, short)]
    assert keys[0] <= keys[1] + COUNTED[query] + ENDS_OF_RANGES
