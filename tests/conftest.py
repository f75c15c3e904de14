"""The database servers, which run once for all tests, and an empty database for each test that needs one."""

import inspect
import re
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from functools import cache

import pytest

from storage.embedded import embedded_server
from storage.mongo.connection import Driver, open_database
from storage.mongo.indexes import create_indexes
from tests.databases import (
    BOTH_SERVERS,
    DATABASES,
    Server,
    at_leisure,
    emptied,
    named,
    settings_for,
)
from tests.mongod import MongodServer
from tests.mongod_program import NoMongod, is_required, mongod_program
from tests.order import in_order
from tests.rules import proven
from tests.together import together


def pytest_configure(config):
    """Allows `-m "rule('R7')"`. pytest itself accepts only named arguments."""
    config.option.markexpr = re.sub(
        r"rule\((['\"]R\d+['\"])\)", r"rule(id=\1)", config.option.markexpr
    )


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makeitem(collector, name, obj):
    """Many small cases become one test. Other tests are made as pytest makes them."""
    is_test = inspect.isfunction(obj) and collector.istestfunction(obj, name)
    test = together(collector, name, obj) if is_test else None
    return None if test is None else [test]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Marks each test with the rules that it proves, and puts the files in the order that keeps both cores busy."""
    items[:] = in_order(items)
    for item in items:
        for rule in proven(item.originalname, item.function.__doc__, item.module.__doc__):
            item.add_marker(pytest.mark.rule(id=rule))


def pytest_runtest_setup(item):
    """A skip here, unlike one in a fixture, is summed up in one line for all tests."""
    if item.get_closest_marker("mongod"):
        try:
            mongod_program()
        except NoMongod as reason:
            (pytest.fail if is_required() else pytest.skip)(str(reason))


@pytest.fixture(scope="session")
def start_server(tmp_path_factory):
    """A function that starts a server on its first call. The servers end after the clients of this fixture."""
    with ExitStack() as stack:

        @cache
        def started(server):
            if server is Server.EMBEDDED:
                return stack.enter_context(embedded_server(tmp_path_factory.mktemp("embedded")))
            mongod = MongodServer(tmp_path_factory.mktemp("mongod") / "data")
            stack.callback(mongod.stop)
            return mongod.start().initiate()

        yield started


@pytest.fixture(scope="session")
def database_url(start_server):
    """The URL of the embedded server, a real process, without a database name."""
    return start_server(Server.EMBEDDED)


@pytest.fixture(scope="session")
def mongod(start_server):
    """A real MongoDB, a replica set with one member, for tests with the mark `mongod`."""
    return start_server(Server.MONGOD)


@pytest.fixture(scope="session")
def url_of(start_server):
    """A function that returns the URL of a server."""

    def url(server):
        started = start_server(server)
        return started.url if server is Server.MONGOD else started

    return url


@pytest.fixture(scope="session")
async def opened(url_of):
    """A function that opens an empty database with its indexes, on either server and with either driver.

    Each database is prepared once. A test that changes indexes must restore them.
    """
    async with AsyncExitStack() as connections:
        kept = {}

        @asynccontextmanager
        async def open_empty(server, driver):
            if (server, driver) not in kept:
                url = named(url_of(server), "test_contract")
                database = await connections.enter_async_context(open_database(url, driver))
                with at_leisure():
                    await create_indexes(database)
                kept[server, driver] = database
            database = kept[server, driver]
            await emptied(database)
            yield database

        yield open_empty


@pytest.fixture(scope="session")
def settings_on(url_of):
    """A function that returns the settings of a service with an empty database on a server.

    With the embedded server, the service starts the server of its own data directory itself.
    """

    def settings(server, driver):
        on = settings_for(named(url_of(server))) if server is Server.MONGOD else {}
        return on | {"MONGODB_DRIVER": driver}

    return settings


@pytest.fixture(scope="session")
def any_server():
    """The server for tests of something else: a real MongoDB if there is one, which does the same with a tenth."""
    try:
        mongod_program()
    except NoMongod:
        return Server.EMBEDDED
    return Server.MONGOD


@pytest.fixture(scope="session")
def any_database(settings_on, any_server):
    """A function that returns the settings of a service with an empty database, for tests of something else."""
    return lambda: settings_on(any_server, Driver.MOTOR)


@pytest.fixture(scope="session")
def any_url(url_of, any_server):
    """A function that returns the URL of an empty database, for tests of something else."""
    return lambda: named(url_of(any_server))


@pytest.fixture(scope="module", params=DATABASES)
def service_database(request, settings_on):
    """The settings of a service on each server with each driver, one after the other."""
    return settings_on(*request.param)


@pytest.fixture(scope="module", params=BOTH_SERVERS)
def service_on_both(request, settings_on):
    """The settings of a service on one server with one driver, and then on the other with the other."""
    return settings_on(*request.param)


@pytest.fixture(params=DATABASES)
async def database(request, opened):
    """An empty database with its indexes."""
    async with opened(*request.param) as database:
        yield database


@pytest.fixture(params=BOTH_SERVERS)
async def database_on_both(request, opened):
    """An empty database on one server with one driver, and then on the other with the other."""
    async with opened(*request.param) as database:
        yield database
