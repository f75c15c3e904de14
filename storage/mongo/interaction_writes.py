"""Writing interactions so that nobody misses a source that appears.

An appearance is numbered only once the source can be read: written with `NOT_NUMBERED_YET`, which counts as new to
everybody, then given the contact's next number. So whoever reads the number first and the sources after it either read
the source or finds a higher number on it, and a writer killed in between leaves a source that counts as new until the
same interaction is saved again.

What an interaction leaves is settled before it goes as well as afterwards: once it is gone, nothing tells a second
attempt what the first, killed on the way, left unsettled.
"""

from collections.abc import Mapping, Sequence, Set

from pymongo import UpdateOne

from storage.mongo.audiences import settle_audiences
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SOURCE, Document
from storage.mongo.queries import by_ids, newest

NOT_NUMBERED_YET = 2**53
PORTION = 1_000


async def follow_conversation(
    database: Database, conversation: str, contact: str, *, portion: int = PORTION
) -> set[str]:
    """Its interactions go with it to its contact, for whom its sources appear anew.

    In portions, each within a deadline of its own. From which contacts any went; none once all were there.
    """
    interactions = database["interactions"]
    came_from: set[str] = set()
    after = ""
    while True:
        async with translated():
            held = await (
                interactions.find(
                    {"conversation": conversation, "position": {"$gt": after}},
                    ("contact", "standing", "appearance", "position"),
                )
                .sort([("position", 1)])
                .limit(portion)
                .to_list(None)
            )
            await _follow(database, held, contact)
        came_from |= {one["contact"] for one in held} - {contact}
        if len(held) < portion:
            return came_from
        after = held[-1]["position"]


async def _follow(database: Database, held: Sequence[Document], contact: str) -> None:
    moves = []
    for one in held:
        if one["contact"] != contact:
            there: Document = {"contact": contact}
            if one["standing"] == SOURCE:
                there["appearance"] = NOT_NUMBERED_YET
            as_read = {name: one[name] for name in ("_id", "contact", "standing")}
            moves.append(UpdateOne(as_read, {"$set": there}))
    if moves:
        await database["interactions"].bulk_write(moves, ordered=False)
    appeared = {
        one["_id"]: contact
        for one in held
        if one["standing"] == SOURCE
        and (one["contact"] != contact or one["appearance"] == NOT_NUMBERED_YET)
    }
    own_contact = await by_ids(database["contacts"], [contact], ("appearances",))
    if appeared and own_contact:
        await database["contacts"].update_one(
            {"_id": contact}, {"$max": {"appearances": next_number(own_contact)}}
        )
        await number_appearances(database, appeared, own_contact)


async def remove_interaction(database: Database, own: str) -> bool:
    stored = await database["interactions"].find_one({"_id": own}, ("conversation",))
    if stored is None:
        return False
    await settle_conversations(database, {stored["conversation"]: {own}})
    await database["interactions"].delete_one({"_id": own})
    await settle_conversations(database, {stored["conversation"]: set()})
    return True


async def number_appearances(
    database: Database, appeared: Mapping[str, str], contacts: Sequence[Document]
) -> None:
    """Gives these sources the next number of `contacts`, theirs, which were read when all of them could be read.

    The contacts have it already: what was killed before is unnumbered still, and numbered by the next attempt.
    """
    known = {contact["_id"] for contact in contacts}
    own = [source for source, contact in appeared.items() if contact in known]
    if own:
        await database["interactions"].update_many(
            {"_id": {"$in": own}, "appearance": NOT_NUMBERED_YET},
            {"$set": {"appearance": next_number(contacts)}},
        )


def next_number(contacts: Sequence[Document]) -> int:
    """One for all of them, higher than any that a generation was given for one of them before they were read."""
    return 1 + max((contact["appearances"] for contact in contacts), default=0)


async def settle_conversations(database: Database, left: Mapping[str, Set[str]]) -> None:
    """When each was last active, and with it its contact, after something went or moved back in time.

    `left` has those that are about to, by their conversation.
    """
    for own, going in left.items():
        await _settle_back(database, own, going)
    touched = await by_ids(database["conversations"], left, ("contact",))
    await settle_audiences(database, {one["contact"] for one in touched})


async def _settle_back(database: Database, conversation: str, going: Set[str]) -> None:
    """Looks again when another wrote meanwhile: what it says may be later than what was read here."""
    conversations = database["conversations"]
    while True:
        stored = await conversations.find_one({"_id": conversation}, ("lastInteractionAt",))
        if stored is None:
            return
        said = await newest(
            database["interactions"],
            {"conversation": conversation},
            "position",
            limit=1 + len(going),
            fields=("position", "occurredAt"),
        )
        last = next((one["occurredAt"] for one in said if one["_id"] not in going), None)
        settled = await conversations.update_one(
            {"_id": conversation, "lastInteractionAt": stored["lastInteractionAt"]},
            {"$set": {"lastInteractionAt": last}},
        )
        if settled.matched_count:
            return
