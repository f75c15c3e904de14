"""Quotas in MongoDB: one document for each, deleted after its period has ended.

All writes are plain conditional updates on a number that only rises, so that a write that is applied twice does no
harm.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from urllib.parse import quote

from pymongo import UpdateOne
from pymongo.errors import DuplicateKeyError

from domain.quota import WARNED_AT, Quota, QuotaKey
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SCHEMA, Document

_WARNED = "warned"
"""The shares of the quota that somebody was warned of in this period."""


class MongoQuotas:
    def __init__(self, database: Database) -> None:
        self._quotas = database["quotas"]

    async def hold(
        self, quota: Quota, use: str, *, now: datetime, expires_at: datetime
    ) -> datetime | None:
        own = _own(quota.key)
        async with translated():
            while True:
                stored = await self._quotas.find_one({"_id": own})
                period = _period(stored, quota, now)
                held = period["held"]
                if use in held:  # an earlier attempt wrote it, and its answer was lost
                    return None
                if period["spent"] + len(held) >= quota.limit:
                    ends_at: datetime = period["endsAt"]
                    return ends_at
                period["held"] = held | {use: expires_at}
                if await self._wrote(own, stored, period):
                    return None

    async def spend(self, keys: Collection[QuotaKey], use: str) -> None:
        await self._end(keys, use, {"spent": 1})

    async def give_back(self, keys: Collection[QuotaKey], use: str) -> None:
        await self._end(keys, use, {})

    async def reached(self, quota: Quota) -> Sequence[int]:
        own = {"_id": _own(quota.key), "endsAt": quota.ends_at}
        async with translated():
            stored = await self._quotas.find_one(own)
            if stored is None:
                return ()
            percent = 100 * stored["spent"] // quota.limit
            known = stored.get(_WARNED, ())  # earlier versions warned of nothing
            return [
                share
                for share in WARNED_AT
                if share <= percent and share not in known and await self._is_first(own, share)
            ]

    async def _is_first(self, own: Document, share: int) -> bool:
        written = await self._quotas.update_one(
            own | {_WARNED: {"$ne": share}}, {"$push": {_WARNED: share}}
        )
        return bool(written.modified_count)

    async def _end(self, keys: Collection[QuotaKey], use: str, counted: Document) -> None:
        ended = {"$unset": {f"held.{use}": ""}, "$inc": {"number": 1} | counted}
        async with translated():
            await self._quotas.bulk_write(
                [
                    UpdateOne({"_id": _own(key), f"held.{use}": {"$exists": True}}, ended)
                    for key in keys
                ],
                ordered=False,
            )

    async def _wrote(self, own: str, stored: Document | None, period: Document) -> bool:
        """Returns false if another process wrote after `stored` was read."""
        if stored is None:
            try:
                await self._quotas.insert_one({"_id": own, "number": 1} | period)
            except DuplicateKeyError:
                return False
            return True
        number = stored["number"]
        written = await self._quotas.update_one(
            {"_id": own, "number": number}, {"$set": period | {"number": number + 1}}
        )
        return bool(written.matched_count)


def _own(key: QuotaKey) -> str:
    organization = quote(key.organization_id, safe="")
    return organization if key.agent_id is None else f"{organization}/{key.agent_id}"


def _period(stored: Document | None, quota: Quota, now: datetime) -> Document:
    """The running period without its expired holds, or a new period."""
    if stored is None or stored["endsAt"] <= now:
        return {
            "schema": SCHEMA,
            "endsAt": quota.ends_at,
            "spent": 0,
            "held": {},
            _WARNED: [],
        }
    held = {use: until for use, until in stored["held"].items() if until > now}
    return {"schema": SCHEMA, "endsAt": stored["endsAt"], "spent": stored["spent"], "held": held}
