"""Waits while the database is unreachable, and repeats the call. Each call may safely be done twice."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from api.operating.outages import sentence
from domain.errors import StorageFault, StorageUnavailable

T = TypeVar("T")

OUTAGE_SECONDS = 15 * 60
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 0.25, 5.0
_PASSING = {StorageFault.UNREACHABLE, StorageFault.TOO_SLOW}
"""Faults that can heal by themselves. A full disk needs an operator."""


class Outages:
    def __init__(
        self, tell: Callable[[str], None], *, outage_seconds: float = OUTAGE_SECONDS
    ) -> None:
        self._tell = tell
        self._outage_seconds = outage_seconds

    async def ride_out(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Reports an outage once, and its end. Raises `StorageUnavailable` if the fault cannot heal by itself, or
        lasts too long.
        """
        began: float | None = None
        pause = FIRST_PAUSE_SECONDS
        while True:
            try:
                answer = await ask()
            except StorageUnavailable as error:
                if error.fault not in _PASSING:
                    raise
                if began is None:
                    began = time.monotonic()
                    minutes = self._outage_seconds / 60
                    self._tell(f"{sentence(error)}; trying again for up to {minutes:.0f} minutes")
                elif time.monotonic() - began > self._outage_seconds:
                    raise
            else:
                if began is not None:
                    self._tell(f"the database is back after {time.monotonic() - began:.0f} s")
                return answer
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)
