"""The repositories. Each test runs with all five: in memory, and on both servers with both drivers."""

import pytest

from tests.databases import DATABASES
from tests.fakes.repositories import in_memory, in_mongo


@pytest.fixture(params=["memory", *DATABASES])
async def repositories(request, opened):
    if request.param == "memory":
        yield in_memory()
        return
    async with opened(*request.param) as database:
        yield in_mongo(database)
