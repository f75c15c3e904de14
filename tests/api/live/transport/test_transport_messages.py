"""Each invalid message closes the connection with 4400 and a reason, and breaks nothing else."""

import json

import pytest

from tests.api.sockets import LONG, VIEWER

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "message",
    [
        "",
        "{",
        b"{}",
        "NaN",
        "[" * 30_000 + "]" * 30_000,
        '{"type": "ping", "payload": {"n": ' + "9" * 5_000 + "}}",
        '{"type": "ping", "payload": {"n": ' + "[" * 500 + "]" * 500 + "}}",
        *(
            json.dumps(message)
            for message in (
                None,
                7,
                "ping",
                [],
                [{"type": "ping"}],
                {},
                {"type": None},
                {"type": 7},
                {"type": ["ping"]},
                {"type": "unknown"},
                {"type": LONG},
                {"type": "é" * 200},
                {"type": "connection_ack"},
                {"type": "next", "id": "1", "payload": {}},
                {"type": "start", "id": "1", "payload": {"query": VIEWER}},
                {"type": "ping", "payload": "x"},
                {"type": "ping", "payload": []},
                {"type": "pong", "payload": 7},
                {"type": "complete"},
                {"type": "complete", "id": ""},
                {"type": "complete", "id": 7},
                {"type": "connection_init", "payload": "x"},
                {"type": "connection_init", "payload": []},
            )
        ),
    ],
    ids=lambda message: repr(message[:40]),
)
async def test_what_is_no_message_closes_with_4400_and_a_reason(ready, message):
    await ready.send(message)

    code, reason = await ready.closing()
    assert code == 4400
    assert reason
    assert len(reason.encode()) <= 123


@pytest.mark.parametrize(
    "message",
    [
        {"payload": {"query": VIEWER}},
        {"id": "", "payload": {"query": VIEWER}},
        {"id": 7, "payload": {"query": VIEWER}},
        {"id": ["1"], "payload": {"query": VIEWER}},
        {"id": None, "payload": {"query": VIEWER}},
        {"id": "1"},
        {"id": "1", "payload": None},
        {"id": "1", "payload": VIEWER},
        {"id": "1", "payload": []},
        {"id": "1", "payload": {}},
        {"id": "1", "payload": {"query": None}},
        {"id": "1", "payload": {"query": {"kind": "Document"}}},
        {"id": "1", "payload": {"query": VIEWER, "variables": []}},
        {"id": "1", "payload": {"query": VIEWER, "variables": "{}"}},
        {"id": "1", "payload": {"query": VIEWER, "operationName": 7}},
        {"id": "1", "payload": {"query": VIEWER, "extensions": "x"}},
    ],
    ids=repr,
)
async def test_what_is_no_subscribe_message_closes_with_4400(ready, message):
    await ready.send({"type": "subscribe"} | message)

    code, reason = await ready.closing()
    assert code == 4400
    assert reason
