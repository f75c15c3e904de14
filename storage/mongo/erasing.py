"""Finds in MongoDB what goes with a thing that is erased, and keeps receipts."""

import re
from collections.abc import AsyncIterator, Collection, Sequence
from datetime import datetime
from typing import Any

from domain.erasure import Erasable, ErasedKind, ReceiptId, forms_of
from domain.ids import ContactId, InteractionId, OrganizationId
from domain.receipts import Extent, Receipt
from storage.mongo.aliases import merged_among
from storage.mongo.connection import Database, translated
from storage.mongo.documents import Document, key, own_id, position
from storage.mongo.queries import by_ids

PORTION = 500
NO_END: Document = {}
LOOKING_THROUGH_SECONDS = 60.0
_COLLECTIONS = {
    "contacts": ErasedKind.CONTACT,
    "conversations": ErasedKind.CONVERSATION,
    "interactions": ErasedKind.INTERACTION,
}
_NAMES = {
    ErasedKind.PHONE_NUMBER: "phoneNumbers",
    ErasedKind.IDENTITY: "identities",
}
"""Where a contact has what it is found by. Both are erased with it, and it with them."""
_NO_DIGITS = re.compile(rb"\D")
_SHORTEST_ID = 5
_END_OF_NUMBER = 8


class MongoErasures:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._receipts = database["receipts"]

    async def parts(self, thing: Erasable) -> AsyncIterator[Sequence[Erasable]]:
        yield [thing]
        own = key(thing.organization_id, thing.id)
        match thing.kind:
            case ErasedKind.PHONE_NUMBER | ErasedKind.IDENTITY:
                for contact in await self._having(thing):
                    async for some in self.parts(contact):
                        yield some
            case ErasedKind.CONTACT:
                own = await self._led(own)
                async with translated():
                    stored = await by_ids(self._database["contacts"], [own], tuple(_NAMES.values()))
                    merged = (
                        await self._database["aliases"].find({"into": own}, ("_id",)).to_list(None)
                    )
                ids = [_thing(ErasedKind.CONTACT, thing.organization_id, one) for one in merged]
                yield ids + [name for one in stored for name in _names(thing.organization_id, one)]
                if own != key(thing.organization_id, thing.id):
                    yield [_thing(ErasedKind.CONTACT, thing.organization_id, {"_id": own})]
                for conversation in await self._conversations(thing, own):
                    async for some in self.parts(conversation):
                        yield some
            case ErasedKind.CONVERSATION:
                of, held = thing.organization_id, {"conversation": own}
                async for page in self._pages("interactions", "position", held):
                    yield [_thing(ErasedKind.INTERACTION, of, one) for one in page]

    async def everything(self) -> AsyncIterator[Sequence[Erasable]]:
        for name, kind in _COLLECTIONS.items():
            async for some in self._pages(name, "_id", {}):
                things = [_thing(kind, OrganizationId(one["organization"]), one) for one in some]
                yield things + [
                    name
                    for thing, one in zip(things, some, strict=True)
                    for name in _names(thing.organization_id, one)
                ]

    async def older(
        self, organization: OrganizationId, before: datetime
    ) -> AsyncIterator[Sequence[InteractionId]]:
        """Reads conversation by conversation, because the index of interactions begins with that."""
        first = key(organization, "")
        of_organization = {"$lt": f"{first[:-1]}0"}  # the sign after the slash
        async for some in self._pages("conversations", "_id", {}, first, of_organization):
            for conversation in some:
                held = {"conversation": conversation["_id"]}
                until = {"$lt": position(before)}
                async for page in self._pages("interactions", "position", held, "", until):
                    yield [InteractionId(own_id(one["_id"])) for one in page]

    async def concerned(self, thing: Erasable) -> Collection[ContactId]:
        own = key(thing.organization_id, thing.id)
        match thing.kind:
            case ErasedKind.PHONE_NUMBER | ErasedKind.IDENTITY:
                return [ContactId(one.id) for one in await self._having(thing)]
            case ErasedKind.CONTACT:
                return [ContactId(own_id(await self._led(own)))]
            case kind:
                async with translated():
                    found = await by_ids(self._database[f"{kind.value}s"], [own], ("contact",))
                return [ContactId(own_id(one["contact"])) for one in found]

    async def extent(self, parts: Collection[Erasable], *, erases: bool) -> Extent:
        of = {kind: [one.id for one in parts if one.kind is kind] for kind in ErasedKind}
        organization = next(iter(parts)).organization_id
        whose = {"organization": organization}
        contacts = [key(organization, own) for own in of[ErasedKind.CONTACT]]
        recorded = whose | {
            "$or": [
                {"contact": {"$in": of[ErasedKind.CONTACT]}},
                {"conversation": {"$in": of[ErasedKind.CONVERSATION]}},
            ]
        }
        read = {"insights.sources.interaction": {"$in": of[ErasedKind.INTERACTION]}}
        there = {
            name: await self._count(name, [key(organization, own) for own in of[kind]])
            for name, kind in _COLLECTIONS.items()
        }
        async with translated(LOOKING_THROUGH_SECONDS):
            of_contacts = {"_id": {"$in": contacts}, "insights": {"$ne": None}}
            insights = await self._database["contacts"].count_documents(of_contacts)
            if not contacts and of[ErasedKind.INTERACTION]:
                insights = await self._database["contacts"].count_documents(whose | read)
            records = await self._database["records"].count_documents(recorded)
            if erases and records:
                taken = {"$set": {"contact": None, "conversation": None}}
                await self._database["records"].update_many(recorded, taken)
        events = await self._events(whose, parts, erases=erases)
        return Extent(**there, insights=insights, records=records, events=events)

    async def save_receipt(self, receipt: Receipt) -> None:
        document = _receipt_document(receipt)
        async with translated():
            await self._receipts.replace_one({"_id": receipt.id}, document, upsert=True)

    async def receipts(self, organization: OrganizationId) -> Sequence[Receipt]:
        async with translated():
            found = await self._receipts.find({"organization": organization}).to_list(None)
        return sorted(map(_receipt_from, found), key=lambda one: (one.begun_at, one.id))

    async def _led(self, contact: str) -> str:
        """The contact that this id leads to, if another one was merged into it."""
        async with translated():
            return (await merged_among(self._database, [contact])).get(contact, contact)

    async def _count(self, name: str, owns: Sequence[str]) -> int:
        async with translated():
            return len(await by_ids(self._database[name], owns, ("_id",)))

    async def _having(self, name: Erasable) -> Sequence[Erasable]:
        is_number = name.kind is ErasedKind.PHONE_NUMBER
        forms = sorted(forms_of(name.id)) if is_number else [name.id]
        wanted = {"organization": name.organization_id, _NAMES[name.kind]: {"$in": forms}}
        async with translated():
            found = await self._database["contacts"].find(wanted, ("_id",)).to_list(None)
        return [_thing(ErasedKind.CONTACT, name.organization_id, one) for one in found]

    async def _conversations(self, contact: Erasable, own: str) -> Sequence[Erasable]:
        async with translated():
            held = self._database["conversations"].find({"contact": own}, ("_id",))
            found = await held.to_list(None)
        return [_thing(ErasedKind.CONVERSATION, contact.organization_id, one) for one in found]

    async def _pages(
        self,
        name: str,
        order: str,
        wanted: Document,
        after: str = "",
        until: Document = NO_END,
    ) -> AsyncIterator[Sequence[Document]]:
        fields = {"_id": 1, "organization": 1, order: 1} | dict.fromkeys(_NAMES.values(), 1)
        while True:
            async with translated():
                found = self._database[name].find(wanted | {order: {"$gt": after} | until}, fields)
                page = await found.sort([(order, 1)]).limit(PORTION).to_list(None)
            if page:
                yield page
            if len(page) < PORTION:
                return
            after = page[-1][order]

    async def _events(self, whose: Document, parts: Collection[Erasable], *, erases: bool) -> int:
        """The events of other products, as they came, in which an erased number or id stands."""
        told = [needle for one in parts if (needle := _needle(one))]
        found: list[Any] = []
        async with translated(LOOKING_THROUGH_SECONDS):
            async for event in self._database["inbox"].find(whose, ("body",)):
                body = bytes(event.get("body") or b"")
                digits = _NO_DIGITS.sub(b"", body)
                if any(needle in (digits if is_number else body) for needle, is_number in told):
                    found.append(event["_id"])
            if erases and found:
                await self._database["inbox"].delete_many({"_id": {"$in": found}})
        return len(found)


def _needle(thing: Erasable) -> tuple[bytes, bool] | None:
    """The bytes by which an event is known to tell of the thing, and whether they are digits of a number. Ids of other
    products stand after the last colon.
    """
    if thing.kind is ErasedKind.PHONE_NUMBER:
        return thing.id.encode()[-_END_OF_NUMBER:], True
    own = thing.id.rsplit(":", 1)[-1]
    return (own.encode(), False) if len(own) >= _SHORTEST_ID else None


def _names(organization: OrganizationId, contact: Document) -> Sequence[Erasable]:
    return [
        Erasable(kind, organization, name)
        for kind, field in _NAMES.items()
        for name in contact.get(field, ())
    ]


def _thing(kind: ErasedKind, organization: OrganizationId, stored: Document) -> Erasable:
    return Erasable(kind, organization, own_id(stored["_id"]))


def _receipt_document(receipt: Receipt) -> Document:
    extent = receipt.extent
    return {
        "_id": receipt.id,
        "organization": receipt.organization_id,
        "kind": receipt.kind.value,
        "by": receipt.by,
        "begunAt": receipt.begun_at,
        "endedAt": receipt.ended_at,
        "extent": {name: getattr(extent, name) for name in Extent.__slots__},
    }


def _receipt_from(stored: Document) -> Receipt:
    return Receipt(
        id=ReceiptId(stored["_id"]),
        organization_id=OrganizationId(stored["organization"]),
        kind=ErasedKind(stored["kind"]),
        by=stored["by"],
        begun_at=stored["begunAt"],
        ended_at=stored["endedAt"],
        extent=Extent(**stored["extent"]),
    )
