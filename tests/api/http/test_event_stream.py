"""graphql-sse with distinct connections: events for clients that prefer them."""

import asyncio
import json
from contextlib import asynccontextmanager
from datetime import timedelta

import httpx2
import pytest

from api.http import answers
from tests.api.serving import serving
from tests.api.workplace import token
from tests.builders import admin
from tests.client import REPLACED, gid

pytestmark = pytest.mark.slow

VIEWER = "{ viewer { name } }"
SWITCHED = "subscription { contactInsightsEnabledChanged { contactInsightsEnabled } }"
EVENTS = "text/event-stream"


@pytest.fixture(scope="module")
async def url(app):
    async with serving(app) as (host, port):
        yield f"http://{host}:{port}/graphql"


class Events:
    """The frames of a stream. Each frame ends with two line feeds."""

    def __init__(self, response):
        self.response = response
        self._text = ""
        self._chunks = response.aiter_text()

    async def frame(self):
        while "\n\n" not in self._text:
            self._text += await asyncio.wait_for(anext(self._chunks), 5)
        frame, self._text = self._text.split("\n\n", 1)
        return frame

    async def next(self):
        """The payload of the next result."""
        kind, data = (await self.frame()).split("\n")
        assert kind == "event: next"
        return json.loads(data.removeprefix("data: "))

    async def is_over(self):
        assert await self.frame() == "event: complete\ndata: "
        with pytest.raises(StopAsyncIteration):
            await asyncio.wait_for(anext(self._chunks), 5)
        return True


@asynccontextmanager
async def streamed(url, workplace, query, *, lasts=timedelta(hours=1), method="POST", **headers):
    authorization = f"Bearer {token('ana', workplace.id, lasts=lasts)}"
    headers = {"authorization": authorization, "accept": EVENTS} | headers
    asked = {"json": query} if method == "POST" else {"params": query}
    async with (
        httpx2.AsyncClient(trust_env=False, headers=headers) as http,
        http.stream(method, url, **asked) as response,
    ):
        yield Events(response)


@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_a_query_is_one_result_and_the_end(url, workplace, method):
    async with streamed(url, workplace, {"query": VIEWER}, method=method) as events:
        assert await events.next() == {"data": {"viewer": {"name": "Ana"}}}
        assert await events.is_over()


async def test_a_stream_is_kept_and_held_back_by_nobody(url, workplace):
    async with streamed(url, workplace, {"query": VIEWER}) as events:
        headers = events.response.headers

    assert headers["content-type"].partition(";")[0] == EVENTS
    assert headers["cache-control"] == "no-store, no-transform"
    assert headers["x-accel-buffering"] == "no"


async def test_an_answer_names_no_server_and_is_taken_for_nothing_else(url, workplace):
    async with streamed(url, workplace, {"query": VIEWER}, accept="*/*") as events:
        headers = events.response.headers

    assert headers["x-content-type-options"] == "nosniff"
    assert "server" not in headers


async def test_a_subscription_is_told_what_happens(url, workplace):
    await workplace.save(admin("ana"))
    desk = workplace.desk("ana")
    async with streamed(url, workplace, {"query": SWITCHED}) as events:
        first = asyncio.create_task(events.next())
        while not first.done():
            for enabled in (False, True):
                await desk.switch(enabled=enabled)
            await asyncio.wait([first], timeout=0.05)

    assert first.result()["data"].keys() == {"contactInsightsEnabledChanged"}


async def test_a_shared_subscription_begins_with_what_stands(url, workplace):
    """R25"""
    generated = await workplace.desk("ana").generate()
    variables = {"id": gid("Conversation", "v1", workplace.id), "after": 0}
    asked = {"query": REPLACED, "variables": variables}
    async with streamed(url, workplace, asked) as events:
        event = (await events.next())["data"]["contactInsightsReplaced"]

    assert event["insights"]["version"] == generated["insights"]["version"] == 1


async def test_what_cannot_be_executed_is_told_as_an_event(url, workplace):
    async with streamed(url, workplace, {"query": "subscription { nothing }"}) as events:
        payload = await events.next()
        assert await events.is_over()

    assert payload.keys() == {"errors"}
    assert "Cannot query field" in payload["errors"][0]["message"]


async def test_a_conversation_that_may_not_be_seen_ends_the_stream_with_an_error(url, workplace):
    """R28"""
    variables = {"id": gid("Conversation", "nowhere", workplace.id)}
    async with streamed(url, workplace, {"query": REPLACED, "variables": variables}) as events:
        payload = await events.next()
        assert await events.is_over()

    assert payload["errors"][0]["extensions"] == {"code": "NOT_FOUND"}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"authorization": "Bearer nonsense"}, 401),
        ({"origin": "http://evil.example"}, 403),
        ({"content-type": "text/plain"}, 415),
    ],
)
async def test_what_is_refused_before_it_is_an_answer_in_json(url, workplace, headers, status):
    async with streamed(url, workplace, {"query": VIEWER}, **headers) as events:
        await events.response.aread()

    assert events.response.status_code == status
    assert events.response.headers["content-type"] == "application/json"
    assert events.response.json()["errors"][0]["message"]


async def test_a_mutation_by_get_is_405(url, workplace):
    mutation = "mutation { setContactInsightsEnabled(input: {enabled: true}) { __typename } }"
    async with streamed(url, workplace, {"query": mutation}, method="GET") as events:
        assert events.response.status_code == 405


@pytest.mark.parametrize(
    "accept",
    [
        "application/graphql-response+json, application/json, text/event-stream, multipart/mixed",
        "text/event-stream;q=0.5, application/json",
        "*/*",
    ],
)
async def test_a_client_that_prefers_json_gets_json(url, workplace, accept):
    async with streamed(url, workplace, {"query": VIEWER}, accept=accept) as events:
        await events.response.aread()

    assert events.response.json() == {"data": {"viewer": {"name": "Ana"}}}


async def test_a_stream_that_has_nothing_to_say_shows_that_it_is_alive(url, workplace, monkeypatch):
    monkeypatch.setattr(answers, "HEARTBEAT_SECONDS", 0.05)
    async with streamed(url, workplace, {"query": SWITCHED}) as events:
        assert [await events.frame() for _ in range(3)] == [":"] * 3


async def test_a_stream_ends_with_its_token(url, workplace):
    """R28"""
    lasts = timedelta(seconds=2)
    async with streamed(url, workplace, {"query": SWITCHED}, lasts=lasts) as events:
        payload = await events.next()
        assert await events.is_over()

    assert payload["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}


async def test_a_client_that_leaves_is_forgotten(app, url, workplace):
    async with streamed(url, workplace, {"query": SWITCHED}):
        pass
    tasks = asyncio.all_tasks

    async with asyncio.timeout(5):
        while any("_read" in repr(task.get_coro()) for task in tasks()):  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def test_a_fault_in_what_is_followed_is_told_before_the_end(url, workplace, app, monkeypatch):
    """R26: a client that gets the error subscribes again."""

    async def broken():
        raise KeyError("a field")
        yield

    monkeypatch.setattr(app.view.schema, "shared", lambda *_: broken())
    async with streamed(url, workplace, {"query": SWITCHED}) as events:
        (error,) = (await events.next())["errors"]
        assert error["message"] == "Something went wrong."
        assert error["extensions"]["code"] == "INTERNAL"
        assert await events.is_over()
