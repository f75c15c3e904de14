"""Agents of two organizations ask for their own names through one proxy. Meanwhile, other clients offer upgrades whose
bodies contain whole requests.

`python -m tests.crossing 20000` runs this by hand, with the command of another checkout if one is named after the
number.
"""

import asyncio
import itertools
import json
import sys
import tempfile
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

from tests import service
from tests.nginx import nginx_before

AGENTS = {
    ("ben", "acme"): "Ben Okafor",
    ("ana", "acme"): "Ana Diaz",
    ("gus", "globex"): "Gus Marlow",
}
CONNECTIONS_OF_AN_AGENT = 2
ATTACKERS = 4
RIGHT, CROSSED, BROKEN = "right", "of somebody else", "broken"
VIEWER = json.dumps({"query": "{ viewer { name } }"}).encode()
_WAIT_SECONDS = 20


class Asking:
    """One connection to the proxy. It is opened again whenever it was closed."""

    def __init__(self, url):
        self._host, port = url.removeprefix("http://").split(":")
        self._port = int(port)
        self._writer = None

    async def ask(self, request):
        """The status and body of the answer. Raises `OSError` or `EOFError` if there is none."""
        if self._writer is None or self._writer.is_closing():
            self._reader, self._writer = await asyncio.open_connection(self._host, self._port)
        try:
            async with asyncio.timeout(_WAIT_SECONDS):
                self._writer.write(request)
                head = (await self._reader.readuntil(b"\r\n\r\n")).lower()
                length = int(head.split(b"content-length: ")[1].split(b"\r\n")[0])
                body = await self._reader.readexactly(length)
        except BaseException:
            self.close()
            raise
        if b"connection: close" in head:
            self.close()
        return int(head.split(b" ")[1]), body

    def close(self):
        if self._writer is not None:
            self._writer.close()


async def answers(url, count):
    """The numbers of right answers, of answers that were meant for another agent, and of missing ones."""
    found = Counter()
    attackers = [asyncio.create_task(_attack(url, number)) for number in range(ATTACKERS)]
    try:
        async with asyncio.TaskGroup() as group:
            for agent, name in AGENTS.items():
                for _ in range(CONNECTIONS_OF_AN_AGENT):
                    group.create_task(_ask(url, service.token(*agent), name, found, count))
        assert not any(attacker.done() for attacker in attackers)
    finally:
        for attacker in attackers:
            attacker.cancel()
    return found


async def _ask(url, token, name, found, count):
    request = _post(VIEWER, f"Authorization: Bearer {token}\r\n")
    right = {"data": {"viewer": {"name": name}}}
    with closing(Asking(url)) as asking:
        while found.total() < count:
            try:
                status, body = await asking.ask(request)
            except (OSError, EOFError):
                found[BROKEN] += 1
                continue
            if status == 200 and json.loads(body) == right:
                found[RIGHT] += 1
            else:
                found[BROKEN if status >= 500 else CROSSED] += 1


async def _attack(url, number):
    """Sends offers that contain an attacker's request behind empty lines, until it is stopped."""
    inner = [_post(b'{"query": "{ __typename }"}'), b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"]
    kinds = itertools.product(("h2c", "websocket", "TLS/1.0"), inner, range(18, 61, 6))
    with closing(Asking(url)) as asking:
        for upgrade, request, kibibytes in itertools.cycle(itertools.islice(kinds, number, None)):
            body = b"\r\n" * (kibibytes * 512) + request
            with suppress(OSError, EOFError):
                await asking.ask(_post(body, f"Connection: Upgrade\r\nUpgrade: {upgrade}\r\n"))


def _post(body, lines=""):
    head = f"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n{lines}"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def main():
    count = int(sys.argv[1])
    if len(sys.argv) > 2:
        service.COMMAND = Path(sys.argv[2])
    with (
        tempfile.TemporaryDirectory() as directory,
        service.running(Path(directory) / "data") as running,
        nginx_before(running.url, Path(directory) / "nginx") as url,
    ):
        print(dict(asyncio.run(answers(url, count))))


if __name__ == "__main__":
    main()
