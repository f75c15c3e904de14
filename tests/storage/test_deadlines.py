"""When a database hangs, each caller gets an error in time. When it answers again, nothing delays the next callers."""

import asyncio
import time

import pytest

from domain.errors import StorageFault, StorageUnavailable
from storage.mongo.connection import (
    OPERATION_DEADLINE_SECONDS,
    Driver,
    open_database,
    patience,
    ping,
    translated,
)
from storage.mongo.people import MongoAgents
from tests.mongod import MongodServer

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

MORE_THAN_THREADS = 200
LEEWAY_SECONDS = 5


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = MongodServer(tmp_path_factory.mktemp("hanging") / "data")
    try:
        yield server.start().initiate()
    finally:
        server.thaw()
        server.stop()


async def timed(awaitable):
    began = time.monotonic()
    try:
        return time.monotonic() - began, await awaitable
    except StorageUnavailable as error:
        return time.monotonic() - began, error


@pytest.mark.parametrize("driver", Driver)
async def test_all_who_ask_while_it_hangs_are_told_within_the_deadline_and_nobody_after_waits(
    server, driver
):
    """R26"""
    async with open_database(server.url, driver) as database:
        agents = MongoAgents(database)
        await asyncio.gather(*(agents.get_many("acme", ["ana"]) for _ in range(100)))
        server.freeze()
        told = await asyncio.gather(
            *(timed(agents.get_many("acme", ["ana"])) for _ in range(MORE_THAN_THREADS))
        )
        server.thaw()
        seconds, found = await timed(agents.get_many("acme", ["ana"]))

    assert {type(answer) for _, answer in told} == {StorageUnavailable}
    assert max(seconds for seconds, _ in told) < OPERATION_DEADLINE_SECONDS + LEEWAY_SECONDS
    assert found == {}
    assert seconds < LEEWAY_SECONDS


@pytest.mark.parametrize("driver", Driver)
async def test_what_is_asked_with_a_shorter_deadline_is_told_by_then(server, driver):
    async with open_database(server.url, driver) as database:
        await ping(database)
        server.freeze()
        began = time.monotonic()
        with pytest.raises(StorageUnavailable) as refused:
            await ping(database, seconds=1)
        took = time.monotonic() - began
        server.thaw()

    assert refused.value.fault is StorageFault.TOO_SLOW
    assert took < OPERATION_DEADLINE_SECONDS / 2


async def test_a_call_of_many_commands_has_one_deadline(server):
    async def ask_for_ever(database):
        async with translated(1):
            while True:
                await database.command("ping")

    async with open_database(server.url, Driver.PYMONGO) as database:
        began = time.monotonic()
        with pytest.raises(StorageUnavailable) as refused:
            await ask_for_ever(database)
        took = time.monotonic() - began

    assert refused.value.fault is StorageFault.TOO_SLOW
    assert took < OPERATION_DEADLINE_SECONDS / 2


async def test_patience_gives_each_call_its_time_also_in_tasks_that_are_begun_there(server):
    async def asked(database):
        return await timed(ping(database))

    async with open_database(server.url, Driver.PYMONGO) as database:
        await ping(database)
        server.freeze()
        with patience(1):
            task = asyncio.create_task(asked(database))
        seconds, told = await task
        server.thaw()

    assert told.fault is StorageFault.TOO_SLOW
    assert seconds < OPERATION_DEADLINE_SECONDS / 2
