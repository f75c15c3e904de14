"""Leases in MongoDB: one document for each, which only conditional updates change."""

from pymongo.errors import DuplicateKeyError

from domain.leases import Lease
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SCHEMA, Document


class MongoLeases:
    def __init__(self, database: Database) -> None:
        self._leases = database["leases"]

    async def seen(self, name: str) -> Lease | None:
        async with translated():
            stored = await self._leases.find_one({"_id": name})
        return None if stored is None else _lease_from(stored)

    async def take(self, name: str, before: Lease | None) -> Lease | None:
        """An attempt whose answer was lost counts as another process's: its lease lapses."""
        lease = Lease(name=name, number=1 if before is None else before.number + 1)
        async with translated():
            if before is None:
                try:
                    await self._leases.insert_one({"_id": name, **_values(lease)})
                except DuplicateKeyError:
                    return None
                return lease
            taken = await self._leases.update_one(
                {"_id": name, "number": before.number, "renewals": before.renewals},
                {"$set": _values(lease)},
            )
        return lease if taken.matched_count else None

    async def renew(self, lease: Lease) -> bool:
        async with translated():
            renewed = await self._leases.update_one(
                {"_id": lease.name, "number": lease.number}, {"$inc": {"renewals": 1}}
            )
        return bool(renewed.matched_count)

    async def give_back(self, lease: Lease) -> None:
        async with translated():
            await self._leases.update_one(
                {"_id": lease.name, "number": lease.number}, {"$set": {"isFree": True}}
            )


def _values(lease: Lease) -> Document:
    return {
        "schema": SCHEMA,
        "number": lease.number,
        "renewals": lease.renewals,
        "isFree": lease.is_free,
    }


def _lease_from(stored: Document) -> Lease:
    return Lease(
        name=stored["_id"],
        number=stored["number"],
        renewals=stored["renewals"],
        is_free=stored["isFree"],
    )
