"""Deletes a contact or conversation with all that belongs to it, in portions that each have their own deadline."""

from storage.mongo.audiences import settle_audiences
from storage.mongo.connection import Collection, Database, translated
from storage.mongo.documents import Document
from storage.mongo.unfinished import Work, begin, end

PORTION = 1_000


async def remove_contact(database: Database, own: str, *, portion: int = PORTION) -> bool:
    """Deletes the contact first: its insights go with it, and nothing can be reached without it.

    Returns `False` if there was nothing to delete.
    """
    async with translated():
        await begin(database, Work.DELETING_CONTACT, own)
        deleted = (await database["contacts"].delete_one({"_id": own})).deleted_count
    for collection in ("conversations", "interactions"):
        deleted += await _remove_all(database[collection], {"contact": own}, portion)
    async with translated():
        await end(database, Work.DELETING_CONTACT, own)
    return deleted > 0


async def remove_conversation(database: Database, own: str, *, portion: int = PORTION) -> bool:
    """Deletes the conversation before its interactions, because they are reached through it. The contact is settled
    before that: once the conversation is deleted, a second attempt cannot know whose it was.
    """
    async with translated():
        before = await database["conversations"].find_one({"_id": own}, ("contact",))
        contacts = [] if before is None else [before["contact"]]
        await settle_audiences(database, contacts, without=own)
        await begin(database, Work.DELETING_CONVERSATION, own)
        deleted = (await database["conversations"].delete_one({"_id": own})).deleted_count
    deleted += await _remove_all(database["interactions"], {"conversation": own}, portion)
    async with translated():
        await settle_audiences(database, contacts)
        await end(database, Work.DELETING_CONVERSATION, own)
    return deleted > 0


async def _remove_all(collection: Collection, which: Document, portion: int) -> int:
    deleted = 0
    while True:
        async with translated():
            found = await collection.find(which, ("_id",)).limit(portion).to_list(None)
            if found:
                # `which` again: a document that was moved in the meantime stays.
                ids = {"_id": {"$in": [one["_id"] for one in found]}}
                deleted += (await collection.delete_many(ids | which)).deleted_count
        if len(found) < portion:
            return deleted
