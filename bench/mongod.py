"""A real MongoDB server to measure: the program in `MONGOD`, or `mongod` on PATH."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pymongo import MongoClient


@dataclass(slots=True, kw_only=True)
class Mongod:
    """A replica set with one member."""

    program: str
    directory: str
    port: int
    _process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def url(self, database: str) -> str:
        return f"mongodb://127.0.0.1:{self.port}/{database}?replicaSet=rs0"

    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def start(self) -> None:
        self._process = subprocess.Popen(
            [
                *(self.program, "--dbpath", self.directory, "--port", str(self.port)),
                *("--bind_ip", "127.0.0.1", "--replSet", "rs0", "--quiet"),
                *("--wiredTigerCacheSizeGB", "0.25"),
                *("--setParameter", "diagnosticDataCollectionEnabled=false"),
            ],
            stdout=subprocess.DEVNULL,
        )

    def initiate(self) -> None:
        with MongoClient[Any](f"mongodb://127.0.0.1:{self.port}/?directConnection=true") as client:
            member = {"_id": 0, "host": f"127.0.0.1:{self.port}"}
            client.admin.command("replSetInitiate", {"_id": "rs0", "members": [member]})
            while not client.admin.command("hello")["isWritablePrimary"]:
                time.sleep(0.1)

    def kill(self) -> None:
        """Kills the server, also if it is stopped."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)
        self._process.kill()
        self._process.wait()


@contextmanager
def mongod() -> Iterator[Mongod]:
    program = os.environ.get("MONGOD") or shutil.which("mongod")
    if program is None:
        raise SystemExit("set MONGOD to the program of a MongoDB server")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as directory:
        server = Mongod(program=program, directory=directory, port=port)
        server.start()
        try:
            server.initiate()
            yield server
        finally:
            server.kill()
