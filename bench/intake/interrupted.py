"""Imports one file into two databases: without a break, and with three interruptions. Both must then hold the same.

First the database is killed and restarted. Then the importer is killed and started again. At last the user ends the
importer, and the next one continues at the line that the first one printed.
"""

import hashlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
from pymongo import MongoClient

from bench.mongod import Mongod

NOT_COMPARED = (
    "incarnation",
    "audienceNumber",
    "appearances",
    "appearance",
    "changeNumber",
    "recentChanges",
)
"""Fields that differ between two imports of the same data. No document holds the time of its import."""
OF_NO_RECORD = ("numbering", "readiness")
"""Collections without imported data."""
DOWN_SECONDS = 5.0
EARLY, LATE = 0.1, 0.9
DATABASE_KILLED, IMPORTER_KILLED, ENDED = 0.2, 0.45, 0.7
"""Each interruption happens when this share of the interactions is saved."""
EMPTY = (0, hashlib.blake2b(digest_size=16).hexdigest())
_LOOKS_EVERY_SECONDS = 0.5
_GO_ON = re.compile(r"go on with (--from-line) (\d+)")


class Importer:
    def __init__(self, path: Path, url: str, driver: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "api.cli", "import", *arguments, str(path)],
            env=os.environ | {"MONGODB_URL": url, "MONGODB_DRIVER": driver},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def resident_mib(self) -> float:
        pages = Path(f"/proc/{self._process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20

    def send(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def messages(self) -> str:
        """Waits for the end of the process. Prints and returns its messages."""
        messages = self._process.communicate()[1].decode().strip()
        for line in messages.splitlines():
            print(f"    it printed: {line}", flush=True)
        return messages

    def end_well(self) -> None:
        self.messages()
        if self._process.returncode:
            raise SystemExit("the import failed")


class Runs:
    def __init__(self, server: Mongod, path: Path, lines: int, driver: str) -> None:
        self._server = server
        self._path = path
        self._lines = lines
        self._driver = driver

    def without_a_break(self, url: str) -> None:
        began = time.perf_counter()
        importer = Importer(self._path, url, self._driver)
        for part in (EARLY, LATE):
            self._await_part(importer, url, part)
            print(f"  {importer.resident_mib():.0f} MiB resident at {part:.0%}", flush=True)
        importer.end_well()
        taken = time.perf_counter() - began
        print(f"  in {taken:,.0f} s, {self._lines / taken:,.0f} lines a second", flush=True)

    def interrupted(self, url: str) -> None:
        importer = Importer(self._path, url, self._driver)
        self._await_part(importer, url, DATABASE_KILLED)
        print(f"  the database is killed, and back after {DOWN_SECONDS:.0f} s", flush=True)
        self._server.kill()
        time.sleep(DOWN_SECONDS)
        self._server.start()
        self._await_part(importer, url, IMPORTER_KILLED)
        print("  the importer is killed, and begun again", flush=True)
        importer.send(signal.SIGKILL)
        importer.messages()
        importer = Importer(self._path, url, self._driver)
        self._await_part(importer, url, ENDED)
        print(
            "  the importer is ended by Ctrl-C, and goes on from the line that it printed",
            flush=True,
        )
        importer.send(signal.SIGINT)
        go_on = _GO_ON.search(importer.messages())
        importer = Importer(self._path, url, self._driver, *(go_on.groups() if go_on else ()))
        importer.end_well()

    def _await_part(self, importer: Importer, url: str, part: float) -> None:
        with _database(url) as database:
            while importer.is_running:
                if database["interactions"].estimated_document_count() >= part * self._lines:
                    return
                time.sleep(_LOOKS_EVERY_SECONDS)
        importer.messages()
        raise SystemExit(f"the import ended before {part:.0%} was in")


@contextmanager
def _database(url: str) -> Iterator[Any]:
    with MongoClient[Any](url, tz_aware=True) as client:
        yield client.get_default_database()


def digests(url: str) -> dict[str, tuple[int, str]]:
    """For each collection, the number of its documents and a digest of all of them."""
    with _database(url) as database:
        names = sorted(set(database.list_collection_names()) - set(OF_NO_RECORD))
        found = {name: _digest(database[name]) for name in names}
    return {name: one for name, one in found.items() if one != EMPTY}


def _digest(collection: Any) -> tuple[int, str]:
    count, whole = 0, hashlib.blake2b(digest_size=16)
    hidden = dict.fromkeys(NOT_COMPARED, 0)
    for document in collection.find({}, hidden).sort("_id", 1):
        whole.update(orjson.dumps(document, option=orjson.OPT_SORT_KEYS))
        count += 1
    return count, whole.hexdigest()


def compare(server: Mongod, path: Path, lines: int, driver: str) -> None:
    runs = Runs(server, path, lines, driver)
    found = []
    ways: dict[str, Callable[[str], None]] = {
        "without a break": runs.without_a_break,
        "interrupted": runs.interrupted,
    }
    for way, run in ways.items():
        print(f"{driver} {way}", flush=True)
        url = server.url(way.replace(" ", "_"))
        run(url)
        found.append(digests(url))
        for name, (count, digest) in found[-1].items():
            print(f"  {name:13} {count:9,} documents {digest}", flush=True)
    if found[0] != found[1]:
        raise SystemExit("the two databases differ")
    print(f"both hold the same, {', '.join(NOT_COMPARED)} aside")
