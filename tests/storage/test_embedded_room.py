"""An embedded database whose disk is full, and later has room again."""

import resource
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from types import SimpleNamespace

import pytest
from pymongo.errors import OperationFailure

from domain.errors import StorageFault, StorageUnavailable
from storage import embedded, embedded_room
from storage.embedded import embedded_server
from storage.mongo.connection import Driver, open_database, ping
from tests.service import eventually
from tests.storage.embedded_servers import documents, failure, servers

pytestmark = pytest.mark.slow


def test_a_server_that_fails_after_its_disk_was_full_is_started_again(
    tmp_path, monkeypatch, caplog
):
    """It still greets clients, but fails at everything else."""
    monkeypatch.setattr(embedded, "LOOK_EVERY_SECONDS", 0.2)
    with embedded_server(tmp_path) as url, documents(url) as kept:
        (before,) = servers(tmp_path)
        kept.insert_one({"_id": 1})
        resource.prlimit(before, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        with pytest.raises(OperationFailure):
            kept.insert_one({"_id": 2})
        eventually(lambda: (now := servers(tmp_path)) and now != [before])
        kept.insert_one({"_id": 3})

        assert {one["_id"] for one in kept.find()} - {2} == {1, 3}
    fails = "every command to the embedded database fails; it is started again"
    assert fails in caplog.messages


async def test_a_server_whose_disk_is_full_is_not_ready(tmp_path, monkeypatch):
    """It still greets clients and reads."""
    monkeypatch.setattr(embedded, "LOOK_EVERY_SECONDS", 600)
    with embedded_server(tmp_path) as url:
        async with open_database(url, Driver.PYMONGO) as database:
            await ping(database)
            (server,) = servers(tmp_path)
            resource.prlimit(server, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))

            with pytest.raises(StorageUnavailable) as caught:
                await ping(database)
    assert caught.value.fault is StorageFault.FAILED


def test_a_server_is_not_started_on_a_full_disk_but_once_there_is_room(
    tmp_path, monkeypatch, caplog
):
    """Otherwise its log would be damaged so that it could never start again."""
    free = 0
    monkeypatch.setattr(embedded_room.shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    with ThreadPoolExecutor() as pool, ExitStack() as stack:
        starting = pool.submit(stack.enter_context, embedded_server(tmp_path))
        told = (
            "the disk of the embedded database is full: 11 MB more must be free in "
            f"{tmp_path / 'mongo'}"
        )
        eventually(lambda: told in caplog.messages)
        launched = (tmp_path / "mongo" / "server.log").exists()
        free = 2**30
        with documents(starting.result()) as kept:
            assert kept.find_one({}) is None
    assert not launched
    assert caplog.messages == [told, "the disk of the embedded database has room again"]


def test_without_room_it_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(embedded, "START_DEADLINE_SECONDS", 0.5)
    monkeypatch.setattr(embedded_room.shutil, "disk_usage", lambda _: SimpleNamespace(free=0))

    assert failure(tmp_path) == (
        f"The embedded database finds the disk of {tmp_path / 'mongo'} full. Free space there, and try again."
    )
    assert not (tmp_path / "mongo" / "server.log").exists()
