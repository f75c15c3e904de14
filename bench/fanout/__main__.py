"""What it costs to tell N open conversations, next to a bare WebSocket that sends the same bytes.

    python -m bench.fanout [--subscribers 100 1000 5000] [--rounds 3] [--events 10]

The service and the floor take turns in each round; each is one process, its clients are two others. Ratios are formed
inside a round, and the median over the rounds is printed. Delivery is the time from telling the hub to the last of all
clients; CPU is the server's from then on, per delivery; memory is resident, per idle subscription, after a first crowd
has warmed the process up.
"""

import argparse
import json
import statistics
import time
from base64 import b64encode
from contextlib import ExitStack
from dataclasses import dataclass

from bench.processes import READY, Process, ask

DOCUMENT = """subscription($id: ID!, $after: Int) { contactInsightsReplaced(conversationId: $id, afterVersion: $after) {
  conversation { id } insights { id version language summary writer generatedAt generatedBy { name }
    lastInteraction { channel occurredAt text } statements { text sources { channel occurredAt } }
    nextAction { text } coverage { interactionCount since leftOut { reason count } } } } }"""
SETTLE_SECONDS = 0.4
WARM_UP = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    last_ms: float
    cpu_us: float
    idle_kib: float
    connect_us: float


class Measured:
    """One server and the crowds that subscribe to it. Each publish makes the version one more."""

    def __init__(self, server: Process, port: int, token: str, body: bytes) -> None:
        self._server, self._port, self._token, self._body = server, port, token, body
        self._version = 1

    def run(self, count: int, events: int) -> Figures:
        with ExitStack() as stack:
            crowd = self._crowd(stack, WARM_UP)
            for _ in range(3):
                self._event([crowd])
        time.sleep(SETTLE_SECONDS)
        kib, cpu = self._server.resident_kib(), self._cpu()
        with ExitStack() as stack:
            crowds = [self._crowd(stack, count // 2) for _ in range(2)]
            time.sleep(SETTLE_SECONDS)
            connect_us = (self._cpu() - cpu) / count / 1e3
            idle_kib = (self._server.resident_kib() - kib) / count
            told = [self._event(crowds) for _ in range(events)]
        return Figures(
            last_ms=statistics.median(last for last, _ in told) / 1e6,
            cpu_us=statistics.median(cpu for _, cpu in told) / count / 1e3,
            idle_kib=idle_kib,
            connect_us=connect_us,
        )

    def _crowd(self, stack: ExitStack, count: int) -> Process:
        hello = json.dumps(messages(self._token, self._version))
        crowd = Process("bench.fanout.clients", str(self._port), str(count), hello)
        stack.enter_context(crowd).line("ready")
        return crowd

    def _event(self, crowds: list[Process]) -> tuple[int, int]:
        """How long until the last delivery, and the CPU spent on it, in nanoseconds."""
        told = ask(self._port, "/publish", self._body)
        self._version += 1
        last = max(int(crowd.line("event")) for crowd in crowds)
        time.sleep(SETTLE_SECONDS)
        return last - told["told_at"], self._cpu() - told["cpu"]

    def _cpu(self) -> int:
        return ask(self._port, "/spent")["cpu"]


def messages(token: str, version: int) -> tuple[str, str]:
    payload = {"Authorization": f"Bearer {token}"}
    variables = {"id": b64encode(b"Conversation:acme/v1").decode(), "after": version}
    subscribe = {"query": DOCUMENT, "variables": variables}
    return (
        json.dumps({"type": "connection_init", "payload": payload}),
        json.dumps({"id": "1", "type": "subscribe", "payload": subscribe}),
    )


def measure_service(count: int, events: int) -> Figures:
    with Process("bench.service") as server:
        token = server.line("token ")
        port = int(server.line(READY).rstrip("/"))
        return Measured(server, port, token, b"").run(count, events)


def measure_floor(count: int, events: int, sample: bytes) -> Figures:
    with Process("bench.fanout.floor") as server:
        port = int(server.line(READY).rstrip("/"))
        return Measured(server, port, "-", sample).run(count, events)


def take_sample() -> bytes:
    """The text of one event as the service sends it."""
    with Process("bench.service") as server:
        token = server.line("token ")
        port = server.line(READY).rstrip("/")
        hello = json.dumps(messages(token, 0))
        with Process("bench.fanout.clients", port, "1", hello) as client:
            return client.line("sample").encode()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.fanout")
    parser.add_argument("--subscribers", type=int, nargs="+", default=[100, 1_000, 5_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--events", type=int, default=10)
    asked = parser.parse_args()
    sample = take_sample()
    print(
        f"An event is {len(sample)} bytes. Ratio (service/floor), the median of {asked.rounds} rounds."
    )
    columns = {
        "last delivery": ("last_ms", "ms"),
        "CPU per delivery": ("cpu_us", "us"),
        "memory when idle": ("idle_kib", "KiB"),
        "CPU per connect": ("connect_us", "us"),
    }
    print("subscribers | " + " | ".join(f"{title:^24}" for title in columns))
    for count in asked.subscribers:
        rounds: list[tuple[Figures, Figures]] = []
        for number in range(asked.rounds):
            if number % 2:  # who begins alternates
                floor = measure_floor(count, asked.events, sample)
                rounds.append((measure_service(count, asked.events), floor))
            else:
                service = measure_service(count, asked.events)
                rounds.append((service, measure_floor(count, asked.events, sample)))
        cells = [cell(rounds, name, unit) for name, unit in columns.values()]
        print(f"{count:>11} | " + " | ".join(f"{text:^24}" for text in cells), flush=True)


def cell(rounds: list[tuple[Figures, Figures]], name: str, unit: str) -> str:
    ours = [getattr(service, name) for service, _ in rounds]
    bare = [getattr(floor, name) for _, floor in rounds]
    ratio = statistics.median(mine / other for mine, other in zip(ours, bare, strict=True))
    return f"{ratio:.2f} ({statistics.median(ours):.1f}/{statistics.median(bare):.1f} {unit})"


if __name__ == "__main__":
    main()
