"""Whether the service is alive, and which of its parts work."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

import orjson
from starlette.responses import Response

from domain.errors import StorageUnavailable

PING_DEADLINE_SECONDS = 3


class PartState(StrEnum):
    """`DEGRADED`: its work is done later, or by another part. `DOWN`: its work is not done."""

    READY = "ready"
    DEGRADED = "degraded"
    DOWN = "down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """`keys` returns the state of the keys that check tokens."""

    ping: Callable[[], Awaitable[None]]
    is_broker_up: Callable[[], bool]
    is_writer_failing: Callable[[], bool]
    keys: Callable[[], PartState]

    async def readiness(self) -> Response:
        """503 if a part is down that every request needs. The other parts are at worst degraded."""
        parts = {
            "database": await self._database(),
            "broker": PartState.READY if self.is_broker_up() else PartState.DEGRADED,
            "writer": PartState.DEGRADED if self.is_writer_failing() else PartState.READY,
            "keys": self.keys(),
        }
        states = set(parts.values())
        status = next(one for one in reversed(PartState) if one in states)
        body = orjson.dumps({"status": status, "parts": parts})
        return Response(
            body,
            503 if status is PartState.DOWN else 200,
            headers={"cache-control": "no-store"},
            media_type="application/json",
        )

    async def _database(self) -> PartState:
        try:
            async with asyncio.timeout(PING_DEADLINE_SECONDS):
                await self.ping()
        except (StorageUnavailable, TimeoutError):
            return PartState.DOWN
        return PartState.READY
