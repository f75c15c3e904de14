"""The ids of contacts that were merged into others. What names such an id means the other contact.

Who writes something under a contact's id looks here before the write and again after it. A merge first stores the
alias, and then moves what it finds under the id. So one of the two sees what the other wrote.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from domain.contact import Contact
from domain.uniting import MergedContact, united
from storage.mongo.connection import Database
from storage.mongo.documents import SCHEMA, Document, contact_from, contact_values
from storage.mongo.forgetting import forget
from storage.mongo.queries import by_ids
from storage.mongo.together import Find

_UNITED = ("name", "phoneNumbers", "email", "company", "identities", "mayBeSummarized")
"""The fields of a contact that a merged one may add to."""


async def merged_among(database: Database, contacts: Collection[str]) -> Mapping[str, str]:
    """The contact that each of these leads to now. Those that were not merged are omitted, and so are those whose
    other contact does not exist.
    """
    leads = await _next(database, contacts)
    if not leads:
        return {}
    while further := await _next(database, set(leads.values())):
        leads = {own: further.get(into, into) for own, into in leads.items()}
    existing = {one["_id"] for one in await by_ids(database["contacts"], leads.values(), ("_id",))}
    return {own: into for own, into in leads.items() if into in existing}


async def _next(database: Database, contacts: Collection[str]) -> dict[str, str]:
    stored = await by_ids(database["aliases"], contacts, ("into",))
    return {one["_id"]: one["into"] for one in stored}


def alias_document(own: str, into: str, stored: Document) -> Document:
    """`stored` is the document of the contact that is merged."""
    return {
        "_id": own,
        "schema": SCHEMA,
        "organization": stored["organization"],
        "into": into,
        **{name: stored.get(name) for name in _UNITED},
    }


async def report_merged(database: Database, contact: Contact, own: str, into: str) -> None:
    """Takes a line for a contact that was merged: its values are kept beside those of the other one. What the line
    wrote under the old id, because it was merged only meanwhile, is removed.
    """
    values = contact_values(contact)
    await database["aliases"].update_one(
        {"_id": own}, {"$set": {name: values[name] for name in _UNITED if name in values}}
    )
    await database["contacts"].delete_one({"_id": own})
    await unite(database, [into])


async def unite(database: Database, contacts: Iterable[str]) -> None:
    """Adds to each contact what those have that were merged into it. Call it after the contacts are written."""
    merged: defaultdict[str, list[MergedContact]] = defaultdict(list)
    found = Find(collection=database["aliases"], wanted={"into": {"$in": [*contacts]}})
    for one in sorted(await found.documents(), key=lambda one: str(one["_id"])):
        merged[one["into"]].append(_merged_from(one))
    for own, some in merged.items():
        await _unite(database, own, some)


async def _unite(database: Database, own: str, merged: Collection[MergedContact]) -> None:
    """Reads again if another process wrote first."""
    while True:
        stored = await database["contacts"].find_one({"_id": own})
        if stored is None:
            return
        contact = contact_from(stored)
        after = united(contact, merged)
        as_read = {name: stored.get(name) for name in _UNITED}
        if after == contact or await _wrote(database, own, as_read, after):
            break
    if after.may_be_summarized is False and stored["insights"] is not None:
        await forget(database, [own], all_of_them=True)


async def _wrote(database: Database, own: str, as_read: Document, after: Contact) -> bool:
    written = await database["contacts"].update_one(
        {"_id": own, **as_read}, {"$set": contact_values(after)}
    )
    return written.matched_count > 0


def _merged_from(stored: Document) -> MergedContact:
    return MergedContact(
        name=stored["name"],
        phone_numbers=tuple(stored["phoneNumbers"]),
        email=stored["email"],
        company=stored["company"],
        identities=tuple(stored["identities"] or ()),
        may_be_summarized=stored["mayBeSummarized"],
    )
