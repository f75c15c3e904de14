"""Tombstones in memory."""

from domain.erasure import Marker, Tombstone


class FakeTombstones:
    can_save = True

    def __init__(self):
        self._marker = Marker("a key of the tests")
        self._number = 0
        self._kept = {}

    async def number(self):
        return self._number

    async def among(self, things):
        marks = {thing: self._marker(thing) for thing in things}
        return {thing: self._kept[mark] for thing, mark in marks.items() if mark in self._kept}

    async def save(self, things, receipt, at):
        for thing in things:
            mark = self._marker(thing)
            self._kept.setdefault(mark, Tombstone(mark=mark, receipt_id=receipt, erased_at=at))
        self._number += 1

    async def lift(self, thing):
        found = (await self.among([thing])).get(thing)
        same = [one for one in self._kept.values() if found and one.receipt_id == found.receipt_id]
        for one in same:
            del self._kept[one.mark]
        return len(same)
