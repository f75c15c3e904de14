"""What operators rely on, with two real workers: limits, counts, and a log without the words of contacts."""

import asyncio
import json
import os
import re
import signal
from contextlib import AsyncExitStack

import httpx2
import pytest

from api.sample.loader import sample_lines
from domain.clock import system_clock
from tests.api.http.scraped import samples
from tests.client import gid
from tests.redis_server import RedisServer
from tests.service import eventually, pids_of, running, token

pytestmark = pytest.mark.slow

LIMITED = """
mutation ($id: ID!) {
  generateInsights(input: {conversationId: $id}) {
    __typename
    ... on TooManyRequestsError { message retryAfterSeconds }
  }
}
"""
CONNECTIONS = ("contact_insights_websocket_connections",)
REPLACEMENTS = (
    "contact_insights_generations_total",
    ("outcome", "REPLACED"),
    ("writer", "extractive"),
)
DATABASE_ERRORS = ("AutoReconnect", "NetworkTimeout", "ServerSelectionTimeoutError")
REPLACED_WORKER = r"worker \d+ ended with -9 and is replaced by \d+"


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    redis = RedisServer().start()
    settings = {
        "WORKERS": "2",
        "BROADCAST_URL": redis.url,
        "PROFILE": "production",
        "AGENT_GENERATIONS_PER_MINUTE": "5",
    }
    with running(tmp_path_factory.mktemp("operating") / "data", **settings) as service:
        yield service
    redis.stop()


def scraped(service):
    """The metrics from the worker that takes the connection."""
    answer = httpx2.get(f"{service.url}/metrics", trust_env=False, timeout=20)
    return samples(answer.text)


async def test_the_limit_of_an_agent_holds_over_all_workers(service):
    answers = []
    for _ in range(6):
        client = service.client("ben")  # a connection of its own: either worker may take it
        answers.append(
            (await client.ask(LIMITED, id=gid("Conversation", "v3")))["generateInsights"]
        )
        await client.close()

    assert [one["__typename"] for one in answers] == ["GenerateInsightsSuccess"] * 5 + [
        "TooManyRequestsError"
    ]
    wait = answers[-1]["retryAfterSeconds"]
    assert 1 <= wait <= 60
    assert answers[-1]["message"].endswith(f"Try again in {wait} seconds.")


async def test_every_worker_tells_the_counts_of_all(service):
    client = service.client("ana")
    before = scraped(service).get(REPLACEMENTS, 0)
    for _ in range(3):
        await client.generate("v3")
    await client.close()

    assert {scraped(service)[REPLACEMENTS] for _ in range(8)} == {before + 3}


async def test_what_a_killed_worker_had_open_is_open_no_longer(service):
    client = service.client("chloe")
    async with AsyncExitStack() as stack:
        for _ in range(6):
            await stack.enter_async_context(client.connection())
        await asyncio.to_thread(eventually, lambda: scraped(service)[CONNECTIONS] == 6)

        for worker in _workers(service):
            os.kill(worker, signal.SIGKILL)

        await asyncio.to_thread(eventually, lambda: _open_connections(service) == 0)
    await client.close()


def test_errors_of_the_database_are_told_before_there_are_any(service):
    """An alarm needs a number that rises, so it must exist before the first error."""
    name, told = "contact_insights_database_errors_total", scraped(service)

    assert {(name, ("kind", kind)) for kind in DATABASE_ERRORS} <= told.keys()


def test_the_log_tells_of_workers_that_were_replaced(service):
    """An earlier test has killed two."""
    log = service.data_dir.with_name(f"{service.data_dir.name}.log")

    def replaced():
        messages = [json.loads(line)["message"] for line in log.read_text().splitlines()]
        return [one for one in messages if re.fullmatch(REPLACED_WORKER, one)]

    eventually(lambda: len(replaced()) == 2)


def test_the_log_is_json_and_says_nothing_of_contacts_or_tokens(service):
    """The log of all earlier tests, with their faults."""
    service.stop()
    lines = service.data_dir.with_name(f"{service.data_dir.name}.log").read_text().splitlines()

    records = [json.loads(line) for line in lines]
    generations = [one for one in records if one["message"] == "GENERATE REPLACED"]
    assert len(generations) == 8
    assert {one["agent"] for one in generations} == {"ben", "ana"}
    assert all(len(one["request"]) == 32 for one in generations)
    text = "\n".join(lines)
    said = [words for line in sample_lines(system_clock()) for words in _said(json.loads(line))]
    assert len(said) > 100
    assert [words for words in said if words in text] == []
    assert token("ben").split(".")[0] not in text


def _said(record):
    """All words and names in a sample line that come from a person."""
    if record.get("text"):
        yield record["text"]
    for utterance in (record.get("transcript") or {}).get("utterances", ()):
        yield utterance["text"]
    if record["kind"] == "contact":
        yield from filter(None, [record.get("name"), *record["phoneNumbers"]])


def _workers(service):
    """The processes that serve, without their supervisor."""
    return [pid for pid in pids_of("spawn_main") if _parent(pid) == service.process.pid]


def _parent(pid):
    with open(f"/proc/{pid}/stat") as stat:  # noqa: PTH123  one line of the kernel
        return int(stat.read().rpartition(")")[2].split()[1])


def _open_connections(service):
    """`None` while no worker answers."""
    try:
        return scraped(service).get(CONNECTIONS)
    except httpx2.HTTPError:
        return None
