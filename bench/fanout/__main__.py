"""The cost of notifying N open conversations, compared with a bare WebSocket that sends the same bytes.

    python -m bench.fanout [--subscribers 100 1000 5000] [--rounds 3] [--events 10] [--field conversationChanged]

The service and the floor take turns in each round. Each is one process, and its clients run in two others. A ratio
compares the two in one round, and the median over the rounds is printed. Delivery is the time from notifying the hub
until the last client has the event. CPU is what the server spends in that time, for each delivery. Memory is what the
server needs for each idle subscription, after a first crowd has warmed it up.
"""

import argparse
import json
import statistics
import time
from base64 import b64encode
from contextlib import ExitStack
from dataclasses import dataclass

from bench.processes import READY, Process, ask

EVENT = """conversation { id } insights { id version language summary writer generatedAt generatedBy { name }
    lastInteraction { channel occurredAt text } statements { text sources { channel occurredAt } }
    nextAction { text } coverage { interactionCount since leftOut { reason count } } }"""
SELECTED = {
    "contactInsightsReplaced": EVENT,
    "conversationChanged": f"""... on ContactInsightsReplaced {{ {EVENT} }}
    ... on InsightsOutdated {{ insights {{ id isUpToDate newInteractionCount }} }}
    ... on InteractionAdded {{ interaction {{ id channel occurredAt }} }}
    ... on ViewerRightsChanged {{ viewer {{ canGenerateInsights }} }}""",
}
"""What is asked of each subscription, so that the same bytes come back."""
SETTLE_SECONDS = 0.4
WARM_UP = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    last_ms: float
    cpu_us: float
    idle_kib: float
    connect_us: float


class Measured:
    """One server and its subscribers. Each publish raises the version by one."""

    def __init__(self, server: Process, port: int, token: str, body: bytes, field: str) -> None:
        self._field = field
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
            deliveries = [self._event(crowds) for _ in range(events)]
        return Figures(
            last_ms=statistics.median(last for last, _ in deliveries) / 1e6,
            cpu_us=statistics.median(cpu for _, cpu in deliveries) / count / 1e3,
            idle_kib=idle_kib,
            connect_us=connect_us,
        )

    def _crowd(self, stack: ExitStack, count: int) -> Process:
        hello = json.dumps(messages(self._token, self._version, self._field))
        crowd = Process("bench.fanout.clients", str(self._port), str(count), hello)
        stack.enter_context(crowd).line("ready")
        return crowd

    def _event(self, crowds: list[Process]) -> tuple[int, int]:
        """The time until the last delivery, and the CPU time for it, in nanoseconds."""
        published = ask(self._port, "/publish", self._body)
        self._version += 1
        last = max(int(crowd.line("event")) for crowd in crowds)
        time.sleep(SETTLE_SECONDS)
        return last - published["notified_at"], self._cpu() - published["cpu"]

    def _cpu(self) -> int:
        return ask(self._port, "/spent")["cpu"]


def messages(token: str, version: int, field: str) -> tuple[str, str]:
    payload = {"Authorization": f"Bearer {token}"}
    variables = {"id": b64encode(b"Conversation:acme/v1").decode(), "after": version}
    document = (
        f"subscription($id: ID!, $after: Int) {{ {field}(conversationId: $id, afterVersion: $after) "
        f"{{ {SELECTED[field]} }} }}"
    )
    subscribe = {"query": document, "variables": variables}
    return (
        json.dumps({"type": "connection_init", "payload": payload}),
        json.dumps({"id": "1", "type": "subscribe", "payload": subscribe}),
    )


def measure_service(count: int, events: int, field: str) -> Figures:
    with Process("bench.service") as server:
        token = server.line("token ")
        port = int(server.line(READY).rstrip("/"))
        return Measured(server, port, token, b"", field).run(count, events)


def measure_floor(count: int, events: int, sample: bytes, field: str) -> Figures:
    with Process("bench.fanout.floor") as server:
        port = int(server.line(READY).rstrip("/"))
        return Measured(server, port, "-", sample, field).run(count, events)


def take_sample(field: str) -> bytes:
    """The text of one event, as the service sends it."""
    with Process("bench.service") as server:
        token = server.line("token ")
        port = server.line(READY).rstrip("/")
        hello = json.dumps(messages(token, 0, field))
        with Process("bench.fanout.clients", port, "1", hello) as client:
            return client.line("sample").encode()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.fanout")
    parser.add_argument("--subscribers", type=int, nargs="+", default=[100, 1_000, 5_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--events", type=int, default=10)
    parser.add_argument("--field", choices=SELECTED, default="contactInsightsReplaced")
    options = parser.parse_args()
    sample = take_sample(options.field)
    print(
        f"An event is {len(sample)} bytes. Ratio (service/floor), the median of {options.rounds} rounds."
    )
    columns = {
        "last delivery": ("last_ms", "ms"),
        "CPU per delivery": ("cpu_us", "us"),
        "memory when idle": ("idle_kib", "KiB"),
        "CPU per connect": ("connect_us", "us"),
    }
    print("subscribers | " + " | ".join(f"{title:^24}" for title in columns))
    for count in options.subscribers:
        rounds: list[tuple[Figures, Figures]] = []
        for number in range(options.rounds):
            if number % 2:  # each begins in every second round
                floor = measure_floor(count, options.events, sample, options.field)
                rounds.append((measure_service(count, options.events, options.field), floor))
            else:
                service = measure_service(count, options.events, options.field)
                rounds.append(
                    (service, measure_floor(count, options.events, sample, options.field))
                )
        cells = [cell(rounds, name, unit) for name, unit in columns.values()]
        print(f"{count:>11} | " + " | ".join(f"{text:^24}" for text in cells), flush=True)


def cell(rounds: list[tuple[Figures, Figures]], name: str, unit: str) -> str:
    ours = [getattr(service, name) for service, _ in rounds]
    bare = [getattr(floor, name) for _, floor in rounds]
    ratio = statistics.median(mine / other for mine, other in zip(ours, bare, strict=True))
    return f"{ratio:.2f} ({statistics.median(ours):.1f}/{statistics.median(bare):.1f} {unit})"


if __name__ == "__main__":
    main()
