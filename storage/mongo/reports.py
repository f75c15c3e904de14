"""Reports in MongoDB: one document for each thing that sources tell of."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from pymongo.errors import DuplicateKeyError

from domain.ids import OrganizationId
from domain.interaction import Transcript
from domain.reports import WORDS, Field, Reported, ReportKey, ReportKind, Told, Value
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SCHEMA, Document, key, own_id
from storage.mongo.queries import by_ids
from storage.mongo.transcript_documents import transcript_document, transcript_from

AT_ONCE = 100
"""The embedded server needs quadratic time for `$in` with more values."""


class MongoReports:
    def __init__(self, database: Database) -> None:
        self._reports = database["reports"]

    async def get_many(self, keys: Collection[ReportKey]) -> Mapping[ReportKey, Reported]:
        wanted = sorted({key(*one) for one in keys})
        found: dict[ReportKey, Reported] = {}
        for at in range(0, len(wanted), AT_ONCE):
            async with translated():
                for stored in await by_ids(self._reports, wanted[at : at + AT_ONCE]):
                    reported = _reported_from(stored)
                    found[reported.key] = reported
        return found

    async def save(self, reported: Reported, *, held_until: datetime) -> bool:
        own, values = key(*reported.key), _values(reported) | {"heldUntil": held_until}
        async with translated():
            if reported.version == 1:
                try:
                    await self._reports.insert_one({"_id": own, **values})
                except DuplicateKeyError:
                    return False
                return True
            saved = await self._reports.update_one(
                {"_id": own, "version": reported.version - 1}, {"$set": values}
            )
        return bool(saved.matched_count)

    async def naming(
        self, organization: OrganizationId, kind: ReportKind, parties: Collection[str]
    ) -> Sequence[Reported]:
        wanted = sorted({key(organization, one) for one in parties})
        found: dict[str, Reported] = {}
        for at in range(0, len(wanted), AT_ONCE):
            async with translated():
                named = {"parties": {"$in": wanted[at : at + AT_ONCE]}}
                for stored in await self._reports.find(named).to_list(None):
                    if stored["kind"] == kind:
                        found[stored["_id"]] = _reported_from(stored)
        return [found[own] for own in sorted(found)]

    async def mark_placed(self, reported: Reported) -> bool:
        placed: Document = {"placed": reported.version, "placedAs": reported.identity}
        for field in WORDS & reported.told.keys():
            placed[f"told.{field}"] = _told_document(reported.told[field].sealed)
        async with translated():
            marked = await self._reports.update_one(
                {"_id": key(*reported.key), "version": reported.version},
                {"$set": placed, "$unset": {"heldUntil": ""}},
            )
        return bool(marked.matched_count)

    async def forget(self, organization: OrganizationId, parties: Collection[str]) -> int:
        owns = [key(organization, one) for one in parties]
        deleted = 0
        for at in range(0, len(owns), AT_ONCE):
            async with translated():
                for field in ("_id", "parties"):
                    some = {field: {"$in": owns[at : at + AT_ONCE]}}
                    deleted += (await self._reports.delete_many(some)).deleted_count
        return deleted


def _values(reported: Reported) -> Document:
    organization = reported.organization_id
    return {
        "schema": SCHEMA,
        "organization": organization,
        "kind": reported.kind.value,
        "told": {field.value: _told_document(told) for field, told in reported.told.items()},
        "parties": sorted(key(organization, party) for party in reported.parties),
        "version": reported.version,
        "placed": reported.placed,
        "placedAs": reported.placed_as,
    }


def _reported_from(stored: Document) -> Reported:
    return Reported(
        organization_id=OrganizationId(stored["organization"]),
        kind=ReportKind(stored["kind"]),
        id=own_id(stored["_id"]),
        told={Field(field): _told_from(field, told) for field, told in stored["told"].items()},
        parties=frozenset(own_id(party) for party in stored["parties"]),
        version=stored["version"],
        placed=stored["placed"],
        placed_as=stored["placedAs"],
    )


def _told_document(told: Told) -> Document:
    value: Any = told.value
    if isinstance(value, Transcript):
        value = transcript_document(value)
    elif isinstance(value, tuple):
        value = list(value)
    return {"value": value, "at": told.at, "rank": told.rank, "digest": told.digest}


def _told_from(field: str, stored: Document) -> Told:
    value: Value | None = stored["value"]
    if isinstance(value, list):
        value = tuple(value)
    elif field == Field.TRANSCRIPT and isinstance(stored["value"], dict):
        value = transcript_from(stored["value"])
    return Told(value=value, at=stored["at"], rank=stored["rank"], digest=stored["digest"])
