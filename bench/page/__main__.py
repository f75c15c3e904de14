"""The cost of the agent's page, compared with bare Starlette routes that give the same answers.

    MONGOD=path/to/mongod python -m bench.page [--against CHECKOUT] [--requests 400] [--connections 8] [--rounds 5]
        [--driver motor] [--embedded]

The page is a contact with its insights, their sources, twelve interactions, the agents and the conversations. The
requests go through a thousand contacts in turn. CPU is the server's own, for each request. The servers take turns in
each round, and each ratio compares one round. `--against` measures another state of the code in the same rounds, on
documents that it wrote itself.
"""

import argparse
import asyncio
import json
import os
import secrets
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.request import Request, urlopen

from api.auth.authenticator import issue_token
from bench.mongod import mongod
from bench.page.comparing import Target, compare, request_of, send
from bench.page.contacts import (
    CONTACTS,
    ORGANIZATION,
    ORIGINALS,
    contact_id,
    conversation_id,
    copy,
    load,
    python_of,
)
from bench.processes import READY, Process, ask
from domain.ids import AgentId, OrganizationId
from domain.people import Viewer
from storage.embedded import embedded_server

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
  conversations { edges { node { id lastInteractionAt line { id name } viewerCanGenerateInsights } } }
} }"""
GENERATE = """mutation Generate($id: ID!) { generateInsights(input: {conversationId: $id}) {
  ... on GenerateInsightsSuccess { insights { id version } } } }"""
CHECKOUT = Path(__file__).resolve().parents[2]
SERVED = str(Path(__file__).with_name("served.py"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """How requests are sent to each server."""

    driver: str
    secret: str
    token: str

    def requests(self, path: str) -> list[bytes]:
        return [self.request(path, PAGE, contact_id(number)) for number in range(CONTACTS)]

    def request(self, path: str, query: str, own: str) -> bytes:
        body = json.dumps({"query": query, "variables": {"id": own}}).encode()
        return request_of(path, body, self.token)


def asking(driver: str) -> Asking:
    secret = secrets.token_hex(32)
    viewer = Viewer(organization_id=OrganizationId(ORGANIZATION), agent_id=AgentId("ben"))
    now = datetime.now(UTC)
    token = issue_token(secret, viewer, now=now, lasts=timedelta(hours=6))
    return Asking(driver=driver, secret=secret, token=token)


@contextmanager
def database_server(*, is_embedded: bool) -> Iterator[Callable[[str], str]]:
    """Yields a function that gives the URL of a database by its name."""
    if not is_embedded:
        with mongod() as server:
            yield server.url
        return
    with tempfile.TemporaryDirectory() as directory, embedded_server(Path(directory)) as url:
        address, _, options = url.partition("?")
        yield lambda name: f"{address.rstrip('/')}/{name}?{options}"


async def serving(stack: ExitStack, state: Path, url: str, asked: Asking) -> Target:
    """The service of a checkout, with its thousand contacts."""
    environment = os.environ | {"PYTHONPATH": str(state)}
    load(state, url)
    service = stack.enter_context(
        Process(
            *(SERVED, url, asked.driver, asked.secret),
            python=python_of(state),
            environment=environment,
        )
    )
    port = int(service.line(READY).rstrip("/"))
    generating = [
        asked.request("/graphql", GENERATE, conversation_id(number)) for number in range(ORIGINALS)
    ]
    for body in await send(Target(port=port, requests=generating), ORIGINALS):
        if b'"version":1' not in body:
            raise SystemExit(f"no insights: {body[:300]!r}")
    copy(url)
    return Target(port=port, requests=asked.requests("/graphql"))


async def floors(
    stack: ExitStack, url: str, asked: Asking, ours: Target
) -> tuple[str, dict[str, Target]]:
    """The two floor routes, with their commands and answers, and a line about the size of these."""
    ask(ours.port, "/record")
    await send(ours, 1)
    recorded = _got(ours.port, "/recorded")
    answers = await send(ours, CONTACTS)
    if any(b'"errors"' in answer for answer in answers):
        raise SystemExit("a page has errors")
    floor = Process("bench.page.floor", url, asked.driver, asked.secret)
    port = int(stack.enter_context(floor).line(READY).rstrip("/"))
    _got(port, "/read", recorded)
    for at in range(0, CONTACTS, 100):
        _got(port, "/keep", b"[" + b",".join(answers[at : at + 100]) + b"]")
    steps = [len(step) for step in json.loads(recorded)]
    sizes = f"{len(answers[0])} bytes of JSON, {sum(steps)} commands in {len(steps)} steps"
    return sizes, {
        "route, same commands": Target(port=port, requests=asked.requests("/database")),
        "route, from memory": Target(port=port, requests=asked.requests("/memory")),
    }


def _got(port: int, path: str, body: bytes | None = None) -> bytes:
    method = "GET" if body is None else "POST"
    request = Request(f"http://127.0.0.1:{port}{path}", body, method=method)
    with urlopen(request, timeout=60) as answered:
        found: bytes = answered.read()
        return found


async def run(asked: argparse.Namespace) -> None:
    with ExitStack() as stack:
        url_of = stack.enter_context(database_server(is_embedded=asked.embedded))
        how = asking(asked.driver)
        ours = await serving(stack, CHECKOUT, url_of("page"), how)
        sizes, routes = await floors(stack, url_of("page"), how, ours)
        targets = {"service": ours}
        if asked.against is not None:
            targets["the other checkout"] = await serving(
                stack, asked.against.resolve(), url_of("other"), how
            )
        print(sizes)
        await compare(targets | routes, asked.requests, asked.connections, asked.rounds)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.page")
    parser.add_argument("--against", type=Path, help="another checkout, measured in the same run")
    parser.add_argument("--requests", type=int, default=400)
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--driver", choices=("motor", "pymongo"), default="motor")
    parser.add_argument("--embedded", action="store_true", help="on the embedded server instead")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
