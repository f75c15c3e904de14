"""A cache of the values that were used last, bounded in bytes."""

from collections import OrderedDict
from typing import Generic, TypeVar

T = TypeVar("T")


class Recent(Generic[T]):
    """Holds at most `most_bytes` by the sizes that its users give; the value that was unused longest is dropped
    first.

    It belongs to the thread of the event loop.
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
        """Does not keep a value that is too large by itself. The name must be new."""
        if size > self._most_bytes:
            return
        self._held[name] = value, size
        self._bytes += size
        while self._bytes > self._most_bytes:
            _, (_, gone) = self._held.popitem(last=False)
            self._bytes -= gone
