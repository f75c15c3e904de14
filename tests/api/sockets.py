"""A graphql-transport-ws connection, message by message."""

import asyncio
import json
from contextlib import asynccontextmanager

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from tests.api.workplace import token

VIEWER = "{ viewer { name } }"
LONG = "x" * 1_000


class Socket:
    def __init__(self, socket, authorization):
        self._socket = socket
        self.authorization = authorization

    async def send(self, message):
        await self._socket.send(
            message if isinstance(message, bytes | str) else json.dumps(message)
        )

    async def receive(self):
        return json.loads(await asyncio.wait_for(self._socket.recv(), 5))

    async def initialise(self, **extra):
        await self.send({"type": "connection_init", "payload": self.authorization} | extra)
        assert await self.receive() == {"type": "connection_ack"}

    async def subscribe(self, query, own="1", **extra):
        payload = {"query": query} | extra
        await self.send({"id": own, "type": "subscribe", "payload": payload})

    async def closing(self):
        """The code and reason with which the service closed the connection. Fails if another message comes first."""
        with pytest.raises(ConnectionClosed) as closed:
            await self.receive()
        return closed.value.rcvd.code, closed.value.rcvd.reason


@asynccontextmanager
async def opened(url, workplace, *, protocols=("graphql-transport-ws",), lasts=None, **options):
    lasting = {} if lasts is None else {"lasts": lasts}
    authorization = {"Authorization": f"Bearer {token('ana', workplace.id, **lasting)}"}
    async with connect(url, subprotocols=protocols, proxy=None, **options) as socket:
        yield Socket(socket, authorization)
