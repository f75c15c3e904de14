"""No byte of one request is read as part of another, whatever upgrade a client offers. Over real sockets (R28)."""

import asyncio
import inspect

import pytest
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from api.http.protocol import Protocol
from api.http.websocket import WebSocket
from tests.api.http.raw import GET, answer_to, connection, echo, status
from tests.api.serving import serving

pytestmark = pytest.mark.slow

INNER = b"GET /inner HTTP/1.1\r\nHost: service\r\nConnection: close\r\n\r\n"
LAST = GET.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
LENGTH = b"Content-Length: %d\r\n" % len(INNER)
CHUNKED = b"Transfer-Encoding: chunked\r\n"
IN_CHUNKS = b"%x\r\n%s\r\n0\r\n\r\n" % (len(INNER), INNER)
HANDSHAKE = b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"


class Impatient(Protocol):
    request_seconds = 0.3


class Hasty(WebSocket):
    handshake_seconds = close_seconds = 0.1


async def closing(scope, receive, send):
    await receive()
    await send({"type": "websocket.accept"})
    await send({"type": "websocket.close", "code": 4408, "reason": "too late"})
    await receive()


async def slow_socket(scope, receive, send):
    """Never accepts or refuses a WebSocket."""
    await (asyncio.Event().wait() if scope["type"] == "websocket" else echo(scope, receive, send))


@pytest.fixture(scope="module")
async def address():
    async with serving(echo, http=Impatient) as address:
        yield address


def offer(upgrade, rest=b"", *, method=b"POST", version=b"1.1"):
    start = method + b" /outer HTTP/" + version + b"\r\nHost: service\r\n"
    return start + b"Connection: Upgrade\r\nUpgrade: " + upgrade + b"\r\n" + rest + b"\r\n"


@pytest.mark.parametrize(
    "upgrade", [b"h2c", b"TLS/1.0", b"h2c, websocket", b"websocket/13", b"anything"]
)
@pytest.mark.parametrize("method", [b"POST", b"PUT", b"GET", b"DELETE", b"OPTIONS", b"PATCH"])
@pytest.mark.parametrize(
    ("framing", "body"), [(LENGTH, INNER), (CHUNKED, IN_CHUNKS)], ids=["length", "chunks"]
)
async def test_an_offer_that_is_not_taken_is_served_whole(address, upgrade, method, framing, body):
    head = offer(upgrade, framing, method=method)
    at_once = await answer_to(address, head + body + LAST)
    apart = await answer_to(address, head, body, LAST, pause=0.01)

    for answer in (at_once, apart):
        assert answer.count(b"HTTP/1.1 200") == answer.count(b"HTTP/1.1") == 2
        assert b"got %d" % len(INNER) in answer
        assert answer.endswith(b"got 0")


async def test_the_body_of_an_offer_may_come_byte_by_byte_and_the_next_request_with_its_end(
    address,
):
    body = [bytes([byte]) for byte in INNER[:-1]]
    head = offer(b"h2c", LENGTH)

    answer = await answer_to(address, head, *body, INNER[-1:] + LAST, pause=0.001)

    assert answer.count(b"HTTP/1.1") == 2
    assert b"got %d" % len(INNER) in answer
    assert answer.endswith(b"got 0")


async def test_offers_in_a_row_are_answered_in_their_order(address):
    one = offer(b"h2c", b"Content-Length: 1\r\n") + b"x"
    two = offer(b"h2c", CHUNKED) + IN_CHUNKS

    answer = await answer_to(address, one + two + one + LAST)

    bodies = [part.rsplit(b"\r\n\r\n")[-1] for part in answer.split(b"HTTP/1.1 200 OK")[1:]]
    assert bodies == [b"got 1", b"got %d" % len(INNER), b"got 1", b"got 0"]


@pytest.mark.parametrize("rest", [HANDSHAKE, HANDSHAKE + LENGTH, HANDSHAKE + CHUNKED])
@pytest.mark.parametrize("method", [b"POST", b"PUT", b"HEAD", b"CONNECT"])
async def test_a_websocket_is_not_opened_with_another_method(address, method, rest):
    answer = await answer_to(address, offer(b"websocket", rest, method=method), INNER)

    assert status(answer) == 405
    assert b"allow: GET" in answer
    assert answer.count(b"HTTP/1.1") == 1


@pytest.mark.parametrize(
    ("rest", "after"),
    [
        (HANDSHAKE + LENGTH, INNER),
        (HANDSHAKE + CHUNKED, IN_CHUNKS),
        (HANDSHAKE, LAST),
        (HANDSHAKE + b"Cookie: " + b"x" * 9_000 + b"\r\n", b""),
        (HANDSHAKE + b"X-Many: x\r\n" * 150, b""),
        (HANDSHAKE.replace(b"13", b"8"), b""),
        (HANDSHAKE.replace(b"13", b""), b""),
        (HANDSHAKE.replace(b"dGhl", b""), b""),
        (b"", b""),
    ],
    ids=[
        "with a body",
        "with chunks",
        "with a request behind it",
        "long line",
        "many lines",
        "another version",
        "no version",
        "short key",
        "neither",
    ],
)
async def test_an_offer_of_a_websocket_that_is_no_good_is_refused_at_once(address, rest, after):
    answer = await answer_to(address, offer(b"websocket", rest, method=b"GET") + after)

    assert status(answer) in (400, 426)
    assert answer.count(b"HTTP/1.1") == 1


@pytest.mark.parametrize("upgrade", [b"websocket", b"h2c"])
async def test_an_upgrade_in_http_1_0_is_none(address, upgrade):
    head = offer(upgrade, HANDSHAKE + LENGTH, version=b"1.0")

    answer = await answer_to(address, head, INNER, LAST, pause=0.01)

    assert answer.count(b"HTTP/1.1") == 1
    assert answer.endswith(b"got %d" % len(INNER))


async def test_what_follows_a_websocket_that_was_taken_is_no_request(address):
    async with connection(address) as (reader, writer):
        writer.write(offer(b"websocket", HANDSHAKE, method=b"GET"))
        taken = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)
        writer.write(LAST)
        rest = await asyncio.wait_for(reader.read(), 5)

    assert status(taken) == 101
    assert b"HTTP/1.1" not in rest


async def test_an_offer_that_dribbles_is_closed(address):
    answer = await answer_to(address, offer(b"websocket", HANDSHAKE, method=b"GET")[:-2])

    assert status(answer) == 408


async def test_an_offer_that_nobody_decides_about_is_closed():
    async with serving(slow_socket, ws=Hasty, timeout_graceful_shutdown=0) as address:
        answer = await answer_to(address, offer(b"websocket", HANDSHAKE, method=b"GET"))

    assert status(answer) == 408


async def test_who_does_not_answer_the_close_of_a_websocket_is_closed():
    async with serving(closing, ws=Hasty) as address:
        answer = await answer_to(address, offer(b"websocket", HANDSHAKE, method=b"GET"))

    assert status(answer) == 101
    assert answer.endswith(b"too late")


def test_uvicorn_calls_what_is_overridden_and_has_what_is_read():
    """If this fails after an update of uvicorn, compare its two protocols with ours."""
    called = set(H11Protocol.handle_events.__code__.co_names)
    assert {"_should_upgrade", "handle_websocket_upgrade", "send_400_response", "conn"} <= called
    assert "on_response_complete" in called
    for name in (
        "_should_upgrade",
        "handle_websocket_upgrade",
        "send_400_response",
        "on_response_complete",
        "shutdown",
    ):
        theirs, ours = getattr(H11Protocol, name), getattr(Protocol, name)
        assert list(inspect.signature(ours).parameters) == list(
            inspect.signature(theirs).parameters
        )
    read = set(WebSocketsSansIOProtocol.__init__.__code__.co_names)
    assert {"handshake_initiated", "handshake_complete", "close_timeout"} <= read
