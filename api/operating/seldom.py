"""Lines that would flood the log: each kind is said at once, then at most once in a while, with its count."""

from collections import Counter
from collections.abc import Callable
from time import monotonic

SAID_EVERY_SECONDS = 10.0


class Seldom:
    def __init__(
        self,
        every_seconds: float = SAID_EVERY_SECONDS,
        *,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._every_seconds = every_seconds
        self._now = now
        self._said_at: dict[str, float] = {}
        self._counts: Counter[str] = Counter()

    def count(self, kind: str) -> int | None:
        """How often this came since it was last said, this time included; `None` when it is too early to say it again.

        `kind` must be one of a few, whatever clients send.
        """
        self._counts[kind] += 1
        now = self._now()
        if now - self._said_at.get(kind, float("-inf")) < self._every_seconds:
            return None
        self._said_at[kind] = now
        return self._counts.pop(kind)
