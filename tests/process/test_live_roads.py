"""An open conversation gets the same pushes and checks over every protocol and in every process (R1, R24, R28)."""

import asyncio
import json
from contextlib import asynccontextmanager

import pytest

from tests.client import REPLACED, SWITCH, gid
from tests.two_services import two_services

pytestmark = pytest.mark.slow

SWITCHED = "subscription { contactInsightsEnabledChanged { contactInsightsEnabled } }"
NOBODY = json.dumps(
    {
        "kind": "conversation",
        "org": "acme",
        "id": "v5",
        "contact": "c4",
        "line": "support-de",
        "visibleTo": [],
    }
)


@pytest.fixture(scope="module")
def services(tmp_path_factory, any_database):
    folder = tmp_path_factory.mktemp("roads") / "data"
    with two_services(folder, **any_database()) as (one, other, _):
        yield one, other


@pytest.fixture
async def desks(services):
    """An admin in one process, and a member in the other."""
    one, other = services
    found = [one.client("ana"), other.client("ben")]
    yield found
    for client in found:
        await client.close()


@asynccontextmanager
async def event_stream(client, query, **variables):
    """The payloads of a graphql-sse stream, and `None` for its end."""

    async def payloads(lines):
        kind = None
        async for line in lines:
            if line.startswith("event: "):
                kind = line.removeprefix("event: ")
            elif line.startswith("data:"):
                yield json.loads(line.removeprefix("data: ")) if kind == "next" else None

    body = {"query": query, "variables": variables}
    url, accept = f"{client.url}/graphql", {"accept": "text/event-stream"}
    async with client.http.stream("POST", url, json=body, headers=accept) as response:
        assert response.status_code == 200
        yield payloads(response.aiter_lines())


async def test_a_web_socket_and_an_event_stream_are_told_the_same(desks):
    """R24, R25"""
    ana, ben = desks
    conversation = {"id": gid("Conversation", "v3")}
    await ana.generate("v3")
    async with (
        ana.subscribe(REPLACED, **conversation) as socket,
        event_stream(ben, REPLACED, **conversation) as stream,
    ):
        for _ in range(3):
            by_socket = await socket.next()
            by_stream = await asyncio.wait_for(anext(stream), 10)

            assert by_stream == {"data": by_socket}
            await ana.generate("v4")


async def test_a_switch_is_told_to_every_open_page(desks):
    """R1"""
    ana, ben = desks
    async with (
        ana.subscribe(SWITCHED) as here,
        ben.subscribe(SWITCHED) as there,
        event_stream(ben, SWITCHED) as stream,
    ):
        await asyncio.sleep(1)  # a subscription has no acknowledgement
        for enabled in (False, True):
            await ana.ask(SWITCH, enabled=enabled)
            told = [await here.next(), await there.next()]
            told.append((await asyncio.wait_for(anext(stream), 10))["data"])

            event = {"contactInsightsEnabledChanged": {"contactInsightsEnabled": enabled}}
            assert told == [event] * 3


async def test_whoever_loses_the_conversation_gets_a_last_error_by_every_road(services, desks):
    """R28"""
    ana, ben = desks
    conversation = {"id": gid("Conversation", "v5")}
    await ana.generate("v5")
    async with (
        ben.subscribe(REPLACED, **conversation) as socket,
        event_stream(ben, REPLACED, **conversation) as stream,
    ):
        await socket.next()
        await asyncio.wait_for(anext(stream), 10)
        assert services[0].run("import", "-", input=NOBODY).returncode == 0

        refused = (await socket.message())["payload"]
        assert (await socket.message())["type"] == "complete"
        refused_by_stream = await asyncio.wait_for(anext(stream), 10)
        assert await asyncio.wait_for(anext(stream), 10) is None

    for told in (refused, refused_by_stream):
        assert told.get("data") is None
        assert [error["extensions"] for error in told["errors"]] == [{"code": "NOT_FOUND"}]
