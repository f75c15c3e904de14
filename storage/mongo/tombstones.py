"""Tombstones in MongoDB: marks of what was erased, and one document that counts the erasures."""

import asyncio
from collections.abc import Collection, Mapping
from datetime import datetime

from pymongo import UpdateOne

from domain.erasure import Erasable, Mark, Marker, ReceiptId, Tombstone
from domain.errors import StorageFault, StorageUnavailable
from storage.mongo.connection import Database, translated
from storage.mongo.documents import Document
from storage.mongo.queries import by_ids

_ALL = {"_id": "all"}
"""The document with the number of erasures and with the check of the key."""
PORTION = 1_000


class MongoTombstones:
    """Without a `marker`, nothing can be erased or compared."""

    def __init__(self, database: Database, marker: Marker | None) -> None:
        self._tombstones = database["tombstones"]
        self._erasures = database["erasures"]
        self._marker = marker

    @property
    def can_save(self) -> bool:
        return self._marker is not None

    async def number(self) -> int:
        async with translated():
            stored = await self._erasures.find_one(_ALL)
        if stored is None:
            return 0
        if self._marker is None or stored["check"] != self._marker.check:
            raise StorageUnavailable("ErasureKey", StorageFault.ERASURE_KEY)
        number: int = stored["number"]
        return number

    async def among(self, things: Collection[Erasable]) -> Mapping[Erasable, Tombstone]:
        if self._marker is None or not things:
            return {}
        marks = await self._marks(things)
        async with translated():
            stored = await by_ids(self._tombstones, set(marks.values()))
        found = {one["_id"]: _tombstone_from(one) for one in stored}
        return {thing: found[mark] for thing, mark in marks.items() if mark in found}

    async def save(self, things: Collection[Erasable], receipt: ReceiptId, at: datetime) -> None:
        if self._marker is None:
            raise StorageUnavailable("ErasureKey", StorageFault.ERASURE_KEY)
        await self.number()
        marks = sorted(set((await self._marks(things)).values()))
        made = {"receipt": receipt, "erasedAt": at}
        for first in range(0, len(marks), PORTION):
            writes = [
                UpdateOne({"_id": mark}, {"$setOnInsert": made}, upsert=True)
                for mark in marks[first : first + PORTION]
            ]
            async with translated():
                await self._tombstones.bulk_write(writes, ordered=False)
        async with translated():
            await self._erasures.update_one(
                _ALL,
                {"$inc": {"number": 1}, "$setOnInsert": {"check": self._marker.check}},
                upsert=True,
            )

    async def lift(self, thing: Erasable) -> int:
        await self.number()
        found = (await self.among([thing])).get(thing)
        if found is None:
            return 0
        async with translated():
            lifted = await self._tombstones.delete_many({"receipt": found.receipt_id})
        return lifted.deleted_count

    async def _marks(self, things: Collection[Erasable]) -> dict[Erasable, Mark]:
        """Lets others go on meanwhile."""
        marks: dict[Erasable, Mark] = {}
        if self._marker is not None:
            for at, thing in enumerate(things, 1):
                marks[thing] = self._marker(thing)
                if at % PORTION == 0:
                    await asyncio.sleep(0)
        return marks


def _tombstone_from(stored: Document) -> Tombstone:
    return Tombstone(
        mark=Mark(stored["_id"]),
        receipt_id=ReceiptId(stored["receipt"]),
        erased_at=stored["erasedAt"],
    )
