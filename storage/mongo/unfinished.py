"""Work that takes many commands: recorded before it begins, and deleted when it is done.

After a kill -9 the next process finds the interrupted work without searching all data.
"""

from collections.abc import Iterable, Set
from enum import StrEnum

from pymongo.errors import DuplicateKeyError

from storage.mongo.connection import Database
from storage.mongo.documents import SCHEMA
from storage.mongo.queries import by_ids


class Work(StrEnum):
    """The work that is done on the recorded document."""

    DELETING_INTERACTION = "deleting-interaction"
    DELETING_CONTACT = "deleting-contact"
    DELETING_CONVERSATION = "deleting-conversation"
    MOVING_CONVERSATION = "moving-conversation"
    MERGING_CONTACTS = "merging-contacts"
    """Of an organization."""


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


async def begin_merge(
    database: Database, organization: str, one: str, into: str
) -> tuple[str, str] | None:
    """Records the merge, unless another one of the organization is recorded. Returns the recorded one; `None` if it
    has just ended.
    """
    document = {"schema": SCHEMA, "work": Work.MERGING_CONTACTS.value, "of": organization}
    try:
        await database["unfinished"].insert_one(
            {"_id": _id(Work.MERGING_CONTACTS, organization), "from": one, "into": into} | document
        )
    except DuplicateKeyError:
        return await running_merge(database, organization)
    return one, into


async def running_merge(database: Database, organization: str) -> tuple[str, str] | None:
    found = await database["unfinished"].find_one({"_id": _id(Work.MERGING_CONTACTS, organization)})
    return None if found is None else (found["from"], found["into"])


async def end_merge(database: Database, organization: str, one: str, into: str) -> None:
    await database["unfinished"].delete_one(
        {"_id": _id(Work.MERGING_CONTACTS, organization), "from": one, "into": into}
    )


async def begun_among(database: Database, work: Work, owns: Iterable[str]) -> Set[str]:
    found = await by_ids(database["unfinished"], (_id(work, own) for own in owns), ("of",))
    return {one["of"] for one in found}


async def begun_in(database: Database, work: Work, organization: str) -> list[str]:
    """The documents of an organization, by its quoted id, on which this work has begun."""
    beginning = _id(work, organization)
    found = database["unfinished"].find(
        {"_id": {"$gt": f"{beginning}/", "$lt": f"{beginning}0"}}, ("of",)
    )
    return [one["of"] for one in await found.to_list(None)]


async def left_unfinished(database: Database) -> list[tuple[Work, str]]:
    found = await database["unfinished"].find({}).to_list(None)
    return [(Work(one["work"]), one["of"]) for one in found]


def _id(work: Work, own: str) -> str:
    return f"{work.value}/{own}"
