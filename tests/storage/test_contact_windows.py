"""A long list of contacts is read from where it was active lately, and loses nothing on the way to its end."""

from dataclasses import replace

import pytest

from storage.mongo.contacts import MongoContacts
from storage.mongo.documents import earlier, position
from tests.builders import NOW, agent, ago, contact, conversation, line, organization, sms
from tests.databases import SERVERS, named
from tests.storage.contact_lists import page_of
from tests.storage.listening import listened

DAYS = (0, 1, 6, 8, 14, 15, 40, 400)


@pytest.fixture(params=SERVERS)
async def held(request, url_of):
    """Contacts who were active so many days ago, and two who never were."""
    async with listened(named(url_of(request.param))) as held:
        contacts = MongoContacts(held.database, clock=lambda: NOW)
        held.repositories = replace(held.repositories, contacts=contacts)
        await held.repositories.save(organization(), agent(), line())
        for own in [*map(str, DAYS), "never", "neither"]:
            await held.repositories.save(contact(own), conversation(f"v{own}", contact_id=own))
        for day in DAYS:
            await held.repositories.save(
                sms(
                    f"i{day}",
                    contact_id=f"{day}",
                    conversation_id=f"v{day}",
                    occurred_at=ago(days=day),
                )
            )
        yield held


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
async def test_every_contact_is_listed_once_and_in_order_whatever_the_size_of_a_page(held, size):
    listed, after = [], None
    while True:
        page = await page_of(held.repositories, size=size, after=after)
        listed += [entry.value.id for entry in page.entries]
        if not page.has_next:
            break
        after = page.entries[-1].position

    assert listed == [*map(str, DAYS), "never", "neither"]


async def test_a_page_of_contacts_who_were_active_lately_reads_no_others(held):
    queries = await held.queries(lambda repositories: page_of(repositories, size=2))

    for collection, wanted in queries:
        _, stats = await held.explained(collection, wanted)
        assert stats["totalDocsExamined"] <= 3
    assert {collection for collection, _ in queries} == {"contacts"}


async def test_a_page_further_down_is_read_from_where_it_begins(held):
    after = position(ago(days=7), "")
    queries = await held.queries(lambda repositories: page_of(repositories, size=1, after=after))

    for collection, wanted in queries:
        _, stats = await held.explained(collection, wanted)
        assert stats["totalDocsExamined"] <= 2


@pytest.mark.parametrize(
    "place", ["", "nonsense", "/", "\u0660" * 15, "9" * 5_000, "-00000000000001/"]
)
async def test_a_place_that_was_never_given_out_is_no_fault(held, place):
    """Cursors come from clients."""
    assert earlier(place, NOW - ago(days=7)) == ""
    await page_of(held.repositories, after=place)
