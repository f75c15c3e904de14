"""Measures requests while MongoDB hangs: `python -m bench.hang` stops a real `mongod` for a while.

Needs `MONGOD`, or `mongod` on PATH. For each driver it prints how long requests waited for their answers, grouped by
the time when they were sent. Compare them with those that were sent before the hang.
"""

import argparse
import asyncio
import os
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path

import httpx2

from api.auth.authenticator import issue_token
from bench.mongod import mongod
from bench.processes import Process
from domain.clock import system_clock
from domain.ids import AgentId, OrganizationId
from domain.people import Viewer

SECRET = "a-secret-that-only-the-benchmark-knows"
QUERY = '{"query": "{ contacts(first: 5) { edges { node { name } } } }"}'
BEFORE_SECONDS, AFTER_SECONDS = 5.0, 15.0


async def ask(client: httpx2.AsyncClient, sent_at: float) -> tuple[float, float, str]:
    """When the request was sent, how long it waited, and the kind of its answer."""
    began = time.monotonic()
    try:
        answer = await client.post("/graphql", content=QUERY)
        kind = "error" if b'"errors"' in answer.content else "data"
        outcome = f"{answer.status_code} {kind}"
    except httpx2.HTTPError as error:
        outcome = type(error).__name__
    return sent_at, time.monotonic() - began, outcome


async def measured(
    url: str, pid: int, rate: float, hang_seconds: float
) -> tuple[list[tuple[float, float, str]], float]:
    """The answers, and the seconds from the end of the hang until `/readyz` answered 200."""
    viewer = Viewer(organization_id=OrganizationId("acme"), agent_id=AgentId("ben"))
    token = issue_token(
        SECRET, viewer, now=system_clock(), lasts=system_clock().resolution * 10**10
    )
    headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
    limits = httpx2.Limits(max_connections=None)
    asking: list[asyncio.Task[tuple[float, float, str]]] = []
    ready_after = float("nan")
    async with httpx2.AsyncClient(
        base_url=url, headers=headers, timeout=120, trust_env=False, limits=limits
    ) as client:
        began, is_hung, went_on_at = time.monotonic(), False, None
        ends_at = BEFORE_SECONDS + hang_seconds + AFTER_SECONDS
        while (now := time.monotonic() - began) < ends_at:
            hangs = BEFORE_SECONDS <= now < BEFORE_SECONDS + hang_seconds
            if hangs is not is_hung:
                os.kill(pid, signal.SIGSTOP if hangs else signal.SIGCONT)
                is_hung = hangs
                if not hangs:
                    went_on_at = time.monotonic()
                    ready = asyncio.create_task(_ready(client, went_on_at))
            asking.append(asyncio.create_task(ask(client, now - BEFORE_SECONDS)))
            await asyncio.sleep(1 / rate)
        if went_on_at is not None:
            ready_after = await ready
        return list(await asyncio.gather(*asking)), ready_after


async def _ready(client: httpx2.AsyncClient, since: float) -> float:
    while True:
        answer = await client.get("/readyz")
        if answer.status_code == httpx2.codes.OK:
            return time.monotonic() - since
        await asyncio.sleep(0.05)


def table(answers: list[tuple[float, float, str]], hang_seconds: float) -> None:
    spans = [(-BEFORE_SECONDS, 0.0), (0.0, 10.0), (10.0, 20.0), (20.0, hang_seconds)]
    spans += [(hang_seconds, hang_seconds + 5), (hang_seconds + 5, hang_seconds + AFTER_SECONDS)]
    for low, high in spans:
        within = [one for one in answers if low <= one[0] < high]
        if not within:
            continue
        took = [seconds for _, seconds, _ in within]
        counts = {kind: sum(one[2] == kind for one in within) for _, _, kind in within}
        kinds = ", ".join(f"{count} x {kind}" for kind, count in sorted(counts.items()))
        print(
            f"  sent {low:5.0f} to {high:3.0f} s: slowest {max(took):6.2f} s, "
            f"median {statistics.median(took):6.2f} s: {kinds}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.hang", description=__doc__)
    parser.add_argument("--rate", type=float, default=20, help="requests a second (20)")
    parser.add_argument("--seconds", type=float, default=40, help="how long it hangs (40)")
    parser.add_argument("--drivers", default="motor,pymongo")
    options = parser.parse_args()
    for driver in options.drivers.split(","):
        with mongod() as server, tempfile.TemporaryDirectory() as directory:
            os.environ |= {
                "MONGODB_URL": server.url("hang"),
                "MONGODB_DRIVER": driver,
                "AUTH_SECRET": SECRET,
            }
            os.environ |= {"DATA_DIR": str(Path(directory)), "PORT": "0"}
            with Process("api.cli", "demo") as service:
                address = service.line("Contact Insights is ready on ").rstrip("/")
                answers, ready_after = asyncio.run(
                    measured(address, server.pid, options.rate, options.seconds)
                )
            print(
                f"{driver}, {options.rate:.0f} requests a second, hung for {options.seconds:.0f} s:"
            )
            table(answers, options.seconds)
            print(f"  /readyz said 200 {ready_after:.1f} s after it went on")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
