"""Sends requests as bytes on a connection, to an app that answers with what it received."""

import asyncio
from contextlib import asynccontextmanager

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse

HEAD = b"POST / HTTP/1.1\r\nHost: service\r\n"
GET = b"GET / HTTP/1.1\r\nHost: service\r\n\r\n"


async def echo(scope, receive, send):
    """Answers with the length of the body, and accepts every WebSocket."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept"})
        await receive()
        return
    request = Request(scope, receive)
    try:
        body = await request.body()
    except ClientDisconnect:
        return
    await PlainTextResponse(f"got {len(body)}")(scope, receive, send)


@asynccontextmanager
async def connection(address):
    reader, writer = await asyncio.open_connection(*address)
    yield reader, writer
    writer.close()


async def answer_to(address, *pieces, pause=0.0, is_half_closed=False):
    """All bytes of the answer, until the service closes the connection."""
    async with connection(address) as (reader, writer):
        for piece in pieces:
            writer.write(piece)
            await asyncio.sleep(pause)
        if is_half_closed:
            writer.write_eof()
        return await asyncio.wait_for(reader.read(), 5)


async def dribble(address, beginning, drop):
    """Like `answer_to`, but sends another part of the request again and again until the service closes."""
    async with connection(address) as (reader, writer):
        writer.write(beginning)
        answer = asyncio.create_task(reader.read())
        async with asyncio.timeout(5):
            while not answer.done():
                writer.write(drop)
                await asyncio.wait([answer], timeout=0.05)
        return answer.result()


def status(answer):
    return int(answer.split(b" ", 2)[1])
