"""Reads all stored data, or that of one organization, in an order in which it can be imported again."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from functools import partial

from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import OrganizationId
from domain.insights import ContactInsights
from domain.interaction import Interaction
from domain.people import Agent, Line, Organization
from storage.mongo.audiences import conversations_by_contact
from storage.mongo.connection import Collection, Database, translated
from storage.mongo.contacts import CONTACT_FIELDS
from storage.mongo.conversation_documents import conversation_from
from storage.mongo.documents import (
    Document,
    Stored,
    agent_from,
    contact_from,
    ids_of,
    interaction_from,
    key,
    line_from,
    organization_from,
)
from storage.mongo.insights_documents import INSIGHTS_FIELDS, insights_from

Read = Callable[[], Awaitable[Sequence[Document]]]

_OfContact = Contact | Conversation | Interaction | ContactInsights

PAGE = 500
INTERACTIONS_PAGE = 50
"""Fewer, because each may have several megabytes."""


_NAMED: dict[str, Callable[[Stored], Organization | Agent | Line]] = {
    "organizations": organization_from,
    "agents": agent_from,
    "lines": line_from,
}


async def read_once(read: Read) -> Sequence[Document]:
    return await read()


async def pages(
    collection: Collection,
    organization: OrganizationId | None = None,
    *,
    fields: Sequence[str] | None = None,
    ask: Callable[[Read], Awaitable[Sequence[Document]]] = read_once,
) -> AsyncGenerator[Sequence[Document], None]:
    """All documents in the order of their ids, or those of one organization. Each page has a deadline of its own."""
    after, below = ("", None) if organization is None else ids_of(organization)
    while True:
        wanted = {"_id": {"$gt": after} | ({} if below is None else {"$lt": below})}
        page = await ask(partial(_find, collection, wanted, "_id", PAGE, fields))
        yield page
        if len(page) < PAGE:
            return
        after = page[-1]["_id"]


async def _find(
    collection: Collection,
    wanted: Document,
    order: str,
    limit: int,
    fields: Sequence[str] | None = None,
) -> Sequence[Document]:
    async with translated():
        return await collection.find(wanted, fields).sort([(order, 1)]).limit(limit).to_list(None)


class MongoEverything:
    """Reads page by page. Each page is small and has a deadline of its own, whatever the database holds.

    `ask` reads a page, and may try again if the database is unreachable.
    """

    def __init__(
        self,
        database: Database,
        organization: OrganizationId | None = None,
        *,
        with_insights: bool = False,
        ask: Callable[[Read], Awaitable[Sequence[Document]]] = read_once,
    ) -> None:
        self._contact_fields = (
            (*CONTACT_FIELDS, *INSIGHTS_FIELDS) if with_insights else CONTACT_FIELDS
        )
        self._database = database
        self._organization = organization
        self._ask = ask

    async def values(self) -> AsyncGenerator[Organization | Agent | Line | _OfContact, None]:
        """A value that is saved or deleted during the reading may be among them or not. No value comes before one
        that it names.
        """
        yielded: set[tuple[str, str]] = set()
        for kind, value_from in _NAMED.items():
            async for page in self._named(kind):
                for document in page:
                    yielded.add((kind, document["_id"]))
                    yield value_from(document)
        async for value in self._contacts_with_all():
            for kind, own in sorted(_names(value) - yielded):
                # It was saved after its kind had been read.
                for late in await self._find(kind, {"_id": own}, "_id", 1):
                    yielded.add((kind, own))
                    yield _NAMED[kind](late)
            yield value

    async def _contacts_with_all(self) -> AsyncGenerator[_OfContact, None]:
        async for page in self._pages("contacts", self._contact_fields):
            held = await self._conversations([contact["_id"] for contact in page])
            for contact in page:
                yield contact_from(contact)
                for conversation in held[contact["_id"]]:
                    yield conversation_from(conversation)
                    async for interaction in self._interactions(conversation["_id"]):
                        yield interaction_from(interaction)
                insights = insights_from(contact)
                if insights is not None:
                    yield insights

    async def _conversations(self, contacts: Sequence[str]) -> Mapping[str, Sequence[Document]]:
        async def read() -> Sequence[Document]:
            async with translated():
                held = await conversations_by_contact(self._database, contacts)
            return [one for conversations in held.values() for one in conversations]

        held: dict[str, list[Document]] = {contact: [] for contact in contacts}
        for conversation in sorted(await self._ask(read), key=lambda one: str(one["_id"])):
            held[conversation["contact"]].append(conversation)
        return held

    async def _interactions(self, conversation: str) -> AsyncGenerator[Document, None]:
        after = ""
        while True:
            wanted = {"conversation": conversation, "position": {"$gt": after}}
            page = await self._find("interactions", wanted, "position", INTERACTIONS_PAGE)
            for interaction in page:
                yield interaction
            if len(page) < INTERACTIONS_PAGE:
                return
            after = page[-1]["position"]

    def _named(self, kind: str) -> AsyncGenerator[Sequence[Document], None]:
        if kind == "organizations" and self._organization is not None:
            return self._own_organization(self._organization)
        return self._pages(kind)

    async def _own_organization(
        self, own: OrganizationId
    ) -> AsyncGenerator[Sequence[Document], None]:
        yield await self._find("organizations", {"_id": own}, "_id", 1)

    def _pages(
        self, kind: str, fields: Sequence[str] | None = None
    ) -> AsyncGenerator[Sequence[Document], None]:
        return pages(self._database[kind], self._organization, fields=fields, ask=self._ask)

    async def _find(
        self, kind: str, wanted: Document, order: str, limit: int
    ) -> Sequence[Document]:
        return await self._ask(partial(_find, self._database[kind], wanted, order, limit))


def _names(value: _OfContact) -> set[tuple[str, str]]:
    """The collection and `_id` of everything in `_NAMED` that must come before it."""
    organization = value.organization_id
    match value:
        case Contact():
            return {("organizations", organization)}
        case Conversation():
            agents = value.visible_to or frozenset()
            return {
                ("lines", key(organization, value.line_id)),
                *(("agents", key(organization, agent)) for agent in agents),
            }
        case Interaction():
            agent = value.agent_id
            return set() if agent is None else {("agents", key(organization, agent))}
        case ContactInsights():
            return set()
