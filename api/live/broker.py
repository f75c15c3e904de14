"""The broadcaster between processes."""

from collections.abc import Callable
from dataclasses import dataclass

from broadcaster import Broadcast

RESYNC = ""
"""Received each time Redis has confirmed the subscription: what was sent before may have been missed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broker:
    """`is_up` tells whether what others publish is received just now."""

    broadcast: Broadcast
    is_up: Callable[[], bool]


def broker_at(url: str) -> Broker:
    """`memory://` inside one process, `redis://` or `rediss://` across processes."""
    if url.startswith(("redis://", "rediss://")):
        # redis-py takes a seventh of the time of a start: only a service that uses it waits for it.
        from api.live.resilient_redis import ResilientRedis  # noqa: PLC0415

        redis = ResilientRedis(url)
        return Broker(broadcast=Broadcast(backend=redis), is_up=redis.is_up)
    return Broker(broadcast=Broadcast(url), is_up=lambda: True)
