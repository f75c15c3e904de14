"""Conversations in MongoDB."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from domain.conversation import Conversation
from domain.ids import ContactId, ContactKey, ConversationId, OrganizationId
from storage.mongo.connection import Database, translated
from storage.mongo.conversation_documents import CONVERSATION_FIELDS, conversation_from
from storage.mongo.conversation_writes import write_conversations
from storage.mongo.documents import key
from storage.mongo.queries import by_ids, shown
from storage.mongo.recent_changes import RECENT_FIELD
from storage.mongo.removal import remove_conversation
from storage.mongo.together import Find


class MongoConversations:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._conversations = database["conversations"]

    async def get_many(
        self, organization: OrganizationId, conversations: Collection[ConversationId]
    ) -> Mapping[ConversationId, Conversation]:
        keys = (key(organization, conversation) for conversation in conversations)
        async with translated():
            stored = await by_ids(self._conversations, keys, CONVERSATION_FIELDS)
        found = [conversation_from(document) for document in stored]
        return {conversation.id: conversation for conversation in found}

    async def of_contacts(
        self, organization: OrganizationId, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Sequence[Conversation]]:
        found = await self.across([(organization, contact) for contact in contacts])
        return {contact: conversations for (_, contact), conversations in found.items()}

    async def across(
        self, keys: Collection[ContactKey], *, with_changes: bool = False
    ) -> Mapping[ContactKey, Sequence[Conversation]]:
        ids = sorted({key(*contact) for contact in keys})
        held: defaultdict[ContactKey, list[Conversation]] = defaultdict(list)
        async with translated():
            stored = await Find(
                collection=self._conversations,
                wanted={"contact": {"$in": ids}},
                fields=shown(
                    (*CONVERSATION_FIELDS, RECENT_FIELD) if with_changes else CONVERSATION_FIELDS
                ),
            ).documents()
        for document in stored:
            conversation = conversation_from(document)
            held[conversation.organization_id, conversation.contact_id].append(conversation)
        for conversations in held.values():
            conversations.sort(key=lambda one: one.sort_key, reverse=True)
        return held

    async def save_many(self, conversations: Sequence[Conversation]) -> None:
        """The interactions of a moved conversation follow it, also if an earlier move was killed or another one is
        running.

        Of several with one id the last one counts.
        """
        await write_conversations(self._database, conversations)

    async def delete(self, organization: OrganizationId, conversation: ConversationId) -> bool:
        return await remove_conversation(self._database, key(organization, conversation))
