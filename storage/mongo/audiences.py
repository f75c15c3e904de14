"""Who may find a contact in the list, and how lately it was active: copies of what its conversations say."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from pymongo import UpdateOne

from storage.mongo.connection import Database
from storage.mongo.documents import EVERYBODY, Document, audience_of, own_id, position
from storage.mongo.queries import by_ids
from storage.mongo.together import Find


async def settle_audiences(
    database: Database, contacts: Collection[str], *, without: str | None = None
) -> None:
    """Makes the list's copy of who may see each contact, and how lately it was active, agree with its conversations,
    `without` the one that is about to go.

    Claimed by the number that is read first: where one was overtaken all are read again. Readers check the
    conversations themselves as well, so a copy that lags shows nobody what they may not see.
    """
    while contacts:
        stored = await by_ids(database["contacts"], contacts, ("audienceNumber",))
        if not stored:
            return
        held = await held_by(database, [contact["_id"] for contact in stored])
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


async def held_by(database: Database, contacts: Sequence[str]) -> Mapping[str, list[Document]]:
    """The conversations of each."""
    held: defaultdict[str, list[Document]] = defaultdict(list)
    wanted = {"contact": {"$in": contacts}}
    for one in await Find(collection=database["conversations"], wanted=wanted).documents():
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
