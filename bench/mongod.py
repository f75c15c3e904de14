"""A real MongoDB server under measurement: `MONGOD` in the environment, or `mongod` on PATH."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Mongod:
    """A replica set of one."""

    port: int
    pid: int

    def url(self, database: str) -> str:
        return f"mongodb://127.0.0.1:{self.port}/{database}?replicaSet=rs0"

    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def mongod() -> Iterator[Mongod]:
    program = os.environ.get("MONGOD") or shutil.which("mongod")
    if program is None:
        raise SystemExit("set MONGOD to the program of a MongoDB server")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as directory:
        process = subprocess.Popen(
            [
                *(program, "--dbpath", directory, "--port", str(port), "--bind_ip", "127.0.0.1"),
                *("--replSet", "rs0", "--wiredTigerCacheSizeGB", "0.25", "--quiet"),
                *("--setParameter", "diagnosticDataCollectionEnabled=false"),
            ],
            stdout=subprocess.DEVNULL,
        )
        try:
            url = f"mongodb://127.0.0.1:{port}/?directConnection=true"
            with MongoClient[Any](url) as client:
                member = {"_id": 0, "host": f"127.0.0.1:{port}"}
                client.admin.command("replSetInitiate", {"_id": "rs0", "members": [member]})
                while not client.admin.command("hello")["isWritablePrimary"]:
                    time.sleep(0.1)
            yield Mongod(port=port, pid=process.pid)
        finally:
            process.send_signal(signal.SIGCONT)
            process.kill()
            process.wait()
