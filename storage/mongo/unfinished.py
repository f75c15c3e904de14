"""Work that takes many commands, written down before it begins and crossed out when it is done.

So whoever is next, after a kill -9, finds what was left half done without looking through what is whole.
"""

from collections.abc import Iterable, Set
from enum import StrEnum

from storage.mongo.connection import Database
from storage.mongo.documents import SCHEMA
from storage.mongo.queries import by_ids


class Work(StrEnum):
    """What is done to the document whose key is written down."""

    DELETING_CONTACT = "deleting-contact"
    DELETING_CONVERSATION = "deleting-conversation"
    MOVING_CONVERSATION = "moving-conversation"


async def begin(database: Database, work: Work, own: str) -> None:
    await database["unfinished"].update_one(
        {"_id": _id(work, own)},
        {"$set": {"schema": SCHEMA, "work": work.value, "of": own}},
        upsert=True,
    )


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
