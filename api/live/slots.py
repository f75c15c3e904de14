"""The newest value of each key that a reader in this process follows, read from the database.

There is one slot for each key and one flag for each reader, and no queue: a slow reader costs nothing and is owed
only the newest value (R27).
"""

import asyncio
import logging
import math
import random
from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Collection,
    Hashable,
    Iterator,
    Mapping,
)
from contextlib import contextmanager, suppress
from typing import Generic, TypeVar

from domain.errors import StorageUnavailable

_log = logging.getLogger(__name__)

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

PORTION = 500
"""How many values a sweep reads at once. Decoding so many blocks the loop for some milliseconds only."""
HOLD_SECONDS = 1.0
"""How old a value may be when a reader takes it. The value decides whether a push is allowed (R28)."""
_RETRY_SECONDS = 0.2


class _Slot(Generic[V]):
    def __init__(self) -> None:
        self.value: V | None = None
        self.read_at = 0.0
        self.readers: set[asyncio.Event] = set()
        self.waiting: set[asyncio.Event] = set()
        """Readers that wait for a fresh reading."""


class Slots(Generic[K, V]):
    """`newest(old, new)` returns the value that stands after `new` was read; it returns `old` itself if nothing
    changed. `on_read` receives every value that was read.
    """

    def __init__(
        self,
        read: Callable[[Collection[K]], Awaitable[Mapping[K, V]]],
        newest: Callable[[V, V], V],
        *,
        on_read: Callable[[K, V], None] = lambda _key, _value: None,
        hold_seconds: float = HOLD_SECONDS,
    ) -> None:
        self._hold_seconds = hold_seconds
        self._read = read
        self._newest = newest
        self._on_read = on_read
        self._slots: dict[K, _Slot[V]] = {}
        self._doubtful: set[K] = set()
        self._has_doubts = asyncio.Event()
        self._sweep_is_due = asyncio.Event()

    def here(self, key: K) -> V | None:
        slot = self._slots.get(key)
        return None if slot is None else slot.value

    def doubt(self, key: K) -> None:
        """Marks a value that may have changed. It is read again if a reader follows it."""
        if key in self._slots:
            self._doubtful.add(key)
            self._has_doubts.set()

    def doubt_all(self) -> None:
        """Has everything read again, after all keys that are marked one by one."""
        self._sweep_is_due.set()

    async def follow(self, key: K) -> AsyncGenerator[V, None]:
        """The current value, then the newest one whenever it has changed and the reader is ready."""
        slot, wake = self._slots.setdefault(key, _Slot()), asyncio.Event()
        told: V | None = None
        asked_at = math.inf  # since when the reader has waited for a fresh reading
        with self._listening(
            key, slot, wake
        ):  # listen first, then read: no change falls in between
            if slot.value is None:
                self.doubt(key)
            while True:
                wake.clear()
                if slot.value is None or slot.value is told:
                    await wake.wait()
                elif slot.read_at < min(asked_at, _now() - self._hold_seconds):
                    asked_at = min(asked_at, _now())
                    slot.waiting.add(wake)
                    self.doubt(key)
                    await wake.wait()
                else:
                    told, asked_at = slot.value, math.inf
                    yield told

    @contextmanager
    def _listening(self, key: K, slot: _Slot[V], wake: asyncio.Event) -> Iterator[None]:
        slot.readers.add(wake)
        try:
            yield
        finally:
            slot.readers.discard(wake)
            slot.waiting.discard(wake)
            if not slot.readers and self._slots.get(key) is slot:
                del self._slots[key]

    @contextmanager
    def heard(self, key: K, wake: asyncio.Event) -> Iterator[None]:
        """Sets `wake` each time the value has changed: take it with `here`. The value is read first if nobody has."""
        self.attach(key, wake)
        try:
            yield
        finally:
            self.detach(key, wake)

    def attach(self, key: K, wake: asyncio.Event) -> None:
        """The same until `detach`, for thousands of listeners: a context manager takes a kilobyte for each."""
        slot = self._slots.setdefault(key, _Slot())
        slot.readers.add(wake)
        if slot.value is None:
            self.doubt(key)

    def detach(self, key: K, wake: asyncio.Event) -> None:
        slot = self._slots[key]
        slot.readers.discard(wake)
        if not slot.readers:
            del self._slots[key]

    def age(self, key: K) -> float:
        """How many seconds ago the reading of the value began."""
        slot = self._slots.get(key)
        return math.inf if slot is None else _now() - slot.read_at

    @contextmanager
    def kept(self, key: K) -> Iterator[None]:
        """Has the value read again whenever it is marked, though no reader receives it."""
        with self._listening(key, self._slots.setdefault(key, _Slot()), asyncio.Event()):
            yield

    async def current(self, key: K) -> V:
        """A fresh reading, one for all that ask at the same time."""
        slot, wake = self._slots.setdefault(key, _Slot()), asyncio.Event()
        with self._listening(key, slot, wake):
            asked_at = _now()
            while slot.value is None or slot.read_at < asked_at:
                wake.clear()
                slot.waiting.add(wake)
                self.doubt(key)
                await wake.wait()
            return slot.value

    async def keep_reading(self) -> None:
        """Reads all marked keys together, until cancelled."""
        while True:
            await self._has_doubts.wait()
            self._has_doubts.clear()
            keys, self._doubtful = self._doubtful, set()
            if not await self._refresh(keys):
                await asyncio.sleep(_RETRY_SECONDS)
                self._doubtful |= keys
                self._has_doubts.set()

    async def keep_sweeping(self, every_seconds: float) -> None:
        """Reads everything now and then, to find changes that no message announced."""
        while True:
            with suppress(TimeoutError):
                pause = every_seconds * random.uniform(0.8, 1.2)  # noqa: S311  spreads processes
                await asyncio.wait_for(self._sweep_is_due.wait(), pause)
            self._sweep_is_due.clear()
            keys = list(self._slots)
            portions = [keys[at : at + PORTION] for at in range(0, len(keys), PORTION)]
            while portions:
                if await self._refresh(portions[0]):
                    portions.pop(0)
                else:
                    await asyncio.sleep(_RETRY_SECONDS)

    async def _refresh(self, keys: Collection[K]) -> bool:
        """Reads those keys that are still followed. Returns `False` if the database did not answer."""
        slots = {key: self._slots[key] for key in keys if key in self._slots}
        if not slots:
            return True
        began_at = _now()
        try:
            found = await self._read(slots.keys())
        except StorageUnavailable:
            return False
        except Exception:  # noqa: BLE001  one that cannot be read keeps no other from being read
            _log.exception("of several read together one cannot be read")
            found = await self._read_singly(slots)
        for key, slot in slots.items():
            is_overtaken = self._slots.get(key) is not slot or began_at < slot.read_at
            if key in found and not is_overtaken:
                self._put(slot, found[key], began_at)
                self._on_read(key, found[key])
        return True

    async def _read_singly(self, keys: Collection[K]) -> Mapping[K, V]:
        found: dict[K, V] = {}
        for key in keys:
            with suppress(Exception):
                found |= await self._read([key])
        return found

    def _put(self, slot: _Slot[V], read: V, read_at: float) -> None:
        """`read_at` is when the reading began: the value may be as old as that."""
        slot.read_at = read_at
        value = read if slot.value is None else self._newest(slot.value, read)
        is_news = value is not slot.value
        slot.value = value
        for wake in slot.readers if is_news else slot.waiting:
            wake.set()
        slot.waiting.clear()


def _now() -> float:
    return asyncio.get_running_loop().time()
