"""Work that takes many commands: recorded before it begins, and deleted when it is done.

After a kill -9 the next process finds the interrupted work without searching all data.
"""

from collections.abc import Iterable, Set
from enum import StrEnum

from storage.mongo.connection import Database
from storage.mongo.documents import SCHEMA
from storage.mongo.queries import by_ids


class Work(StrEnum):
    """The work that is done on the recorded document."""

    DELETING_INTERACTION = "deleting-interaction"
    DELETING_CONTACT = "deleting-contact"
    DELETING_CONVERSATION = "deleting-conversation"
    MOVING_CONVERSATION = "moving-conversation"


async def begin(
    database: Database, work: Work, own: str, *, contacts: Iterable[str] = ()
) -> Set[str]:
    """`contacts` are those whose insights may rest on it. Returns them with those of an interrupted attempt, which
    nobody could find any more.
    """
    document = {"_id": _id(work, own)}
    concerned = {"$addToSet": {"contacts": {"$each": sorted(contacts)}}}
    await database["unfinished"].update_one(
        document,
        {"$set": {"schema": SCHEMA, "work": work.value, "of": own}} | concerned,
        upsert=True,
    )
    begun = await database["unfinished"].find_one(document, ("contacts",))
    return set() if begun is None else set(begun.get("contacts", ()))


async def end(database: Database, work: Work, own: str) -> None:
    await database["unfinished"].delete_one({"_id": _id(work, own)})


async def begun_among(database: Database, work: Work, owns: Iterable[str]) -> Set[str]:
    found = await by_ids(database["unfinished"], (_id(work, own) for own in owns), ("of",))
    return {one["of"] for one in found}


async def left_unfinished(database: Database) -> list[tuple[Work, str]]:
    found = await database["unfinished"].find({}).to_list(None)
    return [(Work(one["work"]), one["of"]) for one in found]


def _id(work: Work, own: str) -> str:
    return f"{work.value}/{own}"
