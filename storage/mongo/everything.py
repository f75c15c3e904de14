"""All that was ever taken in, in an order in which it can be taken in again."""

from collections.abc import AsyncGenerator, Sequence

from domain.contact import Contact
from domain.conversation import Conversation
from domain.interaction import Interaction
from domain.people import Agent, Line, Organization
from storage.mongo.connection import Collection, Database, translated
from storage.mongo.contacts import CONTACT_FIELDS
from storage.mongo.documents import (
    Document,
    agent_from,
    contact_from,
    conversation_from,
    interaction_from,
    line_from,
    organization_from,
)

PAGE = 500
INTERACTIONS_PAGE = 50
"""Each may be of several megabytes."""


class MongoEverything:
    """Read page by page, each within its deadline and none large, whatever the database holds."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def values(
        self,
    ) -> AsyncGenerator[Organization | Agent | Line | Contact | Conversation | Interaction, None]:
        """What is taken in or deleted meanwhile may be among them or not, but never before what it names."""
        async for document in _by_id(self._database["organizations"]):
            yield organization_from(document)
        async for document in _by_id(self._database["agents"]):
            yield agent_from(document)
        async for document in _by_id(self._database["lines"]):
            yield line_from(document)
        async for document in _by_id(self._database["contacts"], CONTACT_FIELDS):
            yield contact_from(document)
            async for conversation in self._conversations(document["_id"]):
                yield conversation_from(conversation)
                async for interaction in self._interactions(conversation["_id"]):
                    yield interaction_from(interaction)

    async def _conversations(self, contact: str) -> AsyncGenerator[Document, None]:
        with translated():
            held = await self._database["conversations"].find({"contact": contact}).to_list(None)
        for conversation in sorted(held, key=lambda one: str(one["_id"])):
            yield conversation

    async def _interactions(self, conversation: str) -> AsyncGenerator[Document, None]:
        after = ""
        while True:
            wanted = {"conversation": conversation, "position": {"$gt": after}}
            with translated():
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


async def _by_id(
    collection: Collection, fields: Sequence[str] | None = None
) -> AsyncGenerator[Document, None]:
    after = ""
    while True:
        with translated():
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
