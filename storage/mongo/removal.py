"""Deletes interactions, conversations and contacts with all that belongs to them or was made from them.

Each portion has its own deadline.
"""

from collections.abc import AsyncIterator

from storage.mongo.aliases import merged_among
from storage.mongo.audiences import settle_audiences
from storage.mongo.connection import Collection, Database, translated
from storage.mongo.documents import Document, own_id
from storage.mongo.forgetting import FORMER_FIELD, contacts_in, forget, former_contacts
from storage.mongo.interaction_writes import settle_conversations
from storage.mongo.recent_changes import Note, note_changes
from storage.mongo.unfinished import Work, begin, begun_among, end

PORTION = 1_000


async def remove_interaction(database: Database, own: str) -> bool:
    """Returns `False` if there was nothing to delete."""
    fields = ("conversation", "position", "contact", FORMER_FIELD)
    async with translated():
        stored = await database["interactions"].find_one({"_id": own}, fields)
        if stored is None and own not in await begun_among(
            database, Work.DELETING_INTERACTION, [own]
        ):
            return False
        quoted_by: set[str] = set()
        if stored is not None:
            quoted_by = contacts_in(stored) | await former_contacts(
                database, stored["conversation"]
            )
        quoted_by |= await begin(database, Work.DELETING_INTERACTION, own, contacts=quoted_by)
        if stored is not None:
            conversation = stored["conversation"]
            note = Note(stored["position"], own_id(own), is_new=False)
            await settle_conversations(database, {conversation: {own}})
            await database["interactions"].delete_one({"_id": own})
            await settle_conversations(database, {conversation: set()})
            await note_changes(database, {conversation: [note]})
        await forget(database, quoted_by)
        await end(database, Work.DELETING_INTERACTION, own)
    return stored is not None


async def remove_contact(database: Database, own: str, *, portion: int = PORTION) -> bool:
    """Deletes the contact first: its insights go with it, and nothing can be reached without it. The ids that led to
    it are free again.

    Returns `False` if there was nothing to delete. A contact that was merged into another one has nothing any more.
    """
    async with translated():
        if await merged_among(database, [own]):
            await end(database, Work.DELETING_CONTACT, own)
            return False
        held = await database["conversations"].find({"contact": own}, (FORMER_FIELD,)).to_list(None)
        former = {one for each in held for one in each.get(FORMER_FIELD, ())} - {own}
        former |= await begin(database, Work.DELETING_CONTACT, own, contacts=former)
        deleted = (await database["contacts"].delete_one({"_id": own})).deleted_count
    for collection in ("conversations", "interactions"):
        async for count, others in _removing(database[collection], {"contact": own}, portion):
            deleted += count
            if others - former:
                async with translated():
                    former |= await begin(database, Work.DELETING_CONTACT, own, contacts=others)
    async with translated():
        await forget(database, former)
        await database["aliases"].delete_many({"into": own})
        await end(database, Work.DELETING_CONTACT, own)
    return deleted > 0


async def remove_conversation(database: Database, own: str, *, portion: int = PORTION) -> bool:
    """Deletes the conversation before its interactions, because they are reached through it. The contact is settled
    before that: once the conversation is deleted, a second attempt cannot know whose it was.
    """
    async with translated():
        quoted_by = await former_contacts(database, own)
        quoted_by |= await begin(database, Work.DELETING_CONVERSATION, own, contacts=quoted_by)
        await settle_audiences(database, quoted_by, without=own)
        deleted = (await database["conversations"].delete_one({"_id": own})).deleted_count
    which = {"conversation": own}
    async for count, others in _removing(database["interactions"], which, portion):
        deleted += count
        if others - quoted_by:
            async with translated():
                quoted_by |= await begin(database, Work.DELETING_CONVERSATION, own, contacts=others)
    async with translated():
        await settle_audiences(database, quoted_by)
        await forget(database, quoted_by)
        await end(database, Work.DELETING_CONVERSATION, own)
    return deleted > 0


async def _removing(
    collection: Collection, which: Document, portion: int
) -> AsyncIterator[tuple[int, set[str]]]:
    """Deletes in portions. Yields how many it deleted of each portion, and their former contacts before that with 0."""
    while True:
        async with translated():
            found = await collection.find(which, ("_id", FORMER_FIELD)).limit(portion).to_list(None)
        if former := {other for one in found for other in one.get(FORMER_FIELD, ())}:
            yield 0, former
        if found:
            async with translated():
                # `which` again: a document that was moved in the meantime stays.
                ids = {"_id": {"$in": [one["_id"] for one in found]}}
                deleted = (await collection.delete_many(ids | which)).deleted_count
            yield deleted, set()
        if len(found) < portion:
            return
