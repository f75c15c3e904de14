"""Limits lines that would flood the log: each kind is logged at once, then once in a while with a count."""

from collections import Counter
from collections.abc import Callable
from time import monotonic

LOGGED_EVERY_SECONDS = 10.0


class Seldom:
    def __init__(
        self,
        every_seconds: float = LOGGED_EVERY_SECONDS,
        *,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._every_seconds = every_seconds
        self._now = now
        self._logged_at: dict[str, float] = {}
        self._counts: Counter[str] = Counter()

    def count(self, kind: str) -> int | None:
        """How often this kind occurred since it was last logged, this time included. `None` if it is too early to log
        it again.

        `kind` must be one of a few values, whatever clients send.
        """
        self._counts[kind] += 1
        now = self._now()
        if now - self._logged_at.get(kind, float("-inf")) < self._every_seconds:
            return None
        self._logged_at[kind] = now
        return self._counts.pop(kind)
