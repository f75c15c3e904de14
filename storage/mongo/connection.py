"""The one place that knows which driver talks to MongoDB."""

import os
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from enum import StrEnum
from typing import Any, cast

from pymongo import AsyncMongoClient, ReadPreference, WriteConcern
from pymongo.asynchronous.collection import AsyncCollection
from pymongo.asynchronous.database import AsyncDatabase
from pymongo.errors import PyMongoError
from pymongo.read_concern import ReadConcern
from pymongo.uri_parser import parse_uri

from domain.errors import StorageUnavailable

Collection = AsyncCollection[dict[str, Any]]
Database = AsyncDatabase[dict[str, Any]]

DEFAULT_DATABASE = "contact_insights"
OPERATION_DEADLINE_SECONDS = 10
MOTOR_THREADS = "64"
"""Waiting for a thread counts against no deadline, and by default there are five to a core."""

faults: Counter[str] = Counter()
"""How often the database failed this process, by the driver's kind of error; only ever rises."""


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
        name = parse_uri(url).get("database") or DEFAULT_DATABASE
    except (PyMongoError, ValueError) as error:
        raise StorageUnavailable(type(error).__name__) from error
    options: dict[str, Any] = {
        "tz_aware": True,
        "timeoutMS": OPERATION_DEADLINE_SECONDS * 1000,
        "serverSelectionTimeoutMS": OPERATION_DEADLINE_SECONDS * 1000,
        "appname": "contact-insights",
    }
    if driver is Driver.PYMONGO:
        async with AsyncMongoClient[Any](url, **options) as client:
            yield _durable(client[name])
        return
    os.environ.setdefault("MOTOR_MAX_WORKERS", MOTOR_THREADS)  # read when it is imported
    from motor.motor_asyncio import AsyncIOMotorClient  # noqa: PLC0415  only where it is asked for

    motor: Any = AsyncIOMotorClient(url, **options)
    try:
        yield _durable(cast("Database", motor[name]))
    finally:
        motor.close()


def _durable(database: Database) -> Database:
    """What was acknowledged survives the loss of one server and a kill -9, and what is read cannot be rolled back.

    Said here, so that no URL can turn it off: rights are read from the primary (R28).
    """
    return database.with_options(
        write_concern=WriteConcern(w="majority", j=True),
        read_concern=ReadConcern("majority"),
        read_preference=ReadPreference.PRIMARY,
    )


@contextmanager
def translated() -> Iterator[None]:
    """Turns every fault of the database into `StorageUnavailable`, once, with its cause."""
    try:
        yield
    except PyMongoError as error:
        faults[type(error).__name__] += 1
        raise StorageUnavailable(type(error).__name__) from error


async def ping(database: Database) -> None:
    """Raises `StorageUnavailable` when the database does not answer."""
    with translated():
        await database.command("ping")
