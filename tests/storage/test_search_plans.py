"""On a real MongoDB, a search costs no more than what it shows, for one letter or ten, on every page."""

import pytest

from domain.search.terms import name_order, search_for, search_terms
from storage.mongo.connection import Driver, open_database
from storage.mongo.preparing import prepare
from tests.databases import Server, at_leisure, dropped, named
from tests.fakes.repositories import in_mongo
from tests.storage.contact_lists import page_of
from tests.storage.profiling import profiled
from tests.storage.volume import fill_contacts

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

SIZE = 20
PAGES = 5
SEARCHES = [
    *("m", "ma", "marie", "zzz", "jurgen", "obrien", "O'BRIEN", "ostergard"),
    *("m m", "meier anna", "an me", "+", "+33 6", "06", "(0)639", "33", "199", "5512"),
]


@pytest.fixture(scope="module")
async def filled(url_of):
    """A database, and the contacts of the organization in question."""
    async with open_database(named(url_of(Server.MONGOD)), Driver.PYMONGO) as database:
        with at_leisure():
            await prepare(database)
        yield database, await fill_contacts(database)
        await dropped(database)


async def searched(database, search, *, agent="ana", pages=PAGES):
    """The first pages, and the cost of each."""
    after, found = None, []
    while len(found) < pages:
        async with profiled(database) as work:
            page = await page_of(
                in_mongo(database), size=SIZE, after=after, search=search, agent=agent
            )
        found.append((page, work.total))
        if not page.has_next:
            break
        after = page.entries[-1].position
    return found


@pytest.mark.parametrize("search", SEARCHES)
async def test_a_search_examines_at_most_twice_what_it_shows_and_ten(filled, search):
    database, _ = filled

    for page, work in await searched(database, search):
        most = 2 * len(page.entries) + 10
        assert work.keys <= most
        assert work.documents <= most
        assert not work.sorts


@pytest.mark.parametrize("search", SEARCHES)
async def test_a_search_shows_all_that_it_finds_in_the_order_of_names(filled, search):
    database, contacts = filled
    wanted = search_for(search)
    expected = sorted(
        (
            one
            for at, one in enumerate(contacts)
            if at % 50 != 2 and wanted.finds(search_terms(one))
        ),
        key=name_order,
    )

    shown = [
        entry.value.id for page, _ in await searched(database, search) for entry in page.entries
    ]

    assert shown == [one.id for one in expected][: PAGES * SIZE]


async def test_three_words_examine_what_the_two_longest_find(filled):
    """The third word is searched only in the contacts that the two longest find."""
    database, contacts = filled
    of_two = sum(search_for("martin weber").finds(search_terms(one)) for one in contacts)

    pages = await searched(database, "martin weber an")

    assert sum(len(page.entries) for page, _ in pages) > 0
    assert sum(work.keys for _, work in pages) <= of_two + len(pages)
    assert not any(work.sorts for _, work in pages)
