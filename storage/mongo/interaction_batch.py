"""Interactions written many at once, of any organizations: a few commands, however many contacts they are with.

Only what moves forward is written this way. A conversation and its contact were last active at least when the newest of
the batch was, which `$max` says without having read what else there is. What counts up is a contact's audience number,
so that whoever is about to set the contact right by what was read before looks again.
"""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence, Set
from datetime import datetime
from operator import itemgetter

from pymongo import InsertOne, ReplaceOne, UpdateMany

from domain.interaction import Interaction
from storage.mongo.audiences import settle_audiences
from storage.mongo.bulk import overtaken_among
from storage.mongo.connection import Database
from storage.mongo.documents import SOURCE, Document, interaction_document, key, own_id, position
from storage.mongo.interaction_writes import (
    NOT_NUMBERED_YET,
    next_number,
    number_appearances,
    settle_conversations,
)
from storage.mongo.queries import by_ids

PART = 250
"""Interactions that one task writes. Those of a contact stay together, and one part is made ready while others are
written."""
_COMPARED = ("revision", "standing", "contact", "conversation", "position", "appearance")


async def write_interactions(
    database: Database, interactions: Sequence[Interaction]
) -> Sequence[Interaction]:
    """The last of those with one id counts. Those whose conversation is not, or no longer, with their contact."""
    said = {key(one.organization_id, one.id): one for one in interactions}
    parts: list[list[Document]] = [[] for _ in range(1 + len(said) // PART)]
    for one in said.values():
        parts[hash(one.contact_id) % len(parts)].append(interaction_document(one))
    answers = await asyncio.gather(
        *(_write_part(database, part) for part in parts if part), return_exceptions=True
    )
    astray: list[Interaction] = []
    for answer in answers:
        if isinstance(answer, BaseException):
            raise answer
        astray += [said[own] for own in answer]
    return astray


async def _write_part(database: Database, documents: Sequence[Document]) -> Sequence[str]:
    left = {document["_id"]: document for document in documents}
    astray: list[str] = []
    while left:
        known = {
            stored["_id"]: stored
            for stored in await by_ids(database["interactions"], left, _COMPARED)
        }
        changed = [document for own, document in left.items() if _differs(document, known.get(own))]
        leaving: defaultdict[str, set[str]] = defaultdict(set)
        for document in changed:
            before = known.get(document["_id"])
            if before is not None and _leaves(before, document):
                leaving[before["conversation"]].add(before["_id"])
        await settle_conversations(database, leaving)
        overtaken = await _write(database, changed, known)
        astray += await _settle(
            database, [one for own, one in left.items() if own not in overtaken]
        )
        await settle_conversations(database, {own: set() for own in leaving})
        left = {own: left[own] for own in overtaken}
    return astray


def _differs(document: Document, before: Document | None) -> bool:
    """Whether it is to be written. With the appearance that it goes on with, or is yet to be given."""
    if document["standing"] == SOURCE:
        goes_on = (
            before is not None
            and before["standing"] == SOURCE
            and before["contact"] == document["contact"]
        )
        document["appearance"] = before["appearance"] if before and goes_on else NOT_NUMBERED_YET
    return before is None or any(before[name] != document[name] for name in ("revision", "contact"))


def _leaves(before: Document, document: Document) -> bool:
    return bool(
        before["conversation"] != document["conversation"]
        or before["position"] > document["position"]
    )


async def _write(
    database: Database, changed: Sequence[Document], known: Mapping[str, Document]
) -> Collection[str]:
    """Inserting costs half of what replacing does. The ids of those that another has inserted meanwhile."""
    writes = [
        ReplaceOne({"_id": one["_id"]}, one, upsert=True) if one["_id"] in known else InsertOne(one)
        for one in changed
    ]
    overtaken = await overtaken_among(database["interactions"], writes)
    return {changed[at]["_id"] for at in overtaken}


async def _settle(database: Database, written: Sequence[Document]) -> Sequence[str]:
    """Tells their conversations, then their contacts, how lately they were active, and numbers what appeared.

    The conversations first: whoever finds the contact's new audience number finds them settled. The ids of those whose
    conversation has another contact, or none.
    """
    in_order = sorted(written, key=itemgetter("position"))
    spoken = {one["conversation"]: one["occurredAt"] for one in in_order}
    later = await _update(
        database,
        "conversations",
        {own: {"$max": {"lastInteractionAt": moment}} for own, moment in spoken.items()},
    )
    appeared = [one for one in written if one.get("appearance") == NOT_NUMBERED_YET]
    newest = {one["contact"]: one["occurredAt"] for one in in_order}
    contacts = await by_ids(database["contacts"], newest, ("appearances", "activity"))
    advances = _advances(contacts, newest, {one["contact"] for one in appeared})
    await _update(
        database,
        "contacts",
        {
            contact["_id"]: advances[contact["_id"]]
            for contact in contacts
            if later or _is_behind(contact, advances[contact["_id"]]["$max"])
        },
    )
    await number_appearances(database, appeared, contacts)
    return await _astray(database, written, spoken)


def _advances(
    contacts: Sequence[Document], newest: Mapping[str, datetime], numbered: Set[str]
) -> Mapping[str, Document]:
    number = {"appearances": next_number(contacts)}
    advances: dict[str, Document] = {}
    for own in (contact["_id"] for contact in contacts):
        active = {
            "lastInteractionAt": newest[own],
            "activity": position(newest[own], own_id(own)),
        }
        maxima = active | number if own in numbered else active
        advances[own] = {"$max": maxima, "$inc": {"audienceNumber": 1}}
    return advances


def _is_behind(contact: Document, maxima: Document) -> bool:
    return any(
        contact[name] < maxima.get(name, contact[name]) for name in ("activity", "appearances")
    )


async def _update(database: Database, collection: str, updates: Mapping[str, Document]) -> int:
    """How many it changed.

    As `UpdateMany`, although each is one: what the driver could repeat by itself, the server keeps a record of, which
    costs as much again. Any of these may be done twice.
    """
    if not updates:
        return 0
    updated = await database[collection].bulk_write(
        [UpdateMany({"_id": own}, update) for own, update in updates.items()], ordered=False
    )
    return updated.modified_count


async def _astray(
    database: Database, written: Sequence[Document], conversations: Collection[str]
) -> Sequence[str]:
    """Their contacts are set right: each was told of what is not, or no longer, its own."""
    now = {
        one["_id"]: one["contact"]
        for one in await by_ids(database["conversations"], conversations, ("contact",))
    }
    astray = [one for one in written if now.get(one["conversation"]) != one["contact"]]
    await settle_audiences(database, {one["contact"] for one in astray})
    return [one["_id"] for one in astray]
