"""Conversations in MongoDB."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from domain.conversation import Conversation
from domain.ids import ContactId, ConversationId, OrganizationId
from storage.mongo.connection import Database, translated
from storage.mongo.contacts import settle_audience
from storage.mongo.documents import conversation_from, conversation_values, key
from storage.mongo.interaction_writes import follow_conversation
from storage.mongo.queries import IN_CHUNK, by_ids


class MongoConversations:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._conversations = database["conversations"]
        self._interactions = database["interactions"]

    async def get_many(
        self, organization: OrganizationId, conversations: Collection[ConversationId]
    ) -> Mapping[ConversationId, Conversation]:
        keys = (key(organization, conversation) for conversation in conversations)
        async with translated():
            stored = await by_ids(self._conversations, keys)
        found = [conversation_from(document) for document in stored]
        return {conversation.id: conversation for conversation in found}

    async def of_contacts(
        self, organization: OrganizationId, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Sequence[Conversation]]:
        keys = sorted({key(organization, contact) for contact in contacts})
        held: defaultdict[ContactId, list[Conversation]] = defaultdict(list)
        async with translated():
            for at in range(0, len(keys), IN_CHUNK):
                wanted = {"contact": {"$in": keys[at : at + IN_CHUNK]}}
                for document in await self._conversations.find(wanted).to_list(None):
                    conversation = conversation_from(document)
                    held[conversation.contact_id].append(conversation)
        for conversations in held.values():
            conversations.sort(key=lambda one: one.place, reverse=True)
        return held

    async def save(self, conversation: Conversation) -> None:
        """What was said in it follows, also when an earlier attempt was killed on the way or another is under way."""
        own = key(conversation.organization_id, conversation.id)
        values = conversation_values(conversation)
        async with translated():
            before = await self._conversations.find_one({"_id": own}, ("contact",))
            contact = values["contact"]
            touched = {contact} if before is None else {contact, before["contact"]}
            for other in touched - {contact}:
                # Before it goes: once it is gone, nothing tells a second attempt from where.
                await settle_audience(self._database, other, without=own)
            await self._conversations.update_one(
                {"_id": own},
                {"$set": values, "$setOnInsert": {"lastInteractionAt": None}},
                upsert=True,
            )
            while True:
                left = await follow_conversation(self._database, own, contact)
                touched |= {contact, *left}
                for one in touched:
                    await settle_audience(self._database, one)
                now = await self._conversations.find_one({"_id": own}, ("contact",))
                if now is None or (now["contact"] == contact and not left):
                    return
                contact = now["contact"]

    async def delete(self, organization: OrganizationId, conversation: ConversationId) -> bool:
        """The conversation before its interactions, for it is the way to them; settled before it goes as in `save`."""
        own = key(organization, conversation)
        async with translated():
            before = await self._conversations.find_one({"_id": own}, ("contact",))
            if before is not None:
                await settle_audience(self._database, before["contact"], without=own)
            await self._conversations.delete_one({"_id": own})
            gone = await self._interactions.delete_many({"conversation": own})
            if before is not None:
                await settle_audience(self._database, before["contact"])
        return before is not None or gone.deleted_count > 0
