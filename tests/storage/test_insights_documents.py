"""Documents of insights that were written before a field was added."""

import pytest

from domain.insights import Changes
from tests.builders import contact, findings, insights
from tests.databases import DATABASES
from tests.fakes.repositories import in_mongo
from tests.storage.claims import claimed, replaced, standing, subject


@pytest.fixture(params=DATABASES)
async def database(request, opened):
    async with opened(*request.param) as database:
        yield database


@pytest.fixture
async def repositories(database):
    """The insights lack what changed, the kinds of statements, and the quotes."""
    repositories = in_mongo(database)
    await repositories.save(contact())
    await replaced(repositories, await claimed(repositories))
    names = ("isNew", "kind", "quotes")
    old = {f"insights.statements.0.{name}": "" for name in names}
    old |= {f"insights.nextAction.{name}": "" for name in names}
    await database["contacts"].update_one({}, {"$unset": {"insights.changes": "", **old}})
    return repositories


async def test_insights_stored_without_changes_are_read(repositories):
    """R19"""
    assert await standing(repositories) == insights(1)


async def test_insights_stored_without_quotes_are_compared_by_what_they_say(repositories):
    """R19"""
    await replaced(repositories, await claimed(repositories, subject("fr")))

    unchanged = Changes(added_count=0, removed_count=0)
    assert await standing(repositories) == insights(2, findings=findings(2, changes=unchanged))
