"""Two machines with different clocks: equal requests run once, and the claim of a dead process is taken over (R21,
R26).

One process has its own clock, which is ahead or behind. A real server plays the model.
"""

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import httpx2
import pytest

from api.auth.authenticator import issue_token
from domain.clock import system_clock
from domain.people import Viewer
from tests.client import Client
from tests.databases import named, settings_for
from tests.redis_server import RedisServer
from tests.service import SECRET, running, running_beside
from tests.waiting import becomes
from tests.writers.openai.fake_server import Reply, fake_openai, passage, streamed, written

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

LIBRARY = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)
TAKEN_OVER_WITHIN_SECONDS = 55
"""On a busy machine each look at a claim takes longer. Still, it is less than the hour between the clocks."""
CONTACT = {"kind": "contact", "id": "c90", "name": "Nora Blake", "phoneNumbers": ["+441632960090"]}
SAID = "I want a demo of the booking tool."


def history():
    yield CONTACT
    yield {"kind": "conversation", "id": "v90", "contact": "c90", "line": "support-en"}
    yield {
        "kind": "interaction",
        "id": "i90",
        "conversation": "v90",
        "channel": "CALL",
        "direction": "INBOUND",
        "agent": "ben",
        "occurredAt": (system_clock() - timedelta(days=1)).isoformat(),
        "transcript": {"language": "en-GB", "utterances": [{"speaker": "CONTACT", "text": SAID}]},
    }


def with_clock(apart):
    """The settings of a process whose clock is so many seconds ahead, or behind if the number is negative."""
    if LIBRARY is None:
        pytest.fail("libfaketime is missing: install Debian's package libfaketime")
    return {
        "LD_PRELOAD": str(LIBRARY),
        "FAKETIME": f"{apart.total_seconds():+.0f}s",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "PYTHONPATH": str(Path(__file__).parent / "wrong_clock"),
    }


@pytest.fixture
async def model():
    async with fake_openai() as fake:
        yield fake


@pytest.fixture(params=[15, -15, 3600], ids="{:+} s".format)
def apart(request):
    return timedelta(seconds=request.param)


@pytest.fixture
def services(tmp_path, mongod, model, apart):
    """One service with the right clock, and one with a wrong clock."""
    redis = RedisServer().start()
    settings = settings_for(named(mongod.url)) | {
        "BROADCAST_URL": redis.url,
        "OPENAI_BASE_URL": model.url,
        "INSIGHTS_MODEL": "m",
    }
    lines = "\n".join(json.dumps({"org": "acme", **line}) for line in history())
    try:
        with (
            running(tmp_path / "data", **settings) as holder,
            running_beside(holder, **settings, **with_clock(apart)) as joiner,
        ):
            loaded = holder.run("import", "-", input=lines)
            assert loaded.returncode == 0, loaded.stderr
            yield holder, joiner
    finally:
        redis.stop()


@pytest.fixture
async def desks(services, apart):
    """One agent with each service, signed in by its clock."""
    found = []
    for service, agent, now in zip(
        services, ("ben", "ana"), (system_clock(), system_clock() + apart), strict=True
    ):
        viewer = Viewer(organization_id="acme", agent_id=agent)
        token = issue_token(SECRET, viewer, now=now, lasts=timedelta(hours=1))
        found.append(Client(service.url, token))
    yield found
    for client in found:
        await client.close()


def answer_once(event):
    text = json.dumps(
        written(passage("The contact wants a demo of the booking tool.", "s1"), next_action=None)
    )
    return streamed(text[:1], event, text[1:])


async def test_the_same_request_runs_once_and_a_dead_ones_is_taken_over(model, services, desks):
    go, ready = asyncio.Event(), asyncio.Event()
    ready.set()
    model.will_answer(answer_once(go), Reply(hangs=True), answer_once(ready))

    holding = asyncio.create_task(desks[0].generate("v90"))
    await becomes(lambda: len(model.requests) == 1)
    joining = asyncio.create_task(desks[1].generate("v90"))
    await asyncio.sleep(1)  # the other process has asked for its own claim by then
    go.set()
    answers = [await holding, await joining]
    asked_for_both = len(model.requests)

    doomed = asyncio.create_task(desks[0].generate("v90"))
    await becomes(lambda: len(model.requests) == 2)
    taking_over = asyncio.create_task(desks[1].generate("v90"))
    await asyncio.sleep(0.5)  # the request has joined by then
    services[0].kill()
    async with asyncio.timeout(TAKEN_OVER_WITHIN_SECONDS):
        taken_over = await taking_over
    with pytest.raises(httpx2.HTTPError):
        await doomed

    assert asked_for_both == 1
    assert [(one["__typename"], one["insights"]["version"]) for one in answers] == [
        ("GenerateInsightsSuccess", 1)
    ] * 2
    assert taken_over["insights"]["version"] == 2
    assert len(model.requests) == 3
