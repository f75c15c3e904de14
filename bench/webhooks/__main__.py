"""How many webhooks a second the service takes, and how soon, beside a bare route that reads the body.

    python -m bench.webhooks [--seconds 30] [--at-once 16]

Meanwhile one agent reads a page of the contact list again and again. At the end, every event that was answered must be
saved. Needs `MONGOD`, or `mongod` on PATH.
"""

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import httpx2
from pymongo import MongoClient

from api.auth.authenticator import issue_token
from bench.mongod import mongod
from bench.webhooks.events import TOKEN, Stream
from domain.clock import system_clock
from domain.ids import AgentId, OrganizationId
from domain.people import Viewer

SECRET = "a-secret-of-the-measurement-alone"
PEOPLE = (
    {"kind": "organization", "id": "acme", "name": "Acme", "language": "en"},
    {"kind": "agent", "org": "acme", "id": "ben", "name": "Ben Roy"},
)
PAGE = {"query": "{ contacts(first: 20) { edges { node { name phoneNumbers } } } }"}
MOST = 200_000


def command(*arguments: str, told: str = "", **environment: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "api.cli", *arguments],
        env=os.environ | environment,
        input=told,
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
    )


@contextmanager
def served(*arguments: str, **environment: str) -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield next(line for line in process.stdout if "http://" in line).split()[-1].rstrip("/")
    finally:
        process.terminate()
        process.wait(15)


async def post(url: str, seconds: float, at_once: int, bodies: Iterator[bytes]) -> list[float]:
    """The time that each answer took, in milliseconds."""
    took: list[float] = []
    end = time.monotonic() + seconds

    async def posting(http: httpx2.AsyncClient) -> None:
        while (began := time.monotonic()) < end:
            answer = await http.post(f"{url}/webhooks/aircall", content=next(bodies))
            assert answer.status_code == 200, answer.text
            took.append((time.monotonic() - began) * 1_000)

    headers = {"content-type": "application/json"}
    async with httpx2.AsyncClient(headers=headers, trust_env=False, timeout=20) as http:
        await asyncio.gather(*(posting(http) for _ in range(at_once)))
    return took


async def read(url: str, seconds: float) -> list[float]:
    viewer = Viewer(organization_id=OrganizationId("acme"), agent_id=AgentId("ben"))
    token = issue_token(SECRET, viewer, now=system_clock(), lasts=timedelta(hours=1))
    took: list[float] = []
    end = time.monotonic() + seconds
    headers = {"authorization": f"Bearer {token}"}
    async with httpx2.AsyncClient(headers=headers, trust_env=False, timeout=20) as http:
        while (began := time.monotonic()) < end:
            answer = await http.post(f"{url}/graphql", json=PAGE)
            assert "errors" not in answer.json(), answer.text
            took.append((time.monotonic() - began) * 1_000)
            await asyncio.sleep(0.2)
    return took


def told(name: str, took: list[float], seconds: float) -> str:
    centiles = statistics.quantiles(took, n=100)
    return (
        f"{name:<8} {len(took) / seconds:7,.0f} a second, median {statistics.median(took):6.1f} ms, "
        f"p99 {centiles[98]:6.1f} ms, at most {max(took):6.1f} ms"
    )


def events() -> Iterator[bytes]:
    """A call each, so that none is another's repetition."""
    [call, *_] = [one for one in Stream().ordered(20) if one["event"] == "call.ended"]
    for own in range(MOST):
        call["data"]["id"] = 1_000_000 + own
        yield json.dumps(call).encode()


async def run(url: str, floor: str, seconds: float, at_once: int) -> int:
    bare = await post(floor, seconds / 3, at_once, events())
    print(told("floor", bare, seconds / 3), flush=True)
    alone = await read(url, seconds / 3)
    print(told("reader", alone, seconds / 3), "(alone)", flush=True)
    took, reading = await asyncio.gather(post(url, seconds, at_once, events()), read(url, seconds))
    print(told("service", took, seconds), flush=True)
    print(told("reader", reading, seconds), "(beside the posts)", flush=True)
    ratio = (len(took) / seconds) / (len(bare) / (seconds / 3))
    print(f"the service takes {ratio:.2f} of the floor's posts", flush=True)
    return len(took)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--at-once", type=int, default=16)
    chosen = parser.parse_args()
    with mongod() as server:
        url = server.url("webhooks")
        own = {"MONGODB_URL": url, "AUTH_SECRET": SECRET, "PORT": "0"}
        command("import", "-", told="\n".join(map(json.dumps, PEOPLE)), **own)
        command("connect", "aircall", "--organization", "acme", told=TOKEN, **own)
        with served("api.cli", "serve", **own) as service, served("bench.webhooks.floor") as floor:
            posted = asyncio.run(run(service, floor, chosen.seconds, chosen.at_once))
            with MongoClient(url) as client:
                database = client.get_default_database()
                began, waiting = time.monotonic(), database["inbox"].count_documents({})
                while database["inbox"].count_documents({}):
                    time.sleep(0.5)
                took = time.monotonic() - began
                placed = database["interactions"].count_documents({})
                print(
                    f"{posted} posted; {waiting} still waited at the end, and were saved in "
                    f"{took:.0f} s; {placed} are saved"
                )
                assert placed == posted, "an event is lost"


if __name__ == "__main__":
    main()
