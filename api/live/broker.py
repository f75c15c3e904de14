"""The broadcaster between processes."""

from collections.abc import Callable
from dataclasses import dataclass

from broadcaster import Broadcast

RESYNC = ""
"""A message with this text arrives each time Redis has confirmed the subscription. Earlier messages may have been
missed.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broker:
    """`is_up` says whether this process receives what others publish at the moment."""

    broadcast: Broadcast
    is_up: Callable[[], bool]


def broker_at(url: str) -> Broker:
    """`memory://` inside one process, `redis://` or `rediss://` across processes."""
    if url.startswith(("redis://", "rediss://")):
        # redis-py takes a seventh of the start: only a service that uses Redis waits for it.
        from api.live.resilient_redis import ResilientRedis  # noqa: PLC0415

        redis = ResilientRedis(url)
        return Broker(broadcast=Broadcast(backend=redis), is_up=redis.is_up)
    return Broker(broadcast=Broadcast(url), is_up=lambda: True)
