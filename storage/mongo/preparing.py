"""Prepares a database that is new or of an earlier version, before this version serves from it."""

import logging
from time import monotonic

from pymongo import UpdateOne

from storage.mongo.connection import Database, translated
from storage.mongo.conversation_writes import follow
from storage.mongo.documents import CONTACT_SCHEMA, contact_from, search_values
from storage.mongo.indexes import create_indexes
from storage.mongo.removal import remove_contact, remove_conversation, remove_interaction
from storage.mongo.unfinished import Work, left_unfinished
from storage.mongo.uniting import finish_merge

PORTION = 500
_SAY_EVERY_SECONDS = 10.0

_log = logging.getLogger(__name__)


async def prepare(database: Database) -> None:
    """Safe to repeat, to run in several processes at once, and to run beside an earlier version that still writes.

    Raises `StorageUnavailable`. The steps that were done before need not be done again.
    """
    await create_indexes(database)
    await fill_search_terms(database)
    await finish(database)


async def finish(database: Database) -> None:
    """Continues interrupted deletions and moves, for example of an import that was killed in a large contact."""
    async with translated():
        left = await left_unfinished(database)
    for work, own in left:
        match work:
            case Work.DELETING_INTERACTION:
                await remove_interaction(database, own)
            case Work.DELETING_CONTACT:
                await remove_contact(database, own)
            case Work.DELETING_CONVERSATION:
                await remove_conversation(database, own)
            case Work.MOVING_CONVERSATION:
                await follow(database, own)
            case Work.MERGING_CONTACTS:
                await finish_merge(database, own)
    if left:
        _log.warning("finished %s interrupted deletions, moves and merges", len(left))


async def fill_search_terms(database: Database, *, portion: int = PORTION) -> None:
    """Gives the contacts of an earlier version their search terms. Without them no search finds these contacts."""
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
                _log.warning("adding search terms to %s contacts of an earlier version", total)
            await contacts.bulk_write(
                [
                    UpdateOne(
                        # Only if it is as it was read: another process may save it.
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
            _log.warning("added search terms to %s of %s contacts", filled, total)
    if filled:
        _log.warning("added search terms to %s contacts in %.1f s", filled, monotonic() - begun_at)
