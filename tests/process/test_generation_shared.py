"""All who ask at the same time share one generation, and every open conversation follows it (R21, R29).

There are two processes, and a real server plays the model.
"""

import asyncio
import json
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

import httpx2
import pytest

from tests.client import INSIGHTS, gid
from tests.two_services import two_services
from tests.waiting import becomes
from tests.writers.openai.fake_server import Reply, fake_openai, passage, streamed, written

pytestmark = pytest.mark.slow

AGENTS = 50
DEMO = "The contact wants a demo of the booking tool."
CALL_BACK = "Send the price list to the contact."
HISTORY = "\n".join(
    json.dumps({"org": "acme", **line})
    for line in (
        {"kind": "contact", "id": "c90", "name": "Nora Blake", "phoneNumbers": ["+441632960090"]},
        {"kind": "conversation", "id": "v90", "contact": "c90", "line": "support-en"},
        {"kind": "conversation", "id": "v91", "contact": "c90", "line": "sales-en"},
        {
            "kind": "interaction",
            "id": "i90",
            "conversation": "v90",
            "channel": "CALL",
            "direction": "INBOUND",
            "agent": "ben",
            "occurredAt": (datetime.now(UTC) - timedelta(days=1)).isoformat(),
            "transcript": {
                "language": "en-GB",
                "utterances": [
                    {"speaker": "CONTACT", "text": "I want a demo of the booking tool."},
                    {"speaker": "AGENT", "text": "I will send you the price list."},
                ],
            },
        },
    )
)
GENERATION = """
subscription ($id: ID!) {
  insightsGeneration(conversationId: $id) {
    __typename
    ... on InsightsGenerationBegun { requestedBy { name } }
    ... on InsightsGenerationStatement { statement { text sources { interaction { id } } } }
    ... on InsightsGenerationEnded { outcome }
  }
}
"""


@pytest.fixture
async def model():
    async with fake_openai() as fake:
        yield fake


@pytest.fixture
async def services(tmp_path, model, any_database):
    settings = {"OPENAI_BASE_URL": model.url, "INSIGHTS_MODEL": "m"} | any_database()
    with two_services(tmp_path / "data", **settings) as (one, other, _):
        loaded = one.run("import", "-", input=HISTORY)
        assert loaded.returncode == 0, loaded.stderr
        yield one, other


@pytest.fixture
async def desks(services):
    """Ben in one process, and Ana in the other."""
    one, other = services
    found = [one.client("ben"), other.client("ana")]
    yield found
    for client in found:
        await client.close()


def answer_in_two_parts(between):
    """The model's answer: the first statement at once, and the rest after the event is set."""
    text = json.dumps(written(passage(DEMO, "s1"), next_action=passage(CALL_BACK, "s1")))
    cut = text.index("]") + len("]}, ")
    return streamed(text[:cut], between, text[cut:])


async def test_fifty_agents_at_once_in_two_processes_cost_one_call_of_the_model(model, desks):
    """R21"""
    go = asyncio.Event()
    model.will_answer(answer_in_two_parts(go))
    asking = [asyncio.create_task(desks[at % 2].generate("v90")) for at in range(AGENTS)]
    await becomes(lambda: model.requests)
    await asyncio.sleep(1)  # all of them have asked by then
    go.set()
    answers = await asyncio.gather(*asking)
    read = [await client.ask(INSIGHTS, id=gid("Contact", "c90")) for client in desks]

    assert len(model.requests) == 1
    assert {answer["__typename"] for answer in answers} == {"GenerateInsightsSuccess"}
    assert {answer["insights"]["version"] for answer in answers} == {1}
    assert {answer["superseded"] for answer in answers} == {False}
    assert read[0] == read[1]
    assert [one["text"] for one in read[0]["contact"]["insights"]["statements"]] == [DEMO]


async def test_every_open_conversation_in_every_process_follows_a_generation(model, desks):
    """R29"""
    go = asyncio.Event()
    model.will_answer(answer_in_two_parts(go))
    async with AsyncExitStack() as stack:
        readers = [
            await stack.enter_async_context(
                client.subscribe(GENERATION, id=gid("Conversation", conversation))
            )
            for client in desks
            for conversation in ("v90", "v91")
        ]
        elsewhere = await stack.enter_async_context(
            desks[1].subscribe(GENERATION, id=gid("Conversation", "v2"))
        )
        await asyncio.sleep(0.5)  # a subscription has no acknowledgement
        generating = asyncio.create_task(desks[0].generate("v91"))
        told = [
            [(await reader.next())["insightsGeneration"] for _ in range(2)] for reader in readers
        ]
        nothing_stands = await desks[1].ask(INSIGHTS, id=gid("Contact", "c90"))
        go.set()
        await generating
        ended = [(await reader.next())["insightsGeneration"] for reader in readers]
        assert await elsewhere.is_silent()

    source = {"interaction": {"id": gid("Interaction", "i90")}}
    begun = {"__typename": "InsightsGenerationBegun", "requestedBy": {"name": "Ben Okafor"}}
    statement = {"text": DEMO, "sources": [source]}
    assert nothing_stands["contact"]["insights"] is None
    assert told == [
        [begun, {"__typename": "InsightsGenerationStatement", "statement": statement}]
    ] * len(readers)
    assert ended == [{"__typename": "InsightsGenerationEnded", "outcome": "REPLACED"}] * len(
        readers
    )


async def test_a_generation_whose_process_was_killed_is_taken_over(model, services, desks):
    """R21, R26"""
    ready = asyncio.Event()
    ready.set()
    model.will_answer(Reply(hangs=True), answer_in_two_parts(ready))
    doomed = asyncio.create_task(desks[1].generate("v90"))
    await becomes(lambda: model.requests)
    taking_over = asyncio.create_task(desks[0].generate("v90"))
    await asyncio.sleep(0.5)  # the request has joined by then
    services[1].kill()
    answer = await taking_over
    with pytest.raises(httpx2.HTTPError):
        await doomed

    assert len(model.requests) == 2
    assert answer["insights"]["version"] == 1
