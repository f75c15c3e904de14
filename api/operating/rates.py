"""Limits how often somebody may do something: up to the limit at once, then one more as each share of a minute
passes.
"""

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable
from time import monotonic

PERIOD_SECONDS = 60.0
MAX_KEYS = 100_000
"""If there are more, the key that was not used for longest is forgotten and starts afresh."""


class Rate:
    """Allows `limit` uses a minute for each key, in this process. It keeps one number for each key."""

    def __init__(self, limit: int, *, now: Callable[[], float] = monotonic) -> None:
        self._interval = PERIOD_SECONDS / limit
        self._now = now
        self._free_at: OrderedDict[Hashable, float] = OrderedDict()

    def wait(self, key: Hashable) -> int:
        """Returns 0 and counts a use, or returns the seconds until one is allowed and counts none."""
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


def rate_of(limit: int | None) -> Rate | None:
    """`None` for no limit."""
    return None if limit is None else Rate(limit)
