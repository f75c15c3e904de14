"""Measures how long agents wait who generate at the same time: `python -m bench.crowd --against CHECKOUT`.

Needs `MONGOD`, or `mongod` on PATH. One worker gets a request for each contact at the same moment. The other checkout
answers the same requests in the same run. Meanwhile somebody reads pages, and the slowest answer is printed too.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from pathlib import Path

import httpx2

from api.auth.authenticator import issue_token
from bench.crowd.contacts import ORGANIZATION, agent_of, asked_for, lines
from bench.mongod import Mongod, mongod
from bench.processes import Process
from domain.clock import system_clock
from domain.ids import AgentId, OrganizationId
from domain.people import Viewer

OWN = Path(__file__).parents[2]
SECRET = "a-secret-that-only-the-benchmark-knows"
GENERATE = """mutation($id: ID!) { generateInsights(input: {conversationId: $id}) {
  ... on GenerateInsightsSuccess { insights { version } } ... on UserError { message } } }"""
READ = "{ contacts(first: 5) { edges { node { name } } } }"
_READS_EVERY = 0.05
_MOST_FAILURES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """In seconds. `failures` counts generations that failed and were requested again. `reading` is the slowest answer
    to a page meanwhile.
    """

    each: tuple[float, ...]
    failures: int
    reading: float

    @property
    def mean(self) -> float:
        return statistics.mean(self.each)


@contextmanager
def service(checkout: Path, server: Mongod, database: str, loaded: Path) -> Iterator[str]:
    """The address of the service in that checkout, with the lines imported."""
    with tempfile.TemporaryDirectory() as directory:
        environment = os.environ | {
            "MONGODB_URL": server.url(database),
            "AUTH_SECRET": SECRET,
            "DATA_DIR": directory,
            "PORT": "0",
            "PYTHONPATH": os.pathsep.join([str(checkout), os.environ.get("PYTHONPATH", "")]),
        }
        imported = Process(
            "api.cli", "import", str(loaded), environment=environment, folder=checkout
        )
        imported.ended()
        with Process("api.cli", "serve", environment=environment, folder=checkout) as process:
            yield process.line("Contact Insights is ready on ").rstrip("/")


async def waits(url: str, contacts: int) -> Waits:
    """Requests the insights of all contacts at once, each by the contact's own agent."""
    limits = httpx2.Limits(max_connections=None)
    async with httpx2.AsyncClient(
        base_url=url, timeout=600, trust_env=False, limits=limits
    ) as client:
        await _generated(client, 0)
        reading = asyncio.create_task(_slowest_read(client))
        ended = await asyncio.gather(*(_generated(client, one) for one in range(contacts)))
        reading.cancel()
        return Waits(
            each=tuple(seconds for seconds, _ in ended),
            failures=sum(failures for _, failures in ended),
            reading=await reading,
        )


async def _generated(client: httpx2.AsyncClient, contact: int) -> tuple[float, int]:
    """How long the contact's insights took, and how often they failed before. After a failure, an agent would ask
    again.
    """
    began = time.monotonic()
    for failures in count():
        answer = await _answer(client, contact, GENERATE, {"id": asked_for(contact)})
        if "version" in answer:
            return time.monotonic() - began, failures
        if failures == _MOST_FAILURES:
            raise SystemExit(f"refused: {answer[:300]}")
    raise AssertionError


async def _slowest_read(client: httpx2.AsyncClient) -> float:
    slowest = 0.0
    try:
        while True:
            began = time.monotonic()
            await _answer(client, 0, READ)
            slowest = max(slowest, time.monotonic() - began)
            await asyncio.sleep(_READS_EVERY)
    except asyncio.CancelledError:
        return slowest


async def _answer(
    client: httpx2.AsyncClient, contact: int, query: str, variables: dict[str, str] | None = None
) -> str:
    viewer = Viewer(
        organization_id=OrganizationId(ORGANIZATION), agent_id=AgentId(agent_of(contact))
    )
    token = issue_token(SECRET, viewer, now=system_clock(), lasts=timedelta(hours=1))
    answer = await client.post(
        "/graphql",
        json={"query": query, "variables": variables or {}},
        headers={"authorization": f"Bearer {token}"},
    )
    return answer.text


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.crowd", description=__doc__)
    parser.add_argument("--against", type=Path, help="another checkout of the project")
    parser.add_argument("--contacts", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    checkouts = {"this": OWN} | ({"against": options.against} if options.against else {})
    found: dict[str, list[Waits]] = {name: [] for name in checkouts}
    with ExitStack() as stack:
        server = stack.enter_context(mongod())
        loaded = Path(stack.enter_context(tempfile.TemporaryDirectory()), "contacts.jsonl")
        loaded.write_text("\n".join(lines(options.contacts, now=system_clock())))
        urls = {
            name: stack.enter_context(service(checkout, server, name, loaded))
            for name, checkout in checkouts.items()
        }
        for _ in range(options.rounds):
            for name, url in urls.items():
                found[name].append(asyncio.run(waits(url, options.contacts)))
    print(f"{options.contacts} at once       mean wait   longest   slowest page   failures")
    for name, some in found.items():
        for one in some:
            print(
                f"{name:16} {one.mean:8.2f} s {max(one.each):7.2f} s {one.reading:11.2f} s {one.failures:7}"
            )
    if options.against:
        ratio = min(one.mean for one in found["this"]) / min(one.mean for one in found["against"])
        print(f"mean wait against the other: {ratio:.2f}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
