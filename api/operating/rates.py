"""How often somebody may ask: as often as the limit says at once, then as time gives it back, evenly."""

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable
from time import monotonic

PERIOD_SECONDS = 60.0
MAX_KEYS = 100_000
"""Who has not asked for longest is forgotten first, and may then ask as if for the first time."""


class Rate:
    """`limit` in a minute for each key, in this process. One number is kept for each key."""

    def __init__(self, limit: int, *, now: Callable[[], float] = monotonic) -> None:
        self._interval = PERIOD_SECONDS / limit
        self._now = now
        self._free_at: OrderedDict[Hashable, float] = OrderedDict()

    def wait(self, key: Hashable) -> int:
        """Takes one and answers 0, or takes none and answers in how many seconds there will be one."""
        now = self._now()
        free_at = max(self._free_at.get(key, now), now)
        wait = free_at + self._interval - PERIOD_SECONDS - now
        if wait > 1e-6:
            return math.ceil(wait)
        self._free_at[key] = free_at + self._interval
        self._free_at.move_to_end(key)
        if len(self._free_at) > MAX_KEYS:
            self._free_at.popitem(last=False)
        return 0
