"""All indexes, made at start and only here. Each query of the repositories has one; a test checks its plan."""

import logging
from collections.abc import Sequence
from time import monotonic

from pymongo import IndexModel
from pymongo.errors import OperationFailure

from storage.mongo.connection import Database, translated
from storage.mongo.contacts import IDENTIFIED, NUMBERED, SEARCHED

INDEXES: dict[str, tuple[tuple[str, ...], ...]] = {
    "aliases": (("into",),),
    "agents": (("email",), ("agent",)),
    "contacts": (
        ("organization", "visibleTo", "activity"),
        SEARCHED,
        NUMBERED,
        IDENTIFIED,
        ("schema",),
    ),
    "connections": (("product",),),
    "conversations": (("contact",),),
    "inbox": (("state", "dueAt"), ("state", "receivedAt")),
    "interactions": (
        ("conversation", "position"),
        ("contact", "standing", "position"),
        ("contact", "standing", "appearance", "position"),
        ("contact", "callPosition"),
    ),
    "keys": (("organization",),),
    "records": (("organization", "at"), ("at",)),
    "reports": (("parties",),),
    "tombstones": (("receipt",),),
}
"""All indexes are ascending. With a descending one, the embedded server does not find strings that begin with the bound
of a search.
"""

REPLACED: dict[str, tuple[tuple[str, ...], ...]] = {
    "contacts": (("organization", "searchKeys"),),
}
"""The indexes of earlier versions that no query uses any more."""

EXPIRING = {
    "inbox": "expiresAt",
    "quotas": "endsAt",
    "records": "expiresAt",
    "reports": "heldUntil",
}
"""The field of each document with the moment after which MongoDB may delete it."""

BUILD_DEADLINE_SECONDS = 24 * 3600.0
"""Long, because MongoDB discards a half-built index when the deadline passes, and the next attempt starts from zero."""
_INDEX_NOT_FOUND = 27

_log = logging.getLogger(__name__)


async def create_indexes(database: Database) -> None:
    """Safe to repeat, and to run in several processes at once: each waits for the index that another builds.

    Builds only the indexes that are missing, and waits as long as that takes.
    """
    for collection in sorted({*INDEXES, *EXPIRING}):
        async with translated():
            present = set(await database[collection].index_information())
        missing = [one for one in _models(collection) if one.document["name"] not in present]
        if missing:
            await _build(database, collection, missing)
        for fields in REPLACED.get(collection, ()):
            if (name := _name(fields)) in present:
                await _drop(database, collection, name)


def _models(collection: str) -> Sequence[IndexModel]:
    models = [
        IndexModel([(field, 1) for field in fields]) for fields in INDEXES.get(collection, ())
    ]
    if collection in EXPIRING:
        models.append(IndexModel([(EXPIRING[collection], 1)], expireAfterSeconds=0))
    return models


def _name(fields: Sequence[str]) -> str:
    name: str = IndexModel([(field, 1) for field in fields]).document["name"]
    return name


async def _build(database: Database, collection: str, missing: Sequence[IndexModel]) -> None:
    async with translated():
        count = await database[collection].estimated_document_count()
    names = ", ".join(one.document["name"] for one in missing)
    begun_at = monotonic()
    if count:
        _log.warning(
            "building the index %s of %s over %s documents; the service answers no requests until then",
            names,
            collection,
            count,
        )
    async with translated(BUILD_DEADLINE_SECONDS):
        await database[collection].create_indexes(list(missing))
    if count:
        _log.warning("built %s of %s in %.1f s", names, collection, monotonic() - begun_at)


async def _drop(database: Database, collection: str, name: str) -> None:
    async with translated():
        try:
            await database[collection].drop_index(name)
        except OperationFailure as error:
            if error.code != _INDEX_NOT_FOUND:  # another process dropped it first
                raise
