"""Databases of the tests' own: which servers they lie on, and how they are emptied."""

import asyncio
from contextlib import contextmanager
from enum import StrEnum
from uuid import uuid4

import pymongo
import pytest

from storage.mongo.connection import Driver, patience


class Server(StrEnum):
    """What a fact about the database is shown on."""

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
"""Each server through each driver."""

BUSY_SECONDS = 120


@contextmanager
def at_leisure():
    """For what a test needs beforehand or clears away: that takes its time on a busy machine.

    It may take longer than the service's own calls, whose deadlines are shown where they are the fact.
    """
    with patience(BUSY_SECONDS), pymongo.timeout(BUSY_SECONDS):
        yield


def named(url, name=None):
    """The server's URL with the name of a database, by default of one that nobody else uses."""
    return url.replace("/?", f"/{name or f'test_{uuid4().hex}'}?")


def settings_for(url):
    """Those of a service that does not start the database itself, else as it is by default."""
    return {"MONGODB_URL": url, "PROFILE": "development"}


async def dropped(database):
    """On a real MongoDB; the embedded server takes minutes over thousands of documents."""
    with at_leisure():
        await database.client.drop_database(database.name)


async def emptied(database):
    """Forty times as fast as dropping it and making it again, on either server."""
    with at_leisure():
        names = await database.list_collection_names()
        await asyncio.gather(*(database[name].delete_many({}) for name in names))
