"""A page that follows a conversation through the client that the service serves, in a Node of its own."""

import asyncio
import json
import shutil
import signal
import time
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.client import gid

CLIENTS = Path(__file__).parent / "clients"
GENEROUS_SECONDS = 60


def node():
    found = shutil.which("node")
    if found is None or not (CLIENTS / "node_modules").is_dir():
        pytest.fail("Node or its packages are missing: `make test` installs them")
    return found


class OpenPage:
    """`states` and `versions` are what it showed, in order."""

    def __init__(self, process):
        self._process = process
        self._reading = asyncio.create_task(self._read())
        self._heard = asyncio.Condition()
        self.states, self.versions, self.final, self.passed, self.since = [], [], [], [], []
        self.attempts = 0

    @property
    def state(self):
        return self.states[-1] if self.states else None

    @property
    def version(self):
        return self.versions[-1] if self.versions else 0

    def is_in_order(self):
        return self.versions == sorted(set(self.versions))

    async def becomes(self, holds, within=GENEROUS_SECONDS):
        """Waits until it shows something. Returns how many seconds that took."""
        began = time.monotonic()
        try:
            async with asyncio.timeout(within), self._heard:
                await self._heard.wait_for(holds)
        except TimeoutError:
            raise AssertionError(f"it shows {self.states} and {self.versions}") from None
        return time.monotonic() - began

    async def shows(self, version):
        return await self.becomes(lambda: self.version == version)

    async def order(self, **what):
        """Sends an order to its clock. Returns how many milliseconds passed for the page."""
        before = len(self.passed)
        self._process.stdin.write(json.dumps(what).encode() + b"\n")
        await self.becomes(lambda: len(self.passed) > before)
        return self.passed[-1]

    def stop_running(self):
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self):
        self._process.send_signal(signal.SIGCONT)

    async def close(self):
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        await self._reading

    async def _read(self):
        async for line in self._process.stdout:
            told = json.loads(line)
            async with self._heard:
                for name, known in (
                    *(("state", self.states), ("version", self.versions), ("since", self.since)),
                    *(("final", self.final), ("passed", self.passed)),
                ):
                    if name in told:
                        known.append(told[name])
                self.attempts = told.get("attempt", self.attempts)
                self._heard.notify_all()


@asynccontextmanager
async def open_page(url, token_file, conversation="v3", *, has_clock=False):
    """The page reads its token from `token_file` for each connection. With `has_clock`, its clock moves only when the
    test moves it.
    """
    options = [f"{url}/graphql", token_file, gid("Conversation", conversation)]
    async with run_page("page.js", *options, *(["clock"] if has_clock else [])) as page:
        yield page


@asynccontextmanager
async def run_page(script, *arguments):
    process = await asyncio.create_subprocess_exec(
        *(node(), script, *arguments),
        cwd=CLIENTS,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    page = OpenPage(process)
    try:
        yield page
    finally:
        await page.close()
