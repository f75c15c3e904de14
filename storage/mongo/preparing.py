"""What a database of an earlier version, or none at all, lacks before this one can serve from it."""

import logging
from time import monotonic

from pymongo import UpdateOne

from storage.mongo.connection import Database, translated
from storage.mongo.conversation_writes import follow
from storage.mongo.documents import CONTACT_SCHEMA, contact_from, search_values
from storage.mongo.indexes import create_indexes
from storage.mongo.removal import remove_contact, remove_conversation
from storage.mongo.unfinished import Work, left_unfinished

PORTION = 500
_SAY_EVERY_SECONDS = 10.0

_log = logging.getLogger(__name__)


async def prepare(database: Database) -> None:
    """Safe to repeat, by several processes at once, and beside an earlier version that still writes.

    Raises `StorageUnavailable`; what was done by then need not be done again.
    """
    await create_indexes(database)
    await fill_search_terms(database)
    await finish(database)


async def finish(database: Database) -> None:
    """Goes on with what was left half done, say by an import that was killed in the middle of a large contact."""
    async with translated():
        left = await left_unfinished(database)
    for work, own in left:
        match work:
            case Work.DELETING_CONTACT:
                await remove_contact(database, own)
            case Work.DELETING_CONVERSATION:
                await remove_conversation(database, own)
            case Work.MOVING_CONVERSATION:
                await follow(database, own)
    if left:
        _log.warning("finished %s deletions and moves that were left half done", len(left))


async def fill_search_terms(database: Database, *, portion: int = PORTION) -> None:
    """Gives contacts that an earlier version saved what they are found by: before that, no search finds them."""
    contacts = database["contacts"]
    outdated = {"schema": {"$lt": CONTACT_SCHEMA}}
    begun_at = said_at = monotonic()
    filled = 0
    while True:
        async with translated():
            found = await contacts.find(outdated).limit(portion).to_list(None)
            if not found:
                break
            if not filled:
                total = await contacts.count_documents(outdated)
                _log.warning("making %s contacts of an earlier version findable by search", total)
            await contacts.bulk_write(
                [
                    UpdateOne(
                        # As they were read: another may save them meanwhile.
                        {name: one[name] for name in ("_id", "schema", "name", "phoneNumbers")},
                        {
                            "$set": {"schema": CONTACT_SCHEMA, **search_values(contact_from(one))},
                            "$unset": {"searchKeys": ""},
                        },
                    )
                    for one in found
                ],
                ordered=False,
            )
        filled += len(found)
        if monotonic() - said_at > _SAY_EVERY_SECONDS:
            said_at = monotonic()
            _log.warning("%s contacts of %s can be found", filled, total)
    if filled:
        _log.warning("made %s contacts findable in %.1f s", filled, monotonic() - begun_at)
