"""The repositories, each test over all three: in memory, and in MongoDB through both drivers."""

import pytest

from storage.mongo.connection import Driver, open_database
from storage.mongo.indexes import create_indexes
from tests.databases import dropped
from tests.fakes.repositories import in_memory, in_mongo


@pytest.fixture(params=["memory", *(pytest.param(one, marks=pytest.mark.slow) for one in Driver)])
async def repositories(request):
    if request.param == "memory":
        yield in_memory()
        return
    url = request.getfixturevalue("fresh_url")
    async with open_database(url, request.param) as database:
        await create_indexes(database)
        yield in_mongo(database)
        await dropped(database)
