"""If a trace collector does not answer, no request waits for it, and neither does the end of the service."""

import asyncio
from contextlib import asynccontextmanager, suppress

import pytest

from tests.service import running

pytestmark = pytest.mark.slow

HEAD = b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n"


@asynccontextmanager
async def collector(answer):
    """`answer` handles each connection of the collector."""
    connections = []

    async def serve(reader, writer):
        connections.append(asyncio.current_task())
        with suppress(ConnectionError):
            await answer(reader, writer)
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        await asyncio.wait_for(asyncio.gather(*connections), 10)
    assert connections


async def hangs(reader, _):
    while await reader.read(10_000):
        pass


async def drips(_, writer):
    writer.write(HEAD)
    while True:
        writer.write(b".")
        await writer.drain()
        await asyncio.sleep(0.5)


@pytest.mark.parametrize("answer", [hangs, drips])
async def test_a_collector_that_does_not_answer_holds_nobody_up(tmp_path, any_database, answer):
    async with collector(answer) as url:
        settings = {"OTEL_EXPORTER_OTLP_ENDPOINT": url} | any_database()
        with running(tmp_path / "data", **settings) as service:
            client = service.client("ben")
            generated = await asyncio.wait_for(client.generate("v1"), 10)
            await client.close()

            assert generated["__typename"] == "GenerateInsightsSuccess"
            assert await asyncio.to_thread(service.stop) == 0
