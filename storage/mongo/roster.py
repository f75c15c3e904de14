"""Lists, adds and changes organizations, agents, lines and conversations in MongoDB."""

from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from typing import Any

from pymongo.errors import DuplicateKeyError

from domain.administration import Administered, Changed, reference_to
from domain.conversation import Conversation
from domain.ids import OrganizationId
from domain.intake import Reference, ReferenceKind
from domain.people import Agent, Line, Organization
from storage.mongo.audiences import settle_audiences
from storage.mongo.connection import Database, translated
from storage.mongo.conversation_documents import conversation_from, conversation_values
from storage.mongo.documents import (
    Document,
    Stored,
    agent_document,
    agent_from,
    line_document,
    line_from,
    organization_document,
    organization_from,
)
from storage.mongo.everything import pages
from storage.mongo.references import COLLECTIONS, key_of


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    read: Callable[[Stored], Administered]
    write: Callable[[Any], Document]


_SHAPES = {
    ReferenceKind.ORGANIZATION: _Shape(read=organization_from, write=organization_document),
    ReferenceKind.AGENT: _Shape(read=agent_from, write=agent_document),
    ReferenceKind.LINE: _Shape(read=line_from, write=line_document),
    ReferenceKind.CONVERSATION: _Shape(read=conversation_from, write=conversation_values),
}


class MongoRoster:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(
        self, kind: ReferenceKind, organization: OrganizationId | None
    ) -> AsyncGenerator[Administered, None]:
        read = _SHAPES[kind].read
        async for page in pages(self._database[COLLECTIONS[kind]], organization):
            for stored in page:
                yield read(stored)

    async def get(self, reference: Reference) -> Administered | None:
        async with translated():
            stored = await self._database[COLLECTIONS[reference.kind]].find_one(
                {"_id": key_of(reference)}
            )
        return None if stored is None else _SHAPES[reference.kind].read(stored)

    async def add(self, one: Administered) -> bool:
        reference = reference_to(one)
        document = _document(one) | {"_id": key_of(reference)}
        if isinstance(one, Conversation):
            document["lastInteractionAt"] = None
        async with translated():
            try:
                await self._database[COLLECTIONS[reference.kind]].insert_one(document)
            except DuplicateKeyError:
                return False
        return True

    async def change(self, reference: Reference, changed: Changed) -> Administered | None:
        collection, own = self._database[COLLECTIONS[reference.kind]], key_of(reference)
        read = _SHAPES[reference.kind].read
        async with translated():
            while True:
                stored = await collection.find_one({"_id": own})
                if stored is None:
                    return None
                before = read(stored)
                after = changed(before)
                old, new = _document(before), _document(after)
                other = {name: new[name] for name in new if new[name] != old[name]}
                as_read = {name: stored.get(name) for name in other}
                if other:
                    written = await collection.update_one({"_id": own, **as_read}, {"$set": other})
                if not other or written.matched_count:
                    break
            if isinstance(after, Conversation):
                # Also if nothing changed: an earlier attempt may have been killed before this.
                await settle_audiences(self._database, {stored["contact"]})
        return after


def _document(one: Organization | Agent | Line | Conversation) -> Document:
    return _SHAPES[reference_to(one).kind].write(one)
