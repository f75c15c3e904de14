"""Merges a contact into another, one merge of an organization at a time.

The running merge is recorded before anything else is written. Who comes while it is recorded, completes it first: its
process may have been killed. So two processes may do the same steps at once, and each step may be done twice.
"""

from contextlib import suppress
from urllib.parse import unquote

from pymongo.errors import DuplicateKeyError

from domain.ids import ContactId, OrganizationId
from domain.intake import Reference, ReferenceKind, UnknownReference
from domain.uniting import MergeRefused
from storage.mongo.aliases import alias_document, merged_among, unite
from storage.mongo.connection import Database, translated
from storage.mongo.conversation_writes import follow, move_to
from storage.mongo.documents import Document, key, own_id
from storage.mongo.removal import remove_contact
from storage.mongo.unfinished import Work, begin_merge, begun_in, end_merge, running_merge

PORTION = 100


class MongoMerges:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def merge(
        self, organization: OrganizationId, one: ContactId, into: ContactId
    ) -> ContactId:
        own, other = key(organization, one), key(organization, into)
        while True:
            async with translated():
                running = await begin_merge(self._database, organization, own, other)
            if running == (own, other):
                return ContactId(own_id(await run_merge(self._database, organization, *running)))
            await finish_merge(self._database, organization)


async def finish_merge(database: Database, organization: str) -> None:
    """Completes the merge that is recorded, or ends it if it is refused."""
    async with translated():
        running = await running_merge(database, organization)
    if running is not None:
        with suppress(MergeRefused, UnknownReference):  # its own caller learns it
            await run_merge(database, organization, *running)


async def run_merge(database: Database, organization: str, own: str, other: str) -> str:
    """Returns the contact that has everything now."""
    try:
        async with translated():
            now = await _claim(database, own, other)
    except (MergeRefused, UnknownReference):
        async with translated():
            await end_merge(database, organization, own, other)
        raise
    async with translated():
        await database["aliases"].update_many({"into": own}, {"$set": {"into": now}})
        await unite(database, [now])
    await _move_all(database, own)
    if await _is_void(database, own, now):
        async with translated():
            await end_merge(database, organization, own, other)
        raise UnknownReference(_reference(now))
    async with translated():
        await database["contacts"].delete_one({"_id": own})
    # Again: somebody may have seen that the contact still exists, and have written a conversation just before.
    await _move_all(database, own)
    async with translated():
        await end_merge(database, organization, own, other)
    return now


async def _claim(database: Database, own: str, other: str) -> str:
    """Stores the alias, unless an earlier attempt did. Returns where it leads."""
    leads = await merged_among(database, [own, other])
    if own in leads:
        if leads[own] != leads.get(other, other):
            raise MergeRefused(
                f"the contact {own_id(own)!r} was merged into {own_id(leads[own])!r} before"
            )
        return leads[own]
    if other in leads:
        raise MergeRefused(
            f"the contact {own_id(other)!r} was merged into {own_id(leads[other])!r}; merge into that one"
        )
    await _stored(database, other)
    stored = await _stored(database, own)
    try:
        await database["aliases"].insert_one(alias_document(own, other, stored))
    except DuplicateKeyError:
        # Another process completes the same merge, or the other contact of an earlier one is gone.
        await database["aliases"].update_one({"_id": own}, {"$set": {"into": other}})
    return other


async def _stored(database: Database, own: str) -> Document:
    stored = await database["contacts"].find_one({"_id": own})
    if stored is None:
        raise UnknownReference(_reference(own))
    return stored


def _reference(own: str) -> Reference:
    organization = OrganizationId(unquote(own.split("/", 1)[0]))
    return Reference(ReferenceKind.CONTACT, organization, own_id(own))


async def _move_all(database: Database, own: str) -> None:
    """Moves all conversations of a contact that was merged. If the other contact was deleted meanwhile, they stay.

    First completes the moves of an earlier attempt: a conversation that arrived may have left interactions behind.
    """
    async with translated():
        begun = await begun_in(database, Work.MOVING_CONVERSATION, own.split("/", 1)[0])
    for conversation in begun:
        await follow(database, conversation)
    while True:
        async with translated():
            found = (
                await database["conversations"]
                .find({"contact": own}, ("_id",))
                .limit(PORTION)
                .to_list(None)
            )
        moved = [await _rehouse(database, one["_id"]) for one in found]
        if not any(moved):
            return


async def _rehouse(database: Database, conversation: str) -> bool:
    """Moves a conversation to the contact that its own was merged into, until it is with one that was not merged.
    Returns whether it moved.
    """
    has_moved = False
    while True:
        async with translated():
            stored = await database["conversations"].find_one({"_id": conversation}, ("contact",))
            contacts = [] if stored is None else [str(stored["contact"])]
            leads = await merged_among(database, contacts)
        if not leads:
            return has_moved
        ((contact, other),) = leads.items()
        await move_to(database, conversation, contact, other)
        has_moved = True


async def _is_void(database: Database, own: str, now: str) -> bool:
    """Whether the other contact was deleted meanwhile. What was moved to it since is then deleted too (R23), and the
    rest stays.
    """
    async with translated():
        if await merged_among(database, [own]):
            return False
        await database["aliases"].delete_one({"_id": own, "into": now})
    await remove_contact(database, now)
    return True
