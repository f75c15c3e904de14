"""The one place that knows which driver talks to MongoDB."""

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

from storage.mongo.faults import told

Collection = AsyncCollection[dict[str, Any]]
Database = AsyncDatabase[dict[str, Any]]

DEFAULT_DATABASE = "contact_insights"
OPERATION_DEADLINE_SECONDS = 10.0
DRIVER_GRACE_SECONDS = 1.0
"""How much longer a call is waited for than its driver has: the driver's own error says more."""
MOTOR_THREADS = "64"
_WHERE_THE_URL_SAYS_NOTHING = {"connectTimeoutMS": 5_000, "heartbeatFrequencyMS": 2_000}
"""By default a server that hangs is noticed after 30 s. And its round trips, of up to 20 s, are held against operations
for two heartbeats of 10 s after it is back: what has less time left than a round trip is given up at once."""


class Driver(StrEnum):
    """Motor was asked for and is past its end of life; only calls that both write alike are used."""

    MOTOR = "motor"
    PYMONGO = "pymongo"


@asynccontextmanager
async def open_database(url: str, driver: Driver) -> AsyncIterator[Database]:
    """The database that the URL names, on the loop that uses it; opened after the fork, closed at the end.

    Raises `StorageUnavailable` for a URL that names none.
    """
    try:
        parsed = parse_uri(url)
        name = parsed.get("database") or DEFAULT_DATABASE
        client = _client(url, driver, _options(parsed["options"]))
        database = cast("Database", client[name])
    except (PyMongoError, ValueError, OSError) as error:
        raise told(error) from error
    try:
        yield _durable(database)
    finally:
        closing = client.close()  # Motor's returns nothing
        if closing is not None:
            await closing


def _options(said: Mapping[str, Any]) -> dict[str, Any]:
    """What goes before the URL's own options, and what stands in for those that it leaves out."""
    defaults = {name: ms for name, ms in _WHERE_THE_URL_SAYS_NOTHING.items() if name not in said}
    return defaults | {
        "tz_aware": True,
        "timeoutMS": int(OPERATION_DEADLINE_SECONDS * 1000),
        "serverSelectionTimeoutMS": int(OPERATION_DEADLINE_SECONDS * 1000),
        "appname": "contact-insights",
    }


def _client(url: str, driver: Driver, options: dict[str, Any]) -> Any:
    if driver is Driver.PYMONGO:
        return AsyncMongoClient[Any](url, **options)
    os.environ.setdefault("MOTOR_MAX_WORKERS", MOTOR_THREADS)  # read when it is imported
    from motor.motor_asyncio import AsyncIOMotorClient  # noqa: PLC0415  only where it is asked for

    return AsyncIOMotorClient(url, **options)


def _durable(database: Database) -> Database:
    """What was acknowledged survives the loss of one server and a kill -9, and what is read cannot be rolled back.

    Said here, so that no URL can turn it off: rights are read from the primary (R28).
    """
    return database.with_options(
        write_concern=WriteConcern(w="majority", j=True),
        read_concern=ReadConcern("majority"),
        read_preference=ReadPreference.PRIMARY,
    )


_patience: ContextVar[float] = ContextVar("patience", default=OPERATION_DEADLINE_SECONDS)


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Gives each call so long that is made inside, also by tasks that are begun there."""
    token = _patience.set(seconds)
    try:
        yield
    finally:
        _patience.reset(token)


def patience_now() -> float:
    """The seconds that a call has which is made now."""
    return _patience.get()


@asynccontextmanager
async def translated(seconds: float | None = None) -> AsyncIterator[None]:
    """One call on the database, however many commands: it ends within `seconds`, its faults as `StorageUnavailable`.

    By default that is what `patience` gives, else ten seconds.

    The deadline begins here, so waiting for a thread or a connection counts. Motor's threads inherit it: what still
    waits when it has passed is given up there without asking the server, and keeps nobody behind it waiting.
    """
    seconds = _patience.get() if seconds is None else seconds
    try:
        async with asyncio.timeout(seconds + DRIVER_GRACE_SECONDS):
            with pymongo.timeout(seconds):
                yield
    except (PyMongoError, TimeoutError) as error:
        raise told(error) from error


async def ping(database: Database, *, seconds: float | None = None) -> None:
    """Writes, for a server whose disk is full still greets and reads. Raises `StorageUnavailable`."""
    async with translated(seconds):
        with suppress(DuplicateKeyError):  # somebody else has written it at the same moment
            await database["readiness"].update_one({"_id": 1}, {"$inc": {"pings": 1}}, upsert=True)
