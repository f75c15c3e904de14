"""One service for all tests of the API. Each test works in an organization of its own."""

from uuid import uuid4

import pytest

from api.cli import main
from tests.api.workplace import running_app, working_in
from tests.databases import named


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


@pytest.fixture
def command(tmp_path, monkeypatch, capfd, mongod):
    """Runs a command in this process, in an empty directory and on a database of its own. Returns its status, output
    and errors.
    """
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MONGODB_URL", named(mongod.url))

    def running(*arguments):
        status = main(arguments)
        told = capfd.readouterr()
        return status, told.out.strip(), told.err.strip()

    return running
