"""The connections of organizations in MongoDB, without their secrets."""

from collections.abc import Sequence
from datetime import datetime

from domain.connections import Connection, Product
from domain.ids import OrganizationId
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SCHEMA, Document, key


class MongoConnections:
    def __init__(self, database: Database) -> None:
        self._connections = database["connections"]

    async def get(self, organization: OrganizationId, product: Product) -> Connection | None:
        async with translated():
            stored = await self._connections.find_one({"_id": key(organization, product)})
        return None if stored is None else _connection_from(stored)

    async def all_of(self, product: Product) -> Sequence[Connection]:
        async with translated():
            stored = await self._connections.find({"product": product.value}).to_list(None)
        return sorted(map(_connection_from, stored), key=lambda one: one.organization_id)

    async def add(
        self, organization: OrganizationId, product: Product, *, digest: str | None, at: datetime
    ) -> None:
        first = {
            "schema": SCHEMA,
            "organization": organization,
            "product": product.value,
            "madeAt": at,
            "fetchedUntil": None,
        }
        added: Document = {"$setOnInsert": first}
        if digest is None:
            first["digests"] = []
        else:
            added["$addToSet"] = {"digests": digest}
        async with translated():
            await self._connections.update_one(
                {"_id": key(organization, product)}, added, upsert=True
            )

    async def fetched(
        self, organization: OrganizationId, product: Product, until: datetime
    ) -> None:
        async with translated():
            await self._connections.update_one(
                {"_id": key(organization, product)}, {"$max": {"fetchedUntil": until}}
            )

    async def withdraw(self, organization: OrganizationId, product: Product) -> bool:
        async with translated():
            gone = await self._connections.delete_one({"_id": key(organization, product)})
        return bool(gone.deleted_count)


def _connection_from(stored: Document) -> Connection:
    return Connection(
        organization_id=OrganizationId(stored["organization"]),
        product=Product(stored["product"]),
        digests=tuple(sorted(stored["digests"])),
        made_at=stored["madeAt"],
        fetched_until=stored["fetchedUntil"],
    )
