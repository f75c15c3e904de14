"""Writing interactions so that nobody misses a source that appears.

An appearance is numbered only once the source can be read: written with `NOT_NUMBERED_YET`, which counts as new to
everybody, then given the contact's next number. So whoever reads the number first and the sources after it either read
the source or finds a higher number on it, and a writer killed in between leaves a source that counts as new until the
same interaction is saved again.

What an interaction leaves is settled before it goes as well as afterwards: once it is gone, nothing tells a second
attempt what the first, killed on the way, left unsettled.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import groupby
from operator import itemgetter

from pymongo import ReplaceOne, UpdateOne

from domain.interaction import Interaction
from storage.mongo.connection import Database
from storage.mongo.contacts import settle_audience
from storage.mongo.documents import SOURCE, Document, interaction_document
from storage.mongo.queries import by_ids, latest

NOT_NUMBERED_YET = 2**53


async def write_interactions(database: Database, interactions: Sequence[Interaction]) -> None:
    documents = [interaction_document(interaction) for interaction in interactions]
    known = {
        stored["_id"]: stored
        for stored in await by_ids(
            database["interactions"],
            (document["_id"] for document in documents),
            ("revision", "standing", "contact", "conversation", "position", "appearance"),
        )
    }
    changed: dict[str, Document] = {}
    for document in documents:
        before = known.get(document["_id"])
        if before is not None and all(
            before[name] == document[name] for name in ("revision", "contact")
        ):
            if before.get("appearance") == NOT_NUMBERED_YET:
                changed[document["_id"]] = document | {"appearance": NOT_NUMBERED_YET}
            else:
                changed.pop(document["_id"], None)
            continue
        if document["standing"] == SOURCE:
            goes_on = (
                before is not None
                and before["standing"] == SOURCE
                and before["contact"] == document["contact"]
            )
            document["appearance"] = (
                before["appearance"] if goes_on and before else NOT_NUMBERED_YET
            )
        changed[document["_id"]] = document
    leaving: defaultdict[str, set[str]] = defaultdict(set)
    for own, before in known.items():
        if own in changed and (
            before["conversation"] != changed[own]["conversation"]
            or before["position"] > changed[own]["position"]
        ):
            leaving[before["conversation"]].add(own)
    await _settle_conversations(database, (), leaving)
    if changed:
        await database["interactions"].bulk_write(
            [ReplaceOne({"_id": own}, document, upsert=True) for own, document in changed.items()],
            ordered=False,
        )
        appeared = [d for d in changed.values() if d.get("appearance") == NOT_NUMBERED_YET]
        await _number_appearances(database, appeared)
    standing = {document["_id"]: document for document in documents}
    await _settle_conversations(database, standing.values(), {own: set() for own in leaving})


async def follow_conversation(database: Database, conversation: str, contact: str) -> set[str]:
    """Its interactions go with it to its contact, for whom its sources appear anew.

    From which contacts any went; none once all were there.
    """
    interactions = database["interactions"]
    held = await interactions.find(
        {"conversation": conversation}, ("contact", "standing", "appearance")
    ).to_list(None)
    astray = [one for one in held if one["contact"] != contact]
    if astray:
        moves = []
        for one in astray:
            there: Document = {"contact": contact}
            if one["standing"] == SOURCE:
                there["appearance"] = NOT_NUMBERED_YET
            as_read = {name: one[name] for name in ("_id", "contact", "standing")}
            moves.append(UpdateOne(as_read, {"$set": there}))
        await interactions.bulk_write(moves, ordered=False)
    appeared = [
        one | {"contact": contact}
        for one in held
        if one["standing"] == SOURCE
        and (one["contact"] != contact or one["appearance"] == NOT_NUMBERED_YET)
    ]
    await _number_appearances(database, appeared)
    return {one["contact"] for one in astray}


async def remove_interaction(database: Database, own: str) -> bool:
    stored = await database["interactions"].find_one({"_id": own}, ("conversation",))
    if stored is None:
        return False
    await _settle_conversations(database, (), {stored["conversation"]: {own}})
    await database["interactions"].delete_one({"_id": own})
    await _settle_conversations(database, (), {stored["conversation"]: set()})
    return True


async def _number_appearances(database: Database, appeared: Sequence[Document]) -> None:
    by_contact = sorted(appeared, key=itemgetter("contact"))
    for contact, sources in groupby(by_contact, key=itemgetter("contact")):
        await database["contacts"].update_one({"_id": contact}, {"$inc": {"appearances": 1}})
        stored = await database["contacts"].find_one({"_id": contact}, ("appearances",))
        if stored is None:
            continue
        number = {"$set": {"appearance": stored["appearances"]}}
        await database["interactions"].bulk_write(
            [
                UpdateOne({"_id": source["_id"], "appearance": NOT_NUMBERED_YET}, number)
                for source in sources
            ],
            ordered=False,
        )


async def _settle_conversations(
    database: Database, written: Iterable[Document], left: Mapping[str, Set[str]]
) -> None:
    """When each conversation was last active, and with it its contact. Only one that went, or moved back in
    time, makes it earlier: `left` has those that are about to, by their conversation."""
    conversations = database["conversations"]
    newest: dict[str, Document] = {}
    for document in sorted(written, key=itemgetter("position")):
        newest[document["conversation"]] = document
    for own, document in newest.items():
        await conversations.update_one(
            {"_id": own}, {"$max": {"lastInteractionAt": document["occurredAt"]}}
        )
    for own, going in left.items():
        await _settle_back(database, own, going)
    touched = await by_ids(conversations, {*newest, *left}, ("contact",))
    for contact in {one["contact"] for one in touched}:
        await settle_audience(database, contact)


async def _settle_back(database: Database, conversation: str, going: Set[str]) -> None:
    """Looks again when another wrote meanwhile: what it says may be later than what was read here."""
    conversations = database["conversations"]
    while True:
        stored = await conversations.find_one({"_id": conversation}, ("lastInteractionAt",))
        if stored is None:
            return
        newest = await latest(
            database["interactions"],
            [{"conversation": conversation}],
            "position",
            limit=1 + len(going),
            fields=("position", "occurredAt"),
        )
        last = next((one["occurredAt"] for one in newest if one["_id"] not in going), None)
        settled = await conversations.update_one(
            {"_id": conversation, "lastInteractionAt": stored["lastInteractionAt"]},
            {"$set": {"lastInteractionAt": last}},
        )
        if settled.matched_count:
            return
