"""The command `import` in its own process, which reads from a pipe, and the documents that it leaves."""

import json
import os
import pty
import subprocess
import sys
import time

import pymongo

from bench.intake.interrupted import NOT_COMPARED, OF_NO_RECORD
from tests.api.intake.lines import AGENT, CONTACT, CONVERSATION, LINE, ORGANIZATION
from tests.databases import settings_for

PEOPLE = [json.dumps(one) for one in (ORGANIZATION, AGENT, LINE, CONTACT, CONVERSATION)]
WITHIN_SECONDS = 60


class Importing:
    """The process reads from a pipe, and writes its messages to a terminal."""

    def __init__(self, url, *arguments, within=()):
        """`within` is a command that starts it in another environment."""
        self.terminal, told = pty.openpty()
        self.process = subprocess.Popen(
            [*within, sys.executable, "-m", "api.cli", "import", *arguments, "-"],
            env=os.environ | settings_for(url),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=told,
        )
        os.close(told)
        self.told = ""

    def feed(self, *lines):
        self.process.stdin.write("".join(f"{line}\n" for line in lines).encode())
        self.process.stdin.flush()

    def await_told(self, words):
        """Reads the messages until one contains these words."""
        give_up_at = time.monotonic() + WITHIN_SECONDS
        while words not in self.told:
            assert time.monotonic() < give_up_at, self.told
            self.told += self._read()

    def end(self):
        """The exit status, after the process has ended by itself."""
        self.process.stdin.close()
        status = self.process.wait(WITHIN_SECONDS)
        while more := self._read():
            self.told += more
        os.close(self.terminal)
        return status

    def _read(self):
        try:
            return os.read(self.terminal, 65_536).decode()
        except OSError:  # the other side is closed
            return ""


def kept(url):
    """Every document without its counters, by collection and id."""
    with pymongo.MongoClient(url) as client:
        database = client.get_default_database()
        return {
            (name, one["_id"]): {key: one[key] for key in one if key not in NOT_COMPARED}
            for name in set(database.list_collection_names()).difference(OF_NO_RECORD)
            for one in database[name].find({})
        }
