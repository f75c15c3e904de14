"""A MongoDB server for tests that kill it, freeze it and restart it."""

import os
import shutil
import signal
import socket
import subprocess
import time

import pymongo
from pymongo.errors import PyMongoError

from storage.embedded import _die_with_parent
from tests.mongod_program import mongod_program

START_SECONDS = 60
STOP_SECONDS = 20
ADDRESS_IN_USE = 48
LISTENS = b'"Waiting for connections"'
OPTIONS = (
    *("--bind_ip", "127.0.0.1", "--wiredTigerCacheSizeGB", "0.25"),
    *("--setParameter", "diagnosticDataCollectionEnabled=false"),
)


class MongodServer:
    """A replica set with one member and its own data directory. The server ends with the thread that started it."""

    def __init__(self, directory, *, replica_set="rs0", options=()):
        """`options` are further options of the program."""
        self.directory, self.replica_set, self.options = directory, replica_set, options
        self.port = None
        self.process = None

    @property
    def address(self):
        return f"127.0.0.1:{self.port}"

    @property
    def url(self):
        """The URL without a database name."""
        return f"mongodb://{self.address}/?replicaSet={self.replica_set}"

    def start(self):
        """Takes a free port the first time, and the same port again later."""
        self.directory.mkdir(parents=True, exist_ok=True)
        is_first = self.port is None
        while True:
            if is_first:
                self.port = _free_port()
            if self._comes_up():
                return self
            if not (is_first and self.process.returncode == ADDRESS_IN_USE):
                log = self._log.read_text().splitlines()
                raise AssertionError(f"mongod ended with {self.process.returncode}: {log[-3:]}")

    def initiate(self):
        """Makes a replica set with only this member."""
        members = [{"_id": 0, "host": self.address}]
        self.command("replSetInitiate", {"_id": self.replica_set, "members": members})
        self.await_state("isWritablePrimary")
        return self

    def command(self, *command, **options):
        """The answer of this member itself, whatever its state."""
        with pymongo.MongoClient(
            f"mongodb://{self.address}/?directConnection=true",
            serverSelectionTimeoutMS=2000,
            socketTimeoutMS=20_000,
        ) as client:
            return client.admin.command(*command, **options)

    def await_state(self, flag, within=START_SECONDS):
        """Waits until a field of `hello`, named by `flag`, is true."""
        give_up_at = time.monotonic() + within
        while not self._hello().get(flag):
            assert time.monotonic() < give_up_at, f"{self.address} did not become {flag}"
            time.sleep(0.1)

    def is_primary(self):
        """Unknown if the server does not answer: then false."""
        return bool(self._hello().get("isWritablePrimary"))

    def kill(self):
        self.process.kill()
        self.process.wait()

    def freeze(self):
        """The server stops answering but closes no connection, like a cut network."""
        os.kill(self.process.pid, signal.SIGSTOP)
        os.waitid(os.P_PID, self.process.pid, os.WSTOPPED)

    def thaw(self):
        os.kill(self.process.pid, signal.SIGCONT)

    def stop(self):
        """Ends the server and deletes its data."""
        if self.process is not None and self.process.poll() is None:
            self.kill()
        shutil.rmtree(self.directory, ignore_errors=True)

    @property
    def _log(self):
        return self.directory.with_name(f"{self.directory.name}.log")

    def _comes_up(self):
        """Returns true when the server accepts connections, and false when it has ended. Reads its log, because another
        server may answer on the port.
        """
        with self._log.open("ab") as log:
            begun_at = log.tell()
            self.process = subprocess.Popen(
                [
                    *(mongod_program(), "--dbpath", str(self.directory), "--port", str(self.port)),
                    *("--replSet", self.replica_set, *OPTIONS),
                    *self.options,
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_die_with_parent,  # noqa: PLW1509
            )
        give_up_at = time.monotonic() + START_SECONDS
        while self.process.poll() is None:
            if LISTENS in self._log.read_bytes()[begun_at:]:
                return True
            if time.monotonic() > give_up_at:
                self.kill()
            time.sleep(0.02)
        return False

    def _hello(self):
        try:
            return self.command("hello")
        except PyMongoError:
            return {}


def _free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]
