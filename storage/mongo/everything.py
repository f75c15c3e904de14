"""All that was ever taken in, in an order in which it can be taken in again."""

from collections.abc import AsyncGenerator, Callable, Sequence

from domain.contact import Contact
from domain.conversation import Conversation
from domain.interaction import Interaction
from domain.people import Agent, Line, Organization
from storage.mongo.connection import Collection, Database, translated
from storage.mongo.contacts import CONTACT_FIELDS
from storage.mongo.documents import (
    Document,
    Stored,
    agent_from,
    contact_from,
    conversation_from,
    interaction_from,
    key,
    line_from,
    organization_from,
)

PAGE = 500
INTERACTIONS_PAGE = 50
"""Each may be of several megabytes."""


_NAMED: dict[str, Callable[[Stored], Organization | Agent | Line]] = {
    "organizations": organization_from,
    "agents": agent_from,
    "lines": line_from,
}


class MongoEverything:
    """Read page by page, each within its deadline and none large, whatever the database holds."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def values(
        self,
    ) -> AsyncGenerator[Organization | Agent | Line | Contact | Conversation | Interaction, None]:
        """What is taken in or deleted meanwhile may be among them or not, but never before what it names."""
        told: set[tuple[str, str]] = set()
        for kind, value_from in _NAMED.items():
            async for document in _by_id(self._database[kind]):
                told.add((kind, document["_id"]))
                yield value_from(document)
        async for value in self._held():
            for kind, own in sorted(_names(value) - told):
                # Taken in only after its kind had been read.
                async with translated():
                    late = await self._database[kind].find_one({"_id": own})
                if late is not None:
                    told.add((kind, own))
                    yield _NAMED[kind](late)
            yield value

    async def _held(self) -> AsyncGenerator[Contact | Conversation | Interaction, None]:
        async for contact in _by_id(self._database["contacts"], CONTACT_FIELDS):
            yield contact_from(contact)
            async for conversation in self._conversations(contact["_id"]):
                yield conversation_from(conversation)
                async for interaction in self._interactions(conversation["_id"]):
                    yield interaction_from(interaction)

    async def _conversations(self, contact: str) -> AsyncGenerator[Document, None]:
        async with translated():
            held = await self._database["conversations"].find({"contact": contact}).to_list(None)
        for conversation in sorted(held, key=lambda one: str(one["_id"])):
            yield conversation

    async def _interactions(self, conversation: str) -> AsyncGenerator[Document, None]:
        after = ""
        while True:
            wanted = {"conversation": conversation, "position": {"$gt": after}}
            async with translated():
                page = (
                    await self._database["interactions"]
                    .find(wanted)
                    .sort([("position", 1)])
                    .limit(INTERACTIONS_PAGE)
                    .to_list(None)
                )
            for interaction in page:
                yield interaction
            if len(page) < INTERACTIONS_PAGE:
                return
            after = page[-1]["position"]


def _names(value: Contact | Conversation | Interaction) -> set[tuple[str, str]]:
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


async def _by_id(
    collection: Collection, fields: Sequence[str] | None = None
) -> AsyncGenerator[Document, None]:
    after = ""
    while True:
        async with translated():
            page = (
                await collection.find({"_id": {"$gt": after}}, fields)
                .sort([("_id", 1)])
                .limit(PAGE)
                .to_list(None)
            )
        for document in page:
            yield document
        if len(page) < PAGE:
            return
        after = page[-1]["_id"]
