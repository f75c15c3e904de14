"""Deleting with all that belongs to it, however much that is: in portions, each within a deadline of its own."""

from storage.mongo.audiences import settle_audiences
from storage.mongo.connection import Collection, Database, translated
from storage.mongo.documents import Document
from storage.mongo.unfinished import Work, begin, end

PORTION = 1_000


async def remove_contact(database: Database, own: str, *, portion: int = PORTION) -> bool:
    """The contact first: with it go its insights, and the way to all the rest.

    `False` where there was nothing of it.
    """
    async with translated():
        await begin(database, Work.DELETING_CONTACT, own)
        gone = (await database["contacts"].delete_one({"_id": own})).deleted_count
    for collection in ("conversations", "interactions"):
        gone += await _remove_all(database[collection], {"contact": own}, portion)
    async with translated():
        await end(database, Work.DELETING_CONTACT, own)
    return gone > 0


async def remove_conversation(database: Database, own: str, *, portion: int = PORTION) -> bool:
    """The conversation before its interactions, for it is the way to them; its contact is settled before it goes, for
    once it is gone nothing tells a second attempt whose it was."""
    async with translated():
        before = await database["conversations"].find_one({"_id": own}, ("contact",))
        contacts = [] if before is None else [before["contact"]]
        await settle_audiences(database, contacts, without=own)
        await begin(database, Work.DELETING_CONVERSATION, own)
        gone = (await database["conversations"].delete_one({"_id": own})).deleted_count
    gone += await _remove_all(database["interactions"], {"conversation": own}, portion)
    async with translated():
        await settle_audiences(database, contacts)
        await end(database, Work.DELETING_CONVERSATION, own)
    return gone > 0


async def _remove_all(collection: Collection, which: Document, portion: int) -> int:
    gone = 0
    while True:
        async with translated():
            found = await collection.find(which, ("_id",)).limit(portion).to_list(None)
            if found:
                # `which` again: what has moved away meanwhile stays.
                ids = {"_id": {"$in": [one["_id"] for one in found]}}
                gone += (await collection.delete_many(ids | which)).deleted_count
        if len(found) < portion:
            return gone
