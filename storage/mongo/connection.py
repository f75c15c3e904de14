"""The only module that knows which driver talks to MongoDB."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from contextvars import ContextVar
from enum import StrEnum
from typing import Any, cast

import pymongo
from pymongo import AsyncMongoClient, ReadPreference, WriteConcern
from pymongo.asynchronous.collection import AsyncCollection
from pymongo.asynchronous.database import AsyncDatabase
from pymongo.errors import DuplicateKeyError, PyMongoError
from pymongo.read_concern import ReadConcern
from pymongo.uri_parser import parse_uri

from storage.mongo.faults import unavailable

Collection = AsyncCollection[dict[str, Any]]
Database = AsyncDatabase[dict[str, Any]]

DEFAULT_DATABASE = "contact_insights"
OPERATION_DEADLINE_SECONDS = 10.0
DRIVER_GRACE_SECONDS = 1.0
"""How much longer we wait for a call than its driver does: the driver's own error says more."""
MOTOR_THREADS = "64"
_DEFAULTS = {"connectTimeoutMS": 5_000, "heartbeatFrequencyMS": 2_000}
"""By default a server that hangs is noticed after 30 s. The driver also remembers the round trips to it, of up to 20
s, for two heartbeats of 10 s after it has recovered, and fails at once each operation that has less time left than a
round trip.
"""


class Driver(StrEnum):
    """Motor was required, and its end of life has passed. Only calls that both drivers write alike are used."""

    MOTOR = "motor"
    PYMONGO = "pymongo"


@asynccontextmanager
async def open_database(url: str, driver: Driver) -> AsyncIterator[Database]:
    """Opens the database that the URL names, on the loop that uses it: after the fork, and until the end.

    Raises `StorageUnavailable` for a URL that names none.
    """
    try:
        parsed = parse_uri(url)
        name = parsed.get("database") or DEFAULT_DATABASE
        client = _client(url, driver, _options(parsed["options"]))
        database = cast("Database", client[name])
    except (PyMongoError, ValueError, OSError) as error:
        raise unavailable(error) from error
    try:
        yield _durable(database)
    finally:
        closing = client.close()  # Motor's `close` returns nothing
        if closing is not None:
            await closing


def _options(in_url: Mapping[str, Any]) -> dict[str, Any]:
    """The options that override the URL's, and defaults for those that the URL omits."""
    defaults = {name: ms for name, ms in _DEFAULTS.items() if name not in in_url}
    return defaults | {
        "tz_aware": True,
        "timeoutMS": int(OPERATION_DEADLINE_SECONDS * 1000),
        "serverSelectionTimeoutMS": int(OPERATION_DEADLINE_SECONDS * 1000),
        "appname": "contact-insights",
    }


def _client(url: str, driver: Driver, options: dict[str, Any]) -> Any:
    if driver is Driver.PYMONGO:
        return AsyncMongoClient[Any](url, **options)
    os.environ.setdefault("MOTOR_MAX_WORKERS", MOTOR_THREADS)  # Motor reads it when it is imported
    from motor.motor_asyncio import AsyncIOMotorClient  # noqa: PLC0415  only where it is asked for

    return AsyncIOMotorClient(url, **options)


def _durable(database: Database) -> Database:
    """An acknowledged write survives the loss of one server and a kill -9, and a read value cannot be rolled back.

    Set here, so that no URL can turn it off: rights are read from the primary (R28).
    """
    return database.with_options(
        write_concern=WriteConcern(w="majority", j=True),
        read_concern=ReadConcern("majority"),
        read_preference=ReadPreference.PRIMARY,
    )


_patience: ContextVar[float] = ContextVar("patience", default=OPERATION_DEADLINE_SECONDS)


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Sets the deadline of each call inside the block, also in tasks that are started there."""
    token = _patience.set(seconds)
    try:
        yield
    finally:
        _patience.reset(token)


def patience_now() -> float:
    """The deadline, in seconds, of a call that is made now."""
    return _patience.get()


@asynccontextmanager
async def translated(seconds: float | None = None) -> AsyncIterator[None]:
    """One call on the database, of one or several commands. It ends within `seconds`, and its errors become
    `StorageUnavailable`.

    By default `patience` sets the deadline, otherwise ten seconds.

    The deadline begins here, so that waiting for a thread or a connection counts. Motor's threads inherit it: a call
    that still waits when the deadline has passed is dropped without asking the server, and delays no call behind it.
    """
    seconds = _patience.get() if seconds is None else seconds
    try:
        async with asyncio.timeout(seconds + DRIVER_GRACE_SECONDS):
            with pymongo.timeout(seconds):
                yield
    except (PyMongoError, TimeoutError) as error:
        raise unavailable(error) from error


async def ping(database: Database, *, seconds: float | None = None) -> None:
    """Writes a document, because a server whose disk is full still answers greetings and reads. Raises
    `StorageUnavailable`.
    """
    async with translated(seconds):
        with suppress(DuplicateKeyError):  # another process wrote it at the same moment
            await database["readiness"].update_one({"_id": 1}, {"$inc": {"pings": 1}}, upsert=True)
