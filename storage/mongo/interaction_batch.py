"""Interactions written many at once, of any organizations: eleven commands, however many contacts they are with.

Only what moves forward is written this way. A conversation and its contact were last active at least when the newest of
the batch was, which `$max` says without having read what else there is. What counts up is a contact's audience number,
so that whoever is about to set the contact right by what was read before looks again.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from operator import itemgetter

from pymongo import InsertOne, ReplaceOne, UpdateMany
from pymongo.errors import BulkWriteError

from domain.interaction import Interaction
from storage.mongo.connection import Database
from storage.mongo.contacts import settle_audiences
from storage.mongo.documents import SOURCE, Document, interaction_document, own_id, position
from storage.mongo.interaction_writes import (
    NOT_NUMBERED_YET,
    next_number,
    number_appearances,
    settle_conversations,
)
from storage.mongo.queries import by_ids

_DUPLICATE_KEY = 11000
_COMPARED = ("revision", "standing", "contact", "conversation", "position", "appearance")


async def write_interactions(database: Database, interactions: Sequence[Interaction]) -> None:
    """The last of those with one id counts."""
    left = {document["_id"]: document for document in map(interaction_document, interactions)}
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
        await _settle(database, [one for own, one in left.items() if own not in overtaken])
        await settle_conversations(database, {own: set() for own in leaving})
        left = {own: left[own] for own in overtaken}


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
    if not changed:
        return ()
    writes = [
        ReplaceOne({"_id": one["_id"]}, one, upsert=True) if one["_id"] in known else InsertOne(one)
        for one in changed
    ]
    try:
        await database["interactions"].bulk_write(writes, ordered=False)
    except BulkWriteError as error:
        failed = error.details["writeErrors"]
        if not failed or any(one["code"] != _DUPLICATE_KEY for one in failed):
            raise
        return {changed[one["index"]]["_id"] for one in failed}
    return ()


async def _settle(database: Database, written: Sequence[Document]) -> None:
    """Tells their conversations, then the contacts of these, how lately they were active, and numbers what appeared.

    The conversations first: whoever finds the contact's new audience number finds them settled.
    """
    newest = {one["conversation"]: one for one in sorted(written, key=itemgetter("position"))}
    conversations = await by_ids(
        database["conversations"], newest, ("contact", "lastInteractionAt")
    )
    late = [
        one
        for one in conversations
        if one["lastInteractionAt"] is None
        or one["lastInteractionAt"] < newest[one["_id"]]["occurredAt"]
    ]
    await _update(
        database,
        "conversations",
        {
            one["_id"]: {"$max": {"lastInteractionAt": newest[one["_id"]]["occurredAt"]}}
            for one in late
        },
    )
    appeared = [one for one in written if one.get("appearance") == NOT_NUMBERED_YET]
    lately: dict[str, Document] = {}
    for one in sorted(conversations, key=lambda held: str(newest[held["_id"]]["position"])):
        lately[one["contact"]] = newest[one["_id"]]
    contacts = await by_ids(
        database["contacts"],
        {*lately, *(one["contact"] for one in appeared)},
        ("activity", "appearances"),
    )
    touched = {one["contact"] for one in late}
    await _update(database, "contacts", _advances(contacts, lately, touched, appeared))
    await number_appearances(database, appeared, contacts)
    await _settle_moved(database, conversations)


def _advances(
    contacts: Sequence[Document],
    lately: Mapping[str, Document],
    touched: Collection[str],
    appeared: Sequence[Document],
) -> Mapping[str, Document]:
    number = next_number(contacts)
    numbered = {one["contact"] for one in appeared}
    updates: dict[str, Document] = {}
    for contact in contacts:
        own = contact["_id"]
        maxima: Document = {}
        if own in numbered:
            maxima["appearances"] = number
        if own in lately:
            moment = lately[own]["occurredAt"]
            activity = position(moment, own_id(own))
            if own in touched or contact["activity"] < activity:
                maxima |= {"lastInteractionAt": moment, "activity": activity}
        if maxima:
            updates[own] = {"$max": maxima, "$inc": {"audienceNumber": 1}}
    return updates


async def _update(database: Database, collection: str, updates: Mapping[str, Document]) -> None:
    """As `UpdateMany`, although each is one: what the driver could repeat by itself, the server keeps a record of,
    which costs as much again. Any of these may be done twice."""
    if updates:
        await database[collection].bulk_write(
            [UpdateMany({"_id": own}, update) for own, update in updates.items()], ordered=False
        )


async def _settle_moved(database: Database, conversations: Sequence[Document]) -> None:
    """A contact whose conversation has gone meanwhile, or moved, was told of what is not its own."""
    now = {
        one["_id"]: one["contact"]
        for one in await by_ids(
            database["conversations"], (one["_id"] for one in conversations), ("contact",)
        )
    }
    await settle_audiences(
        database,
        {one["contact"] for one in conversations if now.get(one["_id"]) != one["contact"]},
    )
