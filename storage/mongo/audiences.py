"""Who may find a contact in the list, and when it was last active: copies of what its conversations say."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from pymongo import UpdateOne

from storage.mongo.connection import Database
from storage.mongo.conversation_documents import CONVERSATION_FIELDS
from storage.mongo.documents import (
    EVERYBODY,
    Document,
    audience_of,
    own_id,
    position,
)
from storage.mongo.queries import by_ids, shown
from storage.mongo.together import Find


async def settle_audiences(
    database: Database, contacts: Collection[str], *, without: str | None = None
) -> None:
    """Brings each contact's copy (who may see it, when it was last active) in line with its conversations. `without`
    names a conversation that is about to be deleted or moved and does not count.

    Each contact is written only if its `audienceNumber` is still the one that was read. If another process wrote one
    of them first, all are read again. Readers also check the conversations themselves, so an outdated copy shows
    nobody what they may not see.
    """
    while contacts:
        stored = await by_ids(database["contacts"], contacts, ("audienceNumber",))
        if not stored:
            return
        held = await conversations_by_contact(database, [contact["_id"] for contact in stored])
        settlements = [
            UpdateOne(
                {"_id": contact["_id"], "audienceNumber": contact["audienceNumber"]},
                {
                    "$set": _audience(
                        contact["_id"],
                        [one for one in held[contact["_id"]] if one["_id"] != without],
                    ),
                    "$inc": {"audienceNumber": 1},
                },
            )
            for contact in stored
        ]
        settled = await database["contacts"].bulk_write(settlements, ordered=False)
        if settled.matched_count == len(settlements):
            return


async def conversations_by_contact(
    database: Database, contacts: Sequence[str]
) -> Mapping[str, list[Document]]:
    """The conversations of each."""
    held: defaultdict[str, list[Document]] = defaultdict(list)
    found = Find(
        collection=database["conversations"],
        wanted={"contact": {"$in": contacts}},
        fields=shown(CONVERSATION_FIELDS),
    )
    for one in await found.documents():
        held[one["contact"]].append(one)
    return held


def _audience(contact: str, held: Sequence[Document]) -> Document:
    times = [one["lastInteractionAt"] for one in held if one["lastInteractionAt"] is not None]
    last = max(times, default=None)
    audience = {
        who
        for one in held
        for who in (
            [EVERYBODY]
            if one["visibleTo"] is None
            else [audience_of(agent) for agent in one["visibleTo"]]
        )
    }
    return {
        "visibleTo": sorted(audience),
        "lastInteractionAt": last,
        "activity": position(last, own_id(contact)),
    }
