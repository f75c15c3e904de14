"""Takes back what was made from interactions that are deleted: insights, and generations that may have read them
(R23).
"""

from collections.abc import Collection, Mapping
from typing import Any

from storage.mongo.connection import Database
from storage.mongo.documents import Document
from storage.mongo.queries import by_ids

DELETIONS_FIELD = "deletions"
FORMER_FIELD = "formerContacts"


async def forget(
    database: Database, contacts: Collection[str], *, all_of_them: bool = False
) -> None:
    """Call it after the interactions are deleted. Of each contact, deletes the insights if a source is gone that they
    read (with `all_of_them` in any case), and ends the generations under way: one of them may have read the source
    before. The version stays, so that the next insights have a higher one (R19).
    """
    for own in sorted(set(contacts)):
        while not await _forget(database, own, all_of_them=all_of_them):
            pass


async def _forget(database: Database, own: str, *, all_of_them: bool) -> bool:
    """Returns false if another process wrote the insights first."""
    fields = (DELETIONS_FIELD, "insightsVersion", "insights.sources.interaction")
    stored = await database["contacts"].find_one({"_id": own}, fields)
    if stored is None:
        return True
    are_gone = all_of_them or await _rest_on_what_is_gone(database, own, stored)
    gone = {"insights": None} if are_gone else {}
    written = await database["contacts"].update_one(
        {"_id": own, "insightsVersion": stored["insightsVersion"], **as_read(stored)},
        {
            "$set": {DELETIONS_FIELD: deletions_of(stored) + 1, **gone},
            "$unset": {"underWay": ""},
        },
    )
    return written.matched_count > 0


async def _rest_on_what_is_gone(database: Database, own: str, stored: Document) -> bool:
    organization = own.split("/", 1)[0]
    read = (stored.get("insights") or {}).get("sources", ())
    sources = {f"{organization}/{one['interaction']}" for one in read}
    there = await by_ids(database["interactions"], sources, ("_id",))
    return len(there) < len(sources)


async def former_contacts(database: Database, conversation: str) -> set[str]:
    """The conversation's contact and those that it was with before: their insights may quote it."""
    fields = ("contact", FORMER_FIELD)
    stored = await database["conversations"].find_one({"_id": conversation}, fields)
    return set() if stored is None else contacts_in(stored)


def contacts_in(stored: Mapping[str, Any]) -> set[str]:
    """The contact of a conversation or interaction, and its former ones."""
    return {stored["contact"], *stored.get(FORMER_FIELD, ())}


def deletions_of(stored: Mapping[str, Any]) -> int:
    """How often something that the contact's generations may have read was deleted. Earlier versions did not count."""
    deletions: int = stored.get(DELETIONS_FIELD, 0)
    return deletions


def as_read(stored: Mapping[str, Any]) -> Document:
    """The part of a filter that no longer matches after another deletion."""
    return unless_deleted_since(deletions_of(stored))


def unless_deleted_since(deletions: int) -> Document:
    return {DELETIONS_FIELD: deletions or {"$in": [0, None]}}
