"""What was used last, as much of it as may be kept."""

from collections import OrderedDict
from typing import Generic, TypeVar

T = TypeVar("T")


class Recent(Generic[T]):
    """Holds no more than `most_bytes` altogether, as whoever adds something reckons it; what was not used longest goes.

    One thread's: that of the loop.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._held: OrderedDict[str, tuple[T, int]] = OrderedDict()

    def get(self, name: str) -> T | None:
        found = self._held.get(name)
        if found is None:
            return None
        self._held.move_to_end(name)
        return found[0]

    def add(self, name: str, value: T, size: int) -> None:
        """What is too large by itself is not kept. The name must be new."""
        if size > self._most_bytes:
            return
        self._held[name] = value, size
        self._bytes += size
        while self._bytes > self._most_bytes:
            _, (_, gone) = self._held.popitem(last=False)
            self._bytes -= gone
