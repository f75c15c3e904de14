"""Whether the service is alive, and which of its parts work."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import orjson
from starlette.responses import Response

from domain.errors import StorageUnavailable

PING_DEADLINE_SECONDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    ping: Callable[[], Awaitable[None]]
    is_broker_up: Callable[[], bool]

    async def readiness(self) -> Response:
        """200 while requests can be served: a broker that is away is degraded, for the sweep still tells readers."""
        database = "ready" if await self._is_database_up() else "down"
        broker = "ready" if self.is_broker_up() else "degraded"
        status = "down" if database == "down" else broker
        body = orjson.dumps({"status": status, "parts": {"database": database, "broker": broker}})
        return Response(body, 503 if status == "down" else 200, media_type="application/json")

    async def _is_database_up(self) -> bool:
        try:
            async with asyncio.timeout(PING_DEADLINE_SECONDS):
                await self.ping()
        except (StorageUnavailable, TimeoutError):
            return False
        return True
