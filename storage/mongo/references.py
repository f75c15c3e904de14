"""Checks whether the things that records name exist, with one command for each kind."""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Mapping, Set

from domain.ids import ContactId
from domain.intake import Reference, ReferenceKind
from storage.mongo.aliases import merged_among
from storage.mongo.connection import Database, translated
from storage.mongo.documents import key, own_id
from storage.mongo.queries import by_ids

COLLECTIONS = {
    ReferenceKind.ORGANIZATION: "organizations",
    ReferenceKind.AGENT: "agents",
    ReferenceKind.LINE: "lines",
    ReferenceKind.CONTACT: "contacts",
    ReferenceKind.CONVERSATION: "conversations",
}


class MongoReferences:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def existing(self, references: Collection[Reference]) -> Set[Reference]:
        kinds: defaultdict[ReferenceKind, dict[str, Reference]] = defaultdict(dict)
        for reference in references:
            kinds[reference.kind][key_of(reference)] = reference
        async with translated():
            found = await asyncio.gather(
                *(
                    by_ids(self._database[COLLECTIONS[kind]], owns, ("_id",))
                    for kind, owns in kinds.items()
                )
            )
            known = {one["_id"] for documents in found for one in documents}
            contacts = kinds.get(ReferenceKind.CONTACT, {})
            merged = await merged_among(self._database, contacts.keys() - known)
        return {contacts[own] for own in merged} | {
            owns[stored["_id"]]
            for owns, documents in zip(kinds.values(), found, strict=True)
            for stored in documents
        }

    async def contacts_of(
        self, conversations: Collection[Reference]
    ) -> Mapping[Reference, ContactId]:
        owns = {key_of(reference): reference for reference in conversations}
        async with translated():
            stored = await by_ids(self._database["conversations"], owns, ("contact",))
        return {owns[one["_id"]]: ContactId(own_id(one["contact"])) for one in stored}


def key_of(reference: Reference) -> str:
    is_organization = reference.kind is ReferenceKind.ORGANIZATION
    return reference.id if is_organization else key(reference.organization_id, reference.id)
