"""What the agent's page costs, next to bare Starlette routes that give the same answer.

    MONGOD=path/to/mongod python -m bench.page [--requests 400] [--connections 8] [--rounds 5] [--embedded]

The page is a contact with its insights, their sources, twelve interactions and the agents. CPU is the server's own, per
request; ratios are formed inside a round in which all three take turns, and the median over the rounds is printed.
"""

import argparse
import asyncio
import json
import statistics
import time
from base64 import b64encode
from contextlib import nullcontext
from dataclasses import dataclass

from bench.mongod import Mongod, mongod
from bench.processes import READY, Process, ask

PAGE = """query Page($id: ID!) { contact(id: $id) {
  id name phoneNumbers
  insights {
    id version language summary isUpToDate newInteractionCount writer generatedAt generatedBy { id name }
    lastInteraction { channel direction occurredAt text agent { id name } }
    statements { text sources { channel direction occurredAt interaction { id agent { id name } } } }
    nextAction { text } coverage { interactionCount since suspiciousCount leftOut { reason count } }
  }
  interactions(first: 12) { edges { cursor node { id channel direction occurredAt agent { id name } } }
    pageInfo { hasNextPage endCursor } }
} }"""
WARM_UP = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    port: int
    path: str
    request: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    cpu_us: float
    wall_us: float


def request_of(path: str, body: bytes, token: str) -> bytes:
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {token}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def send(target: Target, count: int) -> bytes:
    """One connection, one request after the other; the last answer's body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", target.port)
    body = b""
    for _ in range(count):
        writer.write(target.request)
        head = await reader.readuntil(b"\r\n\r\n")
        if b" 200 " not in head[:20]:
            raise SystemExit(f"refused: {head[:200]!r}")
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        body = await reader.readexactly(length)
    writer.close()
    return body


async def measure(target: Target, requests: int, connections: int) -> Figures:
    await send(target, WARM_UP)
    cpu, began = ask(target.port, "/spent")["cpu"], time.perf_counter()
    await asyncio.gather(*(send(target, requests // connections) for _ in range(connections)))
    wall = time.perf_counter() - began
    spent = ask(target.port, "/spent")["cpu"] - cpu
    return Figures(cpu_us=spent / requests / 1e3, wall_us=wall / requests * 1e6)


def _url_of(server: Mongod | None) -> list[str]:
    return [] if server is None else [server.url("insights")]


async def run(requests: int, connections: int, rounds: int, *, is_embedded: bool) -> None:
    database = nullcontext() if is_embedded else mongod()
    with database as server, Process("bench.service", *_url_of(server)) as service:
        token = service.line("token ")
        url = service.line("database ")
        port = int(service.line(READY).rstrip("/"))
        variables = {"id": b64encode(b"Contact:acme/c1").decode()}
        body = json.dumps({"query": PAGE, "variables": variables}).encode()
        ours = Target(port=port, path="/graphql", request=request_of("/graphql", body, token))
        await send(ours, 3)
        before = ask(port, "/spent")["commands"]
        answer = await send(ours, 10)
        commands = (ask(port, "/spent")["commands"] - before) // 10
        with Process("bench.page.floor", url, str(commands)) as floor:
            port = int(floor.line(READY).rstrip("/"))
            ask(port, "/keep", answer)
            routes = {
                name: Target(port=port, path=path, request=request_of(path, body, "-"))
                for name, path in (
                    ("route, from memory", "/memory"),
                    ("route, same reads", "/database"),
                )
            }
            print(f"{len(answer)} bytes of JSON, {commands} database commands a request")
            await compare({"service": ours, **routes}, requests, connections, rounds)


async def compare(targets: dict[str, Target], requests: int, connections: int, rounds: int) -> None:
    found: dict[str, list[Figures]] = {name: [] for name in targets}
    names = list(targets)
    for number in range(rounds):
        for name in names[number % len(names) :] + names[: number % len(names)]:
            found[name].append(await measure(targets[name], requests, connections))
    print(f"{'':20} {'CPU us':>8} {'/service':>9} {'wall us':>8} {'/service':>9}")
    for name, figures in found.items():
        cpu = statistics.median(
            mine.cpu_us / other.cpu_us
            for mine, other in zip(found["service"], figures, strict=True)
        )
        wall = statistics.median(
            mine.wall_us / other.wall_us
            for mine, other in zip(found["service"], figures, strict=True)
        )
        print(
            f"{name:20} {statistics.median(one.cpu_us for one in figures):8.0f} {cpu:9.2f}"
            f" {statistics.median(one.wall_us for one in figures):8.0f} {wall:9.2f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.page")
    parser.add_argument("--requests", type=int, default=400)
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--embedded", action="store_true", help="on the embedded server instead")
    asked = parser.parse_args()
    asyncio.run(run(asked.requests, asked.connections, asked.rounds, is_embedded=asked.embedded))


if __name__ == "__main__":
    main()
