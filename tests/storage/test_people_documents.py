"""Documents of people that were written before a field was added."""

import pytest

from tests.builders import organization
from tests.databases import DATABASES
from tests.fakes.repositories import in_mongo


@pytest.fixture(params=DATABASES)
async def database(request, opened):
    async with opened(*request.param) as database:
        yield database


async def test_an_organization_stored_without_a_time_zone_counts_days_in_utc(database):
    """R32"""
    repositories = in_mongo(database)
    await repositories.save(organization(time_zone="Europe/Paris"))
    await database["organizations"].update_one({}, {"$unset": {"timeZone": True}})

    assert await repositories.organizations.get("acme") == organization(time_zone="UTC")
