"""A Redis backend for the broadcaster that survives Redis.

broadcaster's own Redis backends deliver nothing with redis-py 8 and never come back from a lost connection, so they are
not used. This one is asked for one channel, once, for the whole life of the process.
"""

import asyncio
import logging
import random
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from time import monotonic
from typing import Any

from broadcaster import BroadcastBackend, Event
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from api.live.broker import RESYNC
from api.operating.tally import TALLY

_log = logging.getLogger(__name__)

_TIMEOUT_SECONDS = 1.0
_SILENCE_SECONDS = 2.0
_SAID_EVERY_SECONDS = 60.0
_SHORTEST_PAUSE_SECONDS = 0.05
_LONGEST_PAUSE_SECONDS = 0.5


class ResilientRedis(BroadcastBackend):
    """Owns its connections: redis-py retries nothing below it, so every gap is noticed and ends in a `RESYNC`."""

    def __init__(self, url: str, *, now: Callable[[], float] = monotonic) -> None:
        self._url = url
        self._outage = _Outage(now)
        self._sender = self._client()
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        self._supervisors: dict[str, asyncio.Task[None]] = {}
        self._confirmed: set[str] = set()

    def is_up(self) -> bool:
        """Whether Redis has confirmed every subscription and answered since."""
        return self._confirmed == self._supervisors.keys()

    async def connect(self) -> None:
        """Opens nothing, so that a process starts while Redis is down."""

    async def disconnect(self) -> None:
        for supervisor in self._supervisors.values():
            supervisor.cancel()
        await asyncio.gather(*self._supervisors.values(), return_exceptions=True)
        await self._sender.aclose()

    async def subscribe(self, channel: str) -> None:
        self._supervisors[channel] = asyncio.create_task(self._supervise(channel))

    async def unsubscribe(self, channel: str) -> None:
        self._supervisors.pop(channel).cancel()

    async def publish(self, channel: str, message: Any) -> None:
        await self._sender.publish(channel, message)

    async def next_published(self) -> Event:
        return await self._events.get()

    def _client(self) -> "Redis":
        return Redis.from_url(
            self._url,
            retry=Retry(NoBackoff(), 0),
            socket_timeout=_TIMEOUT_SECONDS,
            socket_connect_timeout=_TIMEOUT_SECONDS,
        )

    async def _supervise(self, channel: str) -> None:
        pause = _SHORTEST_PAUSE_SECONDS
        while True:
            client = self._client()
            try:
                async with client.pubsub() as subscription:
                    await subscription.subscribe(channel)
                    async for event in self._listen(subscription, channel):
                        pause = _SHORTEST_PAUSE_SECONDS
                        self._events.put_nowait(event)
            except Exception as error:  # noqa: BLE001  whatever it was, the answer is a new connection
                TALLY.broker_errors += 1
                self._outage.goes_on(error)
            finally:
                self._confirmed.discard(channel)
                with suppress(Exception):
                    await client.aclose()
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311  spreads reconnects
            pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)

    async def _listen(self, subscription: Any, channel: str) -> AsyncGenerator[Event, None]:
        """The channel's events. After one silence it asks, after a second one it takes the connection for dead."""
        is_confirmed = is_asked = False
        while True:
            message = await subscription.get_message(timeout=_SILENCE_SECONDS)
            if message is None:
                if is_asked or not is_confirmed:
                    raise ConnectionError("no answer")
                await subscription.ping()
            elif message["type"] == "subscribe":
                is_confirmed = True
                self._confirmed.add(channel)
                self._outage.ends()
                yield Event(channel, RESYNC)
            elif message["type"] == "message":
                yield Event(channel, message["data"].decode(errors="replace"))
            is_asked = message is None


class _Outage:
    """Logs that the broker is lost, at most once a minute, and that it is back if the loss was logged."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._said_at: float | None = None
        self._is_open = False

    def goes_on(self, error: Exception) -> None:
        if self._said_at is None or self._now() - self._said_at >= _SAID_EVERY_SECONDS:
            _log.warning("broker lost: %s; trying again until it is back", type(error).__name__)
            self._said_at, self._is_open = self._now(), True

    def ends(self) -> None:
        if self._is_open:
            _log.info("broker is back")
            self._is_open = False
