"""The keys of organizations in MongoDB, without the keys themselves."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from domain.ids import OrganizationId
from domain.keys import IntakeKey, KeyId
from storage.mongo.connection import Database, translated
from storage.mongo.documents import Document


class MongoKeys:
    def __init__(self, database: Database) -> None:
        self._keys = database["keys"]

    async def save(self, key: IntakeKey) -> None:
        document = _document(key)
        async with translated():
            await self._keys.replace_one({"_id": key.id}, document, upsert=True)

    async def get(self, key: KeyId) -> IntakeKey | None:
        async with translated():
            stored = await self._keys.find_one({"_id": key})
        return None if stored is None else _key_from(stored)

    async def of_organization(self, organization: OrganizationId) -> Sequence[IntakeKey]:
        async with translated():
            stored = await self._keys.find({"organization": organization}).to_list(None)
        return sorted(map(_key_from, stored), key=lambda one: (one.made_at, one.id))

    async def used(self, key: KeyId, on: date) -> None:
        day = datetime.combine(on, time(), UTC)
        async with translated():
            await self._keys.update_one({"_id": key}, {"$set": {"lastUsedOn": day}})

    async def withdraw(self, key: KeyId, at: datetime) -> bool:
        async with translated():
            await self._keys.update_one(
                {"_id": key, "withdrawnAt": None}, {"$set": {"withdrawnAt": at}}
            )
            return await self._keys.find_one({"_id": key}, ("_id",)) is not None


def _document(key: IntakeKey) -> Document:
    used = key.last_used_on
    return {
        "_id": key.id,
        "organization": key.organization_id,
        "name": key.name,
        "digest": key.digest,
        "madeAt": key.made_at,
        "lastUsedOn": None if used is None else datetime.combine(used, time(), UTC),
        "withdrawnAt": key.withdrawn_at,
    }


def _key_from(stored: Document) -> IntakeKey:
    used = stored["lastUsedOn"]
    return IntakeKey(
        id=KeyId(stored["_id"]),
        organization_id=OrganizationId(stored["organization"]),
        name=stored["name"],
        digest=stored["digest"],
        made_at=stored["madeAt"],
        last_used_on=None if used is None else used.date(),
        withdrawn_at=stored["withdrawnAt"],
    )
