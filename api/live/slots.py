"""What is newest of each thing that somebody here follows, read from the database and told to whoever is ready.

One slot per key and one flag per reader: no queues, so a slow reader costs nothing and is owed only the newest (R27).
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
"""Values read at once in a sweep: what is decoded then keeps the loop from everybody for some milliseconds only."""
HOLD_SECONDS = 1.0
"""How old a value may be when a reader gets round to it; what decides a push is in it (R28)."""
_RETRY_SECONDS = 0.2


class _Slot(Generic[V]):
    def __init__(self) -> None:
        self.value: V | None = None
        self.read_at = 0.0
        self.readers: set[asyncio.Event] = set()
        self.waiting: set[asyncio.Event] = set()
        """Readers that want the value read afresh."""


class Slots(Generic[K, V]):
    """`newest(old, new)` is what stands once `new` was read after `old`: `old` itself when that is no news.

    `on_read` hears of every value that was read.
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
        """The value may have changed: it is read again if anybody follows it."""
        if key in self._slots:
            self._doubtful.add(key)
            self._has_doubts.set()

    def doubt_all(self) -> None:
        """Everything is read again, but in front of nothing that is doubted by itself."""
        self._sweep_is_due.set()

    async def follow(self, key: K) -> AsyncGenerator[V, None]:
        """The value as it is, then the newest whenever there is news and the reader is ready for it."""
        slot, wake = self._slots.setdefault(key, _Slot()), asyncio.Event()
        told: V | None = None
        asked_at = math.inf  # since when the reader has wanted it read afresh
        with self._listening(key, slot, wake):  # first listen, then read: nothing falls in between
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
    def kept(self, key: K) -> Iterator[None]:
        """The value is read again whenever it is doubted, though nobody here is told."""
        with self._listening(key, self._slots.setdefault(key, _Slot()), asyncio.Event()):
            yield

    async def current(self, key: K) -> V:
        """The value read afresh: one reading for all who ask at the same time."""
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
        """Reads what is doubted, all of it at once, until cancelled."""
        while True:
            await self._has_doubts.wait()
            self._has_doubts.clear()
            keys, self._doubtful = self._doubtful, set()
            if not await self._refresh(keys):
                await asyncio.sleep(_RETRY_SECONDS)
                self._doubtful |= keys
                self._has_doubts.set()

    async def keep_sweeping(self, every_seconds: float) -> None:
        """Reads everything now and then: covers whatever told nobody that something changed."""
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
        """Reads what of these is still followed; `False` when the database did not answer."""
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
        """`read_at` is when the reading began: what it holds may be as old as that."""
        slot.read_at = read_at
        value = read if slot.value is None else self._newest(slot.value, read)
        is_news = value is not slot.value
        slot.value = value
        for wake in slot.readers if is_news else slot.waiting:
            wake.set()
        slot.waiting.clear()


def _now() -> float:
    return asyncio.get_running_loop().time()
