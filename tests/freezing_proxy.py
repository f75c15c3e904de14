"""A TCP proxy that can stop passing bytes, as a network does that has forgotten its connections."""

import asyncio
from contextlib import asynccontextmanager, closing, suppress
from urllib.parse import urlsplit


class FreezingProxy:
    """`url` is its own. It opens a connection to the service for each that it takes."""

    def __init__(self, service_url):
        self._service = urlsplit(service_url)
        self._flow = _flowing()
        self._connections = set()
        self._server = None
        self.url = None

    async def start(self):
        self._server = await asyncio.start_server(self._take, "127.0.0.1", 0)
        host, port = self._server.sockets[0].getsockname()
        self.url = f"http://{host}:{port}"
        return self

    def freeze(self):
        """No connection passes anything from now on, and none is closed. New ones are taken, in silence."""
        self._flow.clear()

    def thaw(self):
        self._flow.set()

    def forget(self):
        """The open connections are frozen for good. New ones pass."""
        self._flow.clear()
        self._flow = _flowing()

    async def stop(self):
        self._server.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    async def _take(self, reader, writer):
        connection = asyncio.current_task()
        self._connections.add(connection)
        flow = self._flow
        try:
            there = await asyncio.open_connection(self._service.hostname, self._service.port)
            with closing(there[1]):
                await asyncio.gather(_pump(reader, there[1], flow), _pump(there[0], writer, flow))
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            self._connections.discard(connection)


def _flowing():
    flow = asyncio.Event()
    flow.set()
    return flow


async def _pump(reader, writer, flow):
    """Passes on what comes, and then the end, as long as it flows."""
    try:
        while data := await reader.read(65_536):
            await flow.wait()
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    await flow.wait()
    with suppress(OSError):
        writer.close()


@asynccontextmanager
async def freezing_before(service_url):
    proxy = await FreezingProxy(service_url).start()
    try:
        yield proxy
    finally:
        await proxy.stop()
