"""The deadlines and limits of HTTP/1.1 over real sockets, with shorter deadlines than the service has."""

import asyncio
from contextlib import suppress

import pytest

from api.http.parsing import MAX_HEAD_BYTES
from api.http.protocol import Protocol
from tests.api.http.raw import GET, HEAD, answer_to, connection, dribble, echo, status
from tests.api.serving import serving

pytestmark = pytest.mark.slow


class Impatient(Protocol):
    request_seconds = 0.3


@pytest.fixture(scope="module")
async def address():
    async with serving(echo, http=Impatient) as address:
        yield address


async def test_a_request_is_answered_and_the_connection_kept(address):
    async with connection(address) as (reader, writer):
        for _ in range(3):
            writer.write(HEAD + b"Content-Length: 3\r\n\r\nabc")
            answer = await asyncio.wait_for(reader.readuntil(b"got 3"), 5)

            assert status(answer) == 200


async def test_a_request_may_come_in_pieces(address):
    pieces = (HEAD, b"Connection: close\r\nContent-", b"Length: 4\r\n", b"\r\nab", b"cd")

    assert (await answer_to(address, *pieces, pause=0.01)).endswith(b"got 4")


async def test_a_connection_on_which_nothing_is_said_is_closed(address):
    assert await answer_to(address) == b""


async def test_a_head_that_dribbles_is_closed(address):
    assert status(await dribble(address, HEAD, b"X-A: b\r\n")) == 408


async def test_a_body_that_dribbles_is_closed(address):
    answer = await dribble(address, HEAD + b"Content-Length: 100000\r\n\r\n", b"x")

    assert status(answer) == 408
    assert b'{"errors":[{"message":' in answer
    assert b"connection: close" in answer


async def test_a_body_in_chunks_that_dribbles_is_closed(address):
    beginning = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"

    assert status(await dribble(address, beginning, b"1\r\nx\r\n")) == 408


async def test_a_second_request_that_dribbles_is_closed(address):
    answer = await dribble(address, GET + HEAD, b"X-A: b\r\n")

    assert status(answer) == 200
    assert answer.count(b"HTTP/1.1") <= 2


async def test_blank_lines_between_two_requests_keep_nothing_open(address):
    async with connection(address) as (reader, writer):
        writer.write(GET)
        await asyncio.wait_for(reader.readuntil(b"got 0"), 5)
        closed = asyncio.create_task(reader.read())
        async with asyncio.timeout(30):
            while not closed.done():
                writer.write(b"\r\n")
                await asyncio.wait([closed], timeout=0.05)

        with suppress(ConnectionResetError):  # of a line that crossed the end on its way
            assert closed.result() == b""


@pytest.mark.parametrize(
    "head",
    [
        HEAD + b"X-Long: " + b"x" * MAX_HEAD_BYTES,
        HEAD + b"X-Many: x\r\n" * 2_000,
        b"GET /" + b"x" * MAX_HEAD_BYTES + b" HTTP/1.1\r\nHost: service\r\n",
        b"GET /" + b"x" * MAX_HEAD_BYTES,
    ],
    ids=["long header", "many headers", "long address", "address without end"],
)
@pytest.mark.parametrize("is_whole", [True, False])
async def test_a_head_that_is_too_large_is_refused(address, head, is_whole):
    answer = await answer_to(address, head + (b"\r\n\r\n" if is_whole else b""))

    assert status(answer) in (431, 400)
    assert answer.count(b"HTTP/1.1") == 1


@pytest.mark.parametrize(
    "request_",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : a\r\n\r\n",
        b"GET / HTTP/1.1\nHost: a\n\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nX: y\nZ: z\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nX: y\rZ: z\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\n\r\n",
    ],
)
async def test_what_is_no_http_is_400_in_json(address, request_):
    answer = await answer_to(address, request_)

    assert status(answer) == 400
    assert b"content-type: application/json" in answer
    assert b'"code":"BAD_REQUEST"' in answer


async def test_many_connections_half_open_keep_nobody_waiting(address):
    async with asyncio.TaskGroup() as group:
        silent = [group.create_task(answer_to(address, HEAD)) for _ in range(200)]
        served = await answer_to(
            address, GET.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
        )

        assert status(served) == 200
    assert {status(one.result()) for one in silent} == {408}


async def test_an_address_may_be_absolute_when_it_names_the_same_host(address):
    good = b"GET http://service HTTP/1.1\r\nHost: service\r\nConnection: close\r\n\r\n"

    assert status(await answer_to(address, good)) == 200
    assert status(await answer_to(address, good.replace(b"//service", b"//other"))) == 400
