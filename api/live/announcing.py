"""Announces what this process has written to the processes that serve open pages (R39)."""

import asyncio
import logging
from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import asynccontextmanager
from typing import TypeVar

from broadcaster import Broadcast

from api.live.messages import Codec, Message, Switched, Touched
from domain.ids import AgentKey, ContactKey, OrganizationId

MOST_NAMED = 200
"""How many contacts or agents one message names at most."""
LAST_SECONDS = 3.0
"""How long the process waits at its end until everything is sent. The serving processes find the rest in their
sweeps.
"""
_RETRY_SECONDS = 0.5

K = TypeVar("K")

_log = logging.getLogger(__name__)


class Announcements:
    def __init__(self, broadcast: Broadcast, *, channel: str, codec: Codec) -> None:
        self._broadcast = broadcast
        self._channel = channel
        self._codec = codec
        self._contacts: dict[ContactKey, None] = {}
        self._agents: dict[AgentKey, None] = {}
        self._organizations: dict[OrganizationId, None] = {}
        self._has_unsent = asyncio.Event()
        self._is_idle = asyncio.Event()
        self._is_idle.set()

    def touched(
        self,
        *,
        contacts: Collection[ContactKey] = (),
        agents: Collection[AgentKey] = (),
        organizations: Collection[OrganizationId] = (),
    ) -> None:
        self._contacts |= dict.fromkeys(contacts)
        self._agents |= dict.fromkeys(agents)
        self._organizations |= dict.fromkeys(organizations)
        if contacts or agents or organizations:
            self._is_idle.clear()
            self._has_unsent.set()

    @asynccontextmanager
    async def run(self) -> AsyncIterator[None]:
        async with self._broadcast:
            sending = asyncio.create_task(self._send())
            try:
                yield
                await asyncio.wait(
                    [sending, waiting := asyncio.create_task(self._is_idle.wait())],
                    timeout=LAST_SECONDS,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                waiting.cancel()
            finally:
                sending.cancel()
                await asyncio.gather(sending, return_exceptions=True)

    async def _send(self) -> None:
        while True:
            await self._has_unsent.wait()
            self._has_unsent.clear()
            while (message := self._next()) is not None:
                await self._deliver(message)
            self._is_idle.set()

    def _next(self) -> Message | None:
        if self._organizations:
            return Switched(organization=self._organizations.popitem()[0])
        if not self._contacts and not self._agents:
            return None
        return Touched(contacts=_some(self._contacts), agents=_some(self._agents))

    async def _deliver(self, message: Message) -> None:
        while True:
            if await self._sent(message):
                return
            await asyncio.sleep(_RETRY_SECONDS)

    async def _sent(self, message: Message) -> bool:
        try:
            await self._broadcast.publish(self._channel, self._codec.encode(message) or "")
        except Exception as error:  # noqa: BLE001  whatever it was, it is tried again
            _log.warning("broker did not take a message: %s", type(error).__name__)
            return False
        return True


def portions(keys: Collection[K]) -> Iterator[tuple[K, ...]]:
    """As many as one message may name."""
    listed = tuple(keys)
    return (listed[at : at + MOST_NAMED] for at in range(0, len(listed), MOST_NAMED))


def _some(of: dict[K, None]) -> tuple[K, ...]:
    """Removes and returns the first few."""
    keys = tuple(of)[:MOST_NAMED]
    for key in keys:
        del of[key]
    return keys
