"""Writes interactions so that no reader misses a source that appears.

A source gets its number only when it can be read. It is written with `NOT_NUMBERED_YET`, which counts as new for
every reader, and then gets the contact's next number. A reader who reads the number first and the sources after it
either finds the source, or finds a higher number on it later. If the writer is killed in between, the source counts
as new until the same interaction is saved again.

A conversation that loses an interaction is settled before the write as well as after it. After the write a second
attempt could not know what the first one, which was killed, left unsettled.
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
    """Moves a conversation's interactions to its contact. For that contact they appear as new sources.

    Works in portions, each within its own deadline. Returns the contacts that any interaction came from; none if all
    were there already.
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
            update: Document = {"contact": contact}
            if one["standing"] == SOURCE:
                update["appearance"] = NOT_NUMBERED_YET
            as_read = {name: one[name] for name in ("_id", "contact", "standing")}
            moves.append(UpdateOne(as_read, {"$set": update}))
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


async def number_appearances(
    database: Database, appeared: Mapping[str, str], contacts: Sequence[Document]
) -> None:
    """Gives these sources the next number of `contacts`, their contacts, which were read when all the sources could
    be read.

    The contacts already have that number. If an earlier attempt was killed, its sources have no number yet and get
    one now.
    """
    known = {contact["_id"] for contact in contacts}
    own = [source for source, contact in appeared.items() if contact in known]
    if own:
        await database["interactions"].update_many(
            {"_id": {"$in": own}, "appearance": NOT_NUMBERED_YET},
            {"$set": {"appearance": next_number(contacts)}},
        )


def next_number(contacts: Sequence[Document]) -> int:
    """One number for all the contacts. It is higher than any that a generation got for one of them before they were
    read.
    """
    return 1 + max((contact["appearances"] for contact in contacts), default=0)


async def settle_conversations(database: Database, left: Mapping[str, Set[str]]) -> None:
    """Sets when each conversation and its contact were last active, after an interaction was deleted or moved back in
    time.

    `left` holds, for each conversation, the ids of the interactions that are about to leave it.
    """
    for own, going in left.items():
        await _settle_back(database, own, going)
    touched = await by_ids(database["conversations"], left, ("contact",))
    await settle_audiences(database, {one["contact"] for one in touched})


async def _settle_back(database: Database, conversation: str, going: Set[str]) -> None:
    """Reads again if another process wrote first: its time may be later than the one that was read here."""
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
