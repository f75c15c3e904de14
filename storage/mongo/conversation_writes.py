"""Writes many conversations at once, and one by one those that move to another contact."""

from collections.abc import Mapping, Sequence, Set

from pymongo import UpdateOne

from domain.conversation import Conversation
from storage.mongo.aliases import merged_among
from storage.mongo.audiences import settle_audiences
from storage.mongo.bulk import overtaken_among
from storage.mongo.connection import Database, translated
from storage.mongo.conversation_documents import conversation_values
from storage.mongo.documents import SOURCE, Document, key
from storage.mongo.forgetting import FORMER_FIELD
from storage.mongo.interaction_writes import NOT_NUMBERED_YET, follow_conversation
from storage.mongo.queries import by_ids
from storage.mongo.removal import remove_conversation
from storage.mongo.unfinished import Work, begin, begun_among, end

LOOKING_THROUGH_SECONDS = 60.0


async def write_conversations(database: Database, conversations: Sequence[Conversation]) -> None:
    values = {key(one.organization_id, one.id): conversation_values(one) for one in conversations}
    async with translated():
        half_gone = await begun_among(database, Work.DELETING_CONVERSATION, values)
    for own in half_gone:
        await remove_conversation(database, own)
    async with translated():
        await _lead(database, values)
        stored = await by_ids(database["conversations"], values, ("contact",))
        moving = {one["_id"] for one in stored if one["contact"] != values[one["_id"]]["contact"]}
        staying = {own: one for own, one in values.items() if own not in moving}
        moving |= await _write_staying(database, staying)
        moving |= await begun_among(database, Work.MOVING_CONVERSATION, staying)
    async with translated(LOOKING_THROUGH_SECONDS):
        moving |= await _left_behind(database, staying)
    async with translated():
        await settle_audiences(
            database, {one["contact"] for own, one in staying.items() if own not in moving}
        )
    for own, new_values in values.items():
        if own in moving:
            await _move(database, own, new_values)
    while True:
        async with translated():
            merged = await _lead(database, values)
        if not merged:
            return
        for own in merged:
            await _move(database, own, values[own])


async def _lead(database: Database, values: Mapping[str, Document]) -> Set[str]:
    """Sets the contacts that merged ones lead to. Returns the conversations of these."""
    leads = await merged_among(database, {one["contact"] for one in values.values()})
    led = {own for own, one in values.items() if one["contact"] in leads}
    for own in led:
        values[own]["contact"] = leads[values[own]["contact"]]
    return led


async def move_to(database: Database, own: str, contact: str, other: str) -> None:
    """Moves a conversation from a contact to another, if it is still with the first one."""
    async with translated():
        await begin(database, Work.MOVING_CONVERSATION, own)
        await settle_audiences(database, {contact}, without=own)
        await database["conversations"].update_one(
            {"_id": own, "contact": contact},
            {"$set": {"contact": other}, "$addToSet": {FORMER_FIELD: contact}},
        )
    await follow(database, own, {contact, other})


async def _write_staying(database: Database, staying: Mapping[str, Document]) -> Set[str]:
    """Writes the conversations that are new or stay with their contact. Returns the ids of those that another process
    moved to another contact first.
    """
    writes = [
        UpdateOne(
            {"_id": own, "contact": values["contact"]},
            {"$set": values, "$setOnInsert": {"lastInteractionAt": None}},
            upsert=True,
        )
        for own, values in staying.items()
    ]
    owns = list(staying)
    return {owns[at] for at in await overtaken_among(database["conversations"], writes)}


async def _left_behind(database: Database, staying: Mapping[str, Document]) -> Set[str]:
    """The conversations with an interaction that is with another contact or has no number. An earlier version, which
    did not record unfinished moves, was killed during a move.
    """
    found = set()
    async for one in database["interactions"].find(
        {"conversation": {"$in": [*staying]}},
        ("conversation", "contact", "standing", "appearance"),
    ):
        is_unnumbered = one["standing"] == SOURCE and one["appearance"] == NOT_NUMBERED_YET
        if is_unnumbered or one["contact"] != staying[one["conversation"]]["contact"]:
            found.add(one["conversation"])
    return found


async def _move(database: Database, own: str, values: Document) -> None:
    contact = values["contact"]
    async with translated():
        before = await database["conversations"].find_one({"_id": own}, ("contact",))
        await begin(database, Work.MOVING_CONVERSATION, own)
        # Settled before the move: afterwards a second attempt could not know the old contact.
        leaving = set() if before is None else {before["contact"]} - {contact}
        await settle_audiences(database, leaving, without=own)
        await database["conversations"].update_one(
            {"_id": own},
            {
                "$set": values,
                "$setOnInsert": {"lastInteractionAt": None},
                **({"$addToSet": {FORMER_FIELD: {"$each": sorted(leaving)}}} if leaving else {}),
            },
            upsert=True,
        )
    await follow(database, own, leaving | {contact})


async def follow(database: Database, own: str, touched: Set[str] = frozenset()) -> None:
    """Moves a conversation's interactions to its contact, until all are there."""
    while True:
        async with translated():
            before = await database["conversations"].find_one({"_id": own}, ("contact",))
        if before is None:
            left: Set[str] = set()
        else:
            left = await follow_conversation(database, own, before["contact"])
            touched |= {before["contact"]}
        touched |= left
        async with translated():
            await settle_audiences(database, touched)
            after = await database["conversations"].find_one({"_id": own}, ("contact",))
            if not left and after == before:
                await end(database, Work.MOVING_CONVERSATION, own)
                return
