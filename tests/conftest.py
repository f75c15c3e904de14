"""The embedded database, one server for the whole run and a fresh database for whoever asks."""

from uuid import uuid4

import pytest

from storage.embedded import embedded_server
from storage.mongo.connection import Driver, open_database
from storage.mongo.indexes import create_indexes
from tests.databases import dropped


@pytest.fixture(scope="session")
def database_url(tmp_path_factory):
    """The URL of a real server process, without the name of a database."""
    with embedded_server(tmp_path_factory.mktemp("embedded")) as url:
        yield url


@pytest.fixture
def driver():
    """Which driver `database` speaks through; `parametrize("driver", Driver)` takes both."""
    return Driver.MOTOR


@pytest.fixture
def fresh_url(database_url):
    """The URL of a database that nobody else uses."""
    return database_url.replace("/?", f"/test_{uuid4().hex}?")


@pytest.fixture
async def database(fresh_url, driver):
    """An empty database with its indexes, dropped afterwards."""
    async with open_database(fresh_url, driver) as opened:
        await create_indexes(opened)
        yield opened
        await dropped(opened)
