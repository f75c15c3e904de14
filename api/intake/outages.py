"""Waiting while the database is away: what was asked is asked again, for it may be done twice."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from api.operating.outages import sentence
from domain.errors import StorageFault, StorageUnavailable

T = TypeVar("T")

AWAY_SECONDS = 15 * 60
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 0.25, 5.0
_PASSING = {StorageFault.UNREACHABLE, StorageFault.TOO_SLOW}
"""What heals without anybody changing the settings. A full disk is for somebody to look at."""


class Outages:
    def __init__(self, tell: Callable[[str], None], *, away_seconds: float = AWAY_SECONDS) -> None:
        self._tell = tell
        self._away_seconds = away_seconds

    async def ride_out(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Told once, and when it is over; raises `StorageUnavailable` for what does not pass, or not in time."""
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
                    minutes = self._away_seconds / 60
                    self._tell(f"{sentence(error)}; trying again for up to {minutes:.0f} minutes")
                elif time.monotonic() - began > self._away_seconds:
                    raise
            else:
                if began is not None:
                    self._tell(f"the database is back after {time.monotonic() - began:.0f} s")
                return answer
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)
