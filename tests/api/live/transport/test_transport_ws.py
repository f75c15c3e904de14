"""Details of graphql-transport-ws over a real socket."""

from datetime import timedelta

import pytest
from websockets.exceptions import InvalidStatus

from tests.api.sockets import LONG, VIEWER, opened

pytestmark = pytest.mark.slow

COSTLY = """
subscription {
  contactInsightsReplaced(conversationId: "nowhere") {
    insights { contact { conversations(first: 100) { edges { node { contact {
      interactions(first: 100) { edges { node { id channel direction occurredAt } } }
    } } } } } }
  }
}
"""
SWITCHED = "subscription { contactInsightsEnabledChanged { name } }"


async def test_an_operation_is_answered_and_completed(ready):
    await ready.subscribe(VIEWER)

    assert await ready.receive() == {
        "id": "1",
        "type": "next",
        "payload": {"data": {"viewer": {"name": "Ana"}}},
    }
    assert await ready.receive() == {"id": "1", "type": "complete"}


@pytest.mark.parametrize("name", ["variables", "operationName", "extensions"])
async def test_what_is_null_counts_as_left_out(ready, name):
    await ready.subscribe(VIEWER, **{name: None})

    assert (await ready.receive())["payload"] == {"data": {"viewer": {"name": "Ana"}}}


@pytest.mark.parametrize("payload", [None, {"of": "the ping", "n": [1, 2]}])
async def test_a_ping_is_answered_before_anything_else_was_said(socket, payload):
    await socket.send({"type": "ping", "payload": payload})

    pong = {"type": "pong"} if payload is None else {"type": "pong", "payload": payload}
    assert await socket.receive() == pong


async def test_a_pong_is_taken_and_not_answered(ready):
    await ready.send({"type": "pong"})
    await ready.send({"type": "ping"})

    assert await ready.receive() == {"type": "pong"}


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("{", "Syntax Error"),
        ("", "empty"),
        ("{ nothing }", "Cannot query field"),
        ("{ viewer {" + " id" * 1_000 + "} }", "tokens"),
        ("{" + "__typename " * 500 + "}", "too large"),
        ("{ a" * 330, "nested too deeply"),
        (f"query A {VIEWER} query B {VIEWER}", "several operations"),
        ("subscription { contactInsightsEnabledChanged { nothing } }", "Cannot query field"),
        ("subscription { contactInsightsReplaced { insights { version } } }", "is required, but"),
        (f"{SWITCHED[:-1]} b: {SWITCHED[15:]}", "must select only one top level field"),
        (COSTLY, "too much at once"),
    ],
    ids=lambda one: one[:24],
)
async def test_an_operation_that_is_wrong_ends_alone(ready, query, words):
    await ready.subscribe(SWITCHED, own="other")
    await ready.subscribe(query)

    message = await ready.receive()
    assert (message["id"], message["type"]) == ("1", "error")
    assert words in message["payload"][0]["message"]
    assert message["payload"][0]["extensions"] == {"code": "BAD_REQUEST"}
    await ready.subscribe(VIEWER, own="1")
    assert (await ready.receive())["type"] == "next"


async def test_an_operation_that_is_not_there_ends_alone(ready):
    await ready.subscribe(VIEWER, operationName=LONG)

    message = await ready.receive()
    assert message["type"] == "error"
    assert message["payload"][0]["message"] == "The document holds no operation of this name."


async def test_the_payload_of_an_init_may_be_null(socket):
    await socket.send({"type": "connection_init", "payload": None})

    assert await socket.closing() == (4403, "Forbidden")


async def test_a_connection_that_is_not_initialised_in_time_closes_with_4408(
    app, url, workplace, monkeypatch
):
    view = app._state["view"]
    monkeypatch.setattr(view, "connection_init_wait_timeout", timedelta(seconds=0.1))
    async with opened(url, workplace) as socket:
        assert await socket.closing() == (4408, "Connection initialisation timeout")


async def test_nothing_is_executed_before_the_connection_was_acknowledged(socket):
    await socket.subscribe(VIEWER)

    assert await socket.closing() == (4401, "Unauthorized")


async def test_a_second_init_closes_with_4429(ready):
    await ready.send({"type": "connection_init"})

    assert await ready.closing() == (4429, "Too many initialisation requests")


async def test_an_id_in_use_closes_with_4409(ready):
    await ready.subscribe(SWITCHED)
    await ready.subscribe(SWITCHED)

    assert await ready.closing() == (4409, "Subscriber for 1 already exists")


async def test_a_long_id_in_use_closes_with_4409_and_a_reason_that_fits(ready):
    await ready.subscribe(SWITCHED, own=LONG)
    await ready.subscribe(SWITCHED, own=LONG)

    code, reason = await ready.closing()
    assert (code, len(reason)) == (4409, 123)


async def test_an_id_may_be_used_again_once_its_operation_was_completed(ready):
    await ready.subscribe(SWITCHED)
    await ready.send({"id": "1", "type": "complete"})
    await ready.subscribe(VIEWER)

    assert (await ready.receive())["payload"]["data"] == {"viewer": {"name": "Ana"}}


async def test_a_complete_for_what_is_not_running_is_taken(ready):
    await ready.send({"id": "nothing", "type": "complete"})
    await ready.send({"type": "ping"})

    assert await ready.receive() == {"type": "pong"}


async def test_a_connection_has_room_for_so_many_operations_and_refuses_one_more(ready):
    for number in range(100):
        await ready.subscribe(SWITCHED, own=f"s{number}")
    await ready.subscribe(VIEWER, own="more")

    message = await ready.receive()
    assert (message["id"], message["type"]) == ("more", "error")


@pytest.mark.parametrize("protocols", [None, ["graphql-ws"], ["graphql-sse"], ["unknown"]])
async def test_another_protocol_closes_with_4406(url, workplace, protocols):
    async with opened(url, workplace, protocols=protocols) as socket:
        assert await socket.closing() == (4406, "Subprotocol not acceptable")


async def test_the_retired_protocol_is_not_chosen_though_it_is_named_first(url, workplace):
    protocols = ["graphql-ws", "graphql-transport-ws"]
    async with opened(url, workplace, protocols=protocols) as socket:
        await socket.initialise()
        await socket.subscribe(VIEWER)

        assert (await socket.receive())["type"] == "next"


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "https://192.0.2.7", "null", "http://127.0.0.1.evil.example"],
)
async def test_a_page_of_another_origin_opens_no_socket(url, workplace, origin):
    with pytest.raises(InvalidStatus) as refused:
        async with opened(url, workplace, origin=origin):
            pass

    assert refused.value.response.status_code == 403


@pytest.mark.parametrize("local", [None, "http://localhost:5173"], ids=["own", "local"])
async def test_a_page_of_its_own_origin_or_of_this_machine_opens_a_socket(url, workplace, local):
    """In development."""
    origin = local or url.replace("ws:", "http:").removesuffix("/graphql")
    async with opened(url, workplace, origin=origin) as socket:
        await socket.initialise()


async def test_a_socket_under_another_name_is_refused(url, workplace):
    with pytest.raises(InvalidStatus) as refused:
        async with opened(url, workplace, additional_headers={"Host": "rebound.example"}):
            pass

    assert refused.value.response.status_code in (400, 403)


async def test_a_message_beyond_the_limit_closes_with_1009(ready):
    await ready.send({"type": "ping", "payload": {"much": "x" * 70_000}})

    assert (await ready.closing())[0] == 1009


async def test_a_connection_ends_with_its_token(url, workplace):
    """R28"""
    async with opened(url, workplace, lasts=timedelta(seconds=2)) as socket:
        await socket.initialise()
        await socket.subscribe(SWITCHED)

        assert await socket.closing() == (4403, "Token expired")


async def test_a_fault_in_what_is_followed_is_told_and_ends_it(ready, app, monkeypatch):
    """R26: a client that gets the error subscribes again."""

    async def broken():
        raise KeyError("a field")
        yield

    monkeypatch.setattr(app.view.schema, "shared", lambda *_: broken())
    await ready.subscribe(SWITCHED)

    told, ended = await ready.receive(), await ready.receive()
    (error,) = told["payload"]["errors"]
    assert error["message"] == "Something went wrong."
    assert error["extensions"]["code"] == "INTERNAL"
    assert ended == {"id": "1", "type": "complete"}
