"""A client that has closed its sending side still gets its answer, and an HTTP/1.0 client gets one that it can read."""

import asyncio

import pytest
from starlette.responses import StreamingResponse

from tests.api.http.raw import GET, HEAD, answer_to, connection, echo
from tests.api.serving import serving

pytestmark = pytest.mark.slow


async def app(scope, receive, send):
    """Answers after a moment. Below `/events` it sends until the client has left."""
    if scope["path"] == "/events":
        left = scope["state"]["left"] = asyncio.Event()
        STREAMS.append(left)
        await StreamingResponse(_endless(left))(scope, receive, send)
    elif scope["path"] == "/three":
        await StreamingResponse(_three())(scope, receive, send)
    else:
        await asyncio.sleep(0.05)
        await echo(scope, receive, send)


STREAMS = []


async def _three():
    for word in (b"one ", b"two ", b"three"):
        yield word


async def _endless(left):
    try:
        while True:
            yield b"event"
            await asyncio.sleep(30)
    finally:
        left.set()


@pytest.fixture(scope="module")
async def address():
    async with serving(app) as address:
        yield address


async def test_a_half_closed_connection_gets_its_answer_and_ends(address):
    answer = await answer_to(address, GET, is_half_closed=True)

    assert answer.startswith(b"HTTP/1.1 200")
    assert answer.endswith(b"got 0")


async def test_a_half_closed_connection_gets_all_the_answers_it_asked_for(address):
    answer = await answer_to(
        address, GET + HEAD + b"Content-Length: 3\r\n\r\nabc" + GET, is_half_closed=True
    )

    assert answer.count(b"HTTP/1.1 200") == 3
    assert answer.endswith(b"got 0")


@pytest.mark.parametrize("cut", [b"", HEAD, HEAD + b"Content-Length: 3\r\n\r\nab"])
async def test_a_request_that_can_no_longer_be_whole_ends_at_once(address, cut):
    assert await answer_to(address, cut, is_half_closed=True) == b""


async def test_who_shuts_their_side_in_a_stream_has_left(address):
    async with connection(address) as (reader, writer):
        writer.write(GET.replace(b"/ ", b"/events "))
        await asyncio.wait_for(reader.readuntil(b"event"), 5)
        writer.write_eof()

        assert b"0\r\n\r\n" not in await asyncio.wait_for(reader.read(), 5)
        await asyncio.wait_for(STREAMS[-1].wait(), 5)


async def test_a_stream_in_http_1_0_is_not_framed_and_ends_with_the_connection(address):
    answer = await answer_to(address, b"GET /three HTTP/1.0\r\nHost: service\r\n\r\n")

    head, body = answer.split(b"\r\n\r\n", 1)
    assert body == b"one two three"
    assert b"transfer-encoding" not in head.lower()
    assert b"connection: close" in head.lower()
