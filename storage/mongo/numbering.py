"""Decides which process may draw appearance numbers in advance, so that it can insert a source together with its
number.

A source must get a higher number than every generation that began before the source could be read. So only one process
at a time draws numbers in advance. The others insert a source without a number. When it can be read, they give it the
number after its contact's last one. Numbers that are drawn in advance are far higher than all earlier ones, so this
counting never reaches them.

The clocks of processes are never compared. A process that wants to draw waits until the holder has not renewed for long
enough.
"""

import time
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from pymongo.errors import DuplicateKeyError

from domain.ports import Timer
from storage.mongo.connection import Database
from storage.mongo.documents import SCHEMA

RENEWED_AFTER_SECONDS = 20.0
"""How old a renewal may be when an insert begins. The insert ends within its own deadline."""
FORSAKEN_AFTER_SECONDS = 120.0
STEP = 2**20

_ONE = {"_id": 1}


class Numbers:
    def __init__(self, database: Database, *, timer: Timer = time.monotonic) -> None:
        self._kept = database["numbering"]
        self._timer = timer
        self._holder = uuid4().hex
        self._mine = _ONE | {"holder": self._holder}
        self._is_held = False
        self._first = self._last = 0
        self._renewed_at = 0.0
        self._seen: Mapping[str, Any] | None = None
        self._seen_since = 0.0

    async def current(self, drawn: int | None = None) -> int | None:
        """The number in `drawn` while it is valid, otherwise a higher one. `None` while another process draws the
        numbers.
        """
        now = self._timer()
        is_fresh = now - self._renewed_at <= RENEWED_AFTER_SECONDS
        is_drawn = self._is_held and drawn is not None and drawn >= self._first
        if is_drawn and is_fresh:
            return drawn
        if self._is_held and await self._renew(0 if is_drawn else STEP):
            self._renewed_at = now
            return drawn if is_drawn else self._last
        self._is_held = await self._take(now)
        self._renewed_at = now
        return self._last if self._is_held else None

    async def give_back(self) -> None:
        if self._is_held:
            self._is_held = False
            await self._kept.update_one(
                self._mine, {"$set": {"holder": None}, "$inc": {"renewals": 1}}
            )

    async def _renew(self, step: int) -> bool:
        renewed = await self._kept.update_one(self._mine, {"$inc": {"number": step, "renewals": 1}})
        self._last += step
        return bool(renewed.matched_count)

    async def _take(self, now: float) -> bool:
        last = await self._kept.find_one(_ONE)
        if last is None:
            last = _ONE | {"schema": SCHEMA, "holder": None, "number": 0, "renewals": 0}
            try:
                await self._kept.insert_one(last)
            except DuplicateKeyError:
                return False
        if last != self._seen:
            self._seen, self._seen_since = last, now
        is_forsaken = now - self._seen_since > FORSAKEN_AFTER_SECONDS
        if not (is_forsaken or last["holder"] in (None, self._holder)):
            return False
        taken = await self._kept.update_one(
            {**last}, {"$set": {"holder": self._holder}, "$inc": {"number": STEP, "renewals": 1}}
        )
        if taken.matched_count:
            self._first = self._last = int(last["number"]) + STEP
        return bool(taken.matched_count)
