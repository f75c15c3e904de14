"""Sends the same requests to several servers in turn, and compares their costs in each round."""

import asyncio
import itertools
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bench.processes import ask

WARM_UP = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    port: int
    requests: Sequence[bytes]
    turn: "itertools.count[int]" = field(default_factory=itertools.count)

    def next(self) -> bytes:
        return self.requests[next(self.turn) % len(self.requests)]


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


async def send(target: Target, count: int) -> list[bytes]:
    """Sends the requests one after the other on one connection. Returns the bodies of the answers."""
    reader, writer = await asyncio.open_connection("127.0.0.1", target.port)
    bodies = []
    for _ in range(count):
        writer.write(target.next())
        head = await reader.readuntil(b"\r\n\r\n")
        if b" 200 " not in head[:20]:
            raise SystemExit(f"refused: {head[:200]!r}")
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        bodies.append(await reader.readexactly(length))
    writer.close()
    return bodies


async def measure(target: Target, requests: int, connections: int) -> Figures:
    each = requests // connections
    cpu, began = ask(target.port, "/spent")["cpu"], time.perf_counter()
    await asyncio.gather(*(send(target, each) for _ in range(connections)))
    wall = time.perf_counter() - began
    spent = ask(target.port, "/spent")["cpu"] - cpu
    count = each * connections
    return Figures(cpu_us=spent / count / 1e3, wall_us=wall / count * 1e6)


async def compare(
    targets: Mapping[str, Target], requests: int, connections: int, rounds: int
) -> None:
    """Prints the figures of each server, and how they relate to the first server's."""
    found: dict[str, list[Figures]] = {name: [] for name in targets}
    names = list(targets)
    for target in targets.values():
        await send(target, WARM_UP)
    for number in range(rounds):
        for name in names[number % len(names) :] + names[: number % len(names)]:
            found[name].append(await measure(targets[name], requests, connections))
    first = names[0]
    print(f"{'':26} {'CPU us':>8} {'of it':>6} {'wall us':>8} {'of it':>6}")
    for name, figures in found.items():
        pairs = [*zip(found[first], figures, strict=True)]
        cpu = statistics.median(mine.cpu_us / other.cpu_us for mine, other in pairs)
        wall = statistics.median(mine.wall_us / other.wall_us for mine, other in pairs)
        print(
            f"{name:26} {statistics.median(one.cpu_us for one in figures):8.0f} {cpu:6.2f}"
            f" {statistics.median(one.wall_us for one in figures):8.0f} {wall:6.2f}"
        )
    print(f"'of it' is what '{first}' costs of each, the median over {rounds} rounds")
