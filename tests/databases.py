"""The databases of the tests: on which servers they are, and how they are emptied."""

import asyncio
from contextlib import contextmanager
from enum import StrEnum
from uuid import uuid4

import pymongo
import pytest
from pymongo.errors import AutoReconnect

from storage.mongo.connection import Driver, patience


class Server(StrEnum):
    """The server and driver that a test runs with."""

    EMBEDDED = "embedded"
    MONGOD = "mongod"


MARKS = {Server.EMBEDDED: (), Server.MONGOD: (pytest.mark.slow, pytest.mark.mongod)}
SERVERS = [pytest.param(server, id=server, marks=MARKS[server]) for server in Server]
DATABASES = [
    pytest.param(
        (server, driver), id=f"{server}-{driver}", marks=(pytest.mark.slow, *MARKS[server])
    )
    for server in Server
    for driver in Driver
]
"""Each server with each driver."""
BOTH_SERVERS = [
    pytest.param(
        (server, driver), id=f"{server}-{driver}", marks=(pytest.mark.slow, *MARKS[server])
    )
    for server, driver in ((Server.EMBEDDED, Driver.MOTOR), (Server.MONGOD, Driver.PYMONGO))
]
"""Each server and each driver once, for what the repositories' own tests prove of all four pairs. A real MongoDB is
asked with the driver that is the default.
"""

BUSY_SECONDS = 120


@contextmanager
def at_leisure():
    """Gives a block more time than the service's own deadlines, because the machine may be busy.

    For preparing and cleaning up, not for calls whose deadline a test checks.
    """
    with patience(BUSY_SECONDS), pymongo.timeout(BUSY_SECONDS):
        yield


def named(url, name=None):
    """The server's URL with the name of a database. By default the name is new."""
    return url.replace("/?", f"/{name or f'test_{uuid4().hex}'}?")


def settings_for(url):
    """The settings of a service with this database, which it does not start itself. The rest has its defaults."""
    return {"MONGODB_URL": url, "PROFILE": "development"}


async def dropped(database):
    """Drops the database. Only for a real MongoDB, because the embedded server takes minutes for thousands of
    documents.
    """
    with at_leisure():
        await database.client.drop_database(database.name)


async def emptied(database):
    """Deletes all documents. On either server, this is forty times as fast as dropping the database.

    The server may have closed a connection that nobody used for long. Deleting twice is the same as once.
    """
    with at_leisure():
        try:
            await _delete_all(database)
        except AutoReconnect:
            await _delete_all(database)


async def _delete_all(database):
    names = await database.list_collection_names()
    await asyncio.gather(*(database[name].delete_many({}) for name in names))
