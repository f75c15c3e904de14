"""One service for all tests of the API. Each test works in an organization of its own."""

from uuid import uuid4

import pytest

from tests.api.workplace import running_app, working_in


@pytest.fixture(scope="session")
async def app(database_url):
    async with running_app(database_url.replace("/?", f"/test_{uuid4().hex}?")) as app:
        yield app


@pytest.fixture
async def workplace(app):
    async with working_in(app) as workplace:
        yield workplace


@pytest.fixture
def ana(workplace):
    """A licensed member."""
    return workplace.desk("ana")


@pytest.fixture
def ben(workplace):
    return workplace.desk("ben")
