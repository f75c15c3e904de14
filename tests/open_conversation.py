"""An open conversation as a front end has it: it subscribes again after every end, and shows the newest version."""

import asyncio
import json
import time
from contextlib import asynccontextmanager, suppress

import httpx2
from websockets.exceptions import WebSocketException

from tests.client import REPLACED, gid

PAUSE_SECONDS = 0.1


class OpenConversation:
    """`told` holds the version of each push, in the order of arrival."""

    def __init__(self, client, conversation, *, query=REPLACED):
        self._client, self._id = client, gid("Conversation", conversation)
        self._query = query
        self._socket = None
        self.told = []
        self.smallest_push_bytes = None

    @property
    def version(self):
        return self.told[-1] if self.told else 0

    def is_in_order(self):
        """Whether each version came once, and none after a higher one (R24, R26)."""
        return self.told == sorted(set(self.told))

    def cut(self):
        """Cuts the connection without closing it."""
        if self._socket is not None:
            self._socket.transport.abort()

    async def keep_open(self):
        while True:
            with suppress(OSError, EOFError, WebSocketException, TimeoutError):
                await self._follow()
            await asyncio.sleep(PAUSE_SECONDS)

    async def _follow(self):
        async with self._client.connection() as connection:
            self._socket = connection.socket
            held = {"id": self._id, "after": self.version}
            subscription = await connection.subscribe(self._query, **held)
            while True:
                message = await subscription.message(within=None)
                if message["type"] != "next" or "errors" in message["payload"]:
                    return
                event = message["payload"]["data"]["contactInsightsReplaced"]
                size = len(json.dumps(event))
                self.smallest_push_bytes = min(self.smallest_push_bytes or size, size)
                self.told.append(event["insights"]["version"])


@asynccontextmanager
async def kept_open(*conversations):
    """Opens all of them, and waits until each has received insights. So there must be some."""
    tasks = [asyncio.create_task(one.keep_open()) for one in conversations]
    try:
        await all_at(conversations, at_least=1)
        yield conversations
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def all_at(conversations, at_least, within=20):
    """Waits until each has received this version. Returns how many seconds that took."""
    began = time.monotonic()
    while any(one.version < at_least for one in conversations):
        behind = [one.version for one in conversations if one.version < at_least]
        waited = time.monotonic() - began
        assert waited < within, f"{len(behind)} are still at {set(behind)} and not at {at_least}"
        await asyncio.sleep(0.01)
    return time.monotonic() - began


async def generated(client, conversation="v3", within=120):
    """Generates until the service acknowledges it. Returns the version."""
    give_up_at = time.monotonic() + within
    while True:
        try:
            answer = await client.generate(conversation)
        except (httpx2.HTTPError, AssertionError, ValueError):
            if time.monotonic() > give_up_at:
                raise
            await asyncio.sleep(0.1)
            continue
        assert answer["__typename"] == "GenerateInsightsSuccess", answer
        return answer["insights"]["version"]
