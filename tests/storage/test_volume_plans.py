"""On a real MongoDB, what a method examines is limited by what it returns, however large the organization is.

The server's own profiler measures the commands as they were sent, with sort, limit and projection.
"""

import pytest

from domain.insights import MAX_COUNT
from domain.pages import PageAround, PageBefore, PageRequest
from storage.mongo.connection import Driver, open_database
from storage.mongo.documents import position
from storage.mongo.preparing import prepare
from tests.builders import agent, ago, call, contact, conversation, line, organization, sms
from tests.databases import Server, at_leisure, dropped, named
from tests.fakes.repositories import in_mongo
from tests.storage.claims import claimed
from tests.storage.interaction_lists import SINCE
from tests.storage.profiling import profiled
from tests.storage.volume import BUSIEST, CONTACTS, fill_contacts, fill_interactions

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

FIRST = PageRequest(size=20)
DEEP = PageRequest(size=20, after=position(ago(minutes=2_000)))
FROM_THE_END = PageBefore(size=20)
BEFORE = PageBefore(size=20, before=position(ago(minutes=2_000)))
AROUND = PageAround(size=20, occurred_at=ago(minutes=2_000), own_id="i2000")
SEEN = [conversation(f"v{at}", contact_id=f"c{at}", last_interaction_at=ago()) for at in range(4)]
FEW = [f"c{at}" for at in range(20)]


@pytest.fixture(scope="module")
async def filled(url_of):
    async with open_database(named(url_of(Server.MONGOD)), Driver.PYMONGO) as database:
        with at_leisure():
            await prepare(database)
        await in_mongo(database).save(organization(), agent(), line())
        await fill_contacts(database)
        await fill_interactions(database)
        yield database
        await dropped(database)


READS = {
    "contacts": (lambda r: r.contacts.page("acme", "ana", FIRST, search=None), 21),
    "contacts, hidden ones": (lambda r: r.contacts.page("acme", "ben", FIRST, search=None), 21),
    "contacts, deep": (lambda r: r.contacts.page("acme", "ana", DEEP, search=None), 21),
    "contacts by id": (lambda r: r.contacts.get_many("acme", FEW), 20),
    "conversations by id": (lambda r: r.conversations.get_many("acme", ["v1", "v2"]), 2),
    "conversations of contacts": (lambda r: r.conversations.of_contacts("acme", FEW), 20),
    "interactions by id": (lambda r: r.interactions.get_many("acme", ["i1", "i2"]), 2),
    "interactions": (lambda r: r.interactions.page("acme", SEEN, FIRST), 21),
    "interactions, deep": (lambda r: r.interactions.page("acme", SEEN, DEEP), 21),
    "interactions, from the end": (lambda r: r.interactions.page("acme", SEEN, FROM_THE_END), 21),
    "interactions, before": (lambda r: r.interactions.page("acme", SEEN, BEFORE), 21),
    "interactions, around": (lambda r: r.interactions.page("acme", SEEN, AROUND), 41),
    "newest sources": (
        lambda r: r.interactions.newest_sources("acme", "c0", since=SINCE, limit=12),
        12,
    ),
    "languages": (lambda r: r.interactions.call_languages("acme", "c0", since=SINCE, limit=12), 0),
    "revisions": (lambda r: r.interactions.revisions("acme", "c0", ["i1", "i20000"]), 2),
    "insights": (lambda r: r.insights.get_many("acme", FEW), 20),
    "agents by name": (lambda r: r.agents.find("ana"), 1),
    "a claim": (claimed, 2),
}
COUNTS = {
    "left out": lambda r: r.interactions.left_out("acme", "c0", since=SINCE, read=12),
    "appeared": lambda r: r.interactions.count_appeared(
        "acme", "c0", after=0, since=SINCE, besides=()
    ),
}
WRITES = {
    "a contact": lambda r: r.contacts.save_many([contact("c0", name="Zoe")]),
    "a message": lambda r: r.interactions.save_many(
        [sms("new", contact_id="c0", conversation_id="v0")]
    ),
    "a call again": lambda r: r.interactions.save_many(
        [call("i3", contact_id="c1", conversation_id="v1")]
    ),
    "a message gone": lambda r: r.interactions.delete("acme", "i20000"),
    "a small contact gone": lambda r: r.contacts.delete("acme", "c9"),
}


async def cost(database, doing):
    async with profiled(database) as work:
        await doing(in_mongo(database))
    return work.total


@pytest.mark.parametrize("name", READS)
async def test_a_read_examines_at_most_twice_what_it_is_about_and_ten(filled, name):
    read, about = READS[name]

    work = await cost(filled, read)

    assert work.keys <= 2 * about + 10
    assert work.documents <= 2 * about + 10
    assert not work.sorts


@pytest.mark.parametrize("name", COUNTS)
async def test_a_count_stops_at_a_thousand_of_the_index_and_reads_no_document(filled, name):
    """R18, R22"""
    work = await cost(filled, COUNTS[name])

    assert work.documents == 0
    assert work.keys <= MAX_COUNT + 2 * (BUSIEST + 2 * CONTACTS) / 1_000 + 20


@pytest.mark.parametrize("name", WRITES)
async def test_a_write_examines_what_it_is_about_however_much_the_contact_has(filled, name):
    work = await cost(filled, WRITES[name])

    assert work.documents <= 40
    assert work.keys <= 60
