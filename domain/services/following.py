"""What an open conversation is told of, with the right to see it checked again before every push (R24 to R29)."""

from collections.abc import AsyncGenerator, Collection, Mapping
from contextlib import aclosing
from dataclasses import dataclass

from domain.conversation import Conversation
from domain.errors import ConversationNotFound
from domain.generation import GenerationEvent
from domain.ids import AgentId, ContactId, ContactKey, ConversationId, OrganizationId
from domain.insights import ContactInsights
from domain.live import LiveContact
from domain.people import Organization, Viewer
from domain.ports import (
    ConversationRepository,
    InsightsFeed,
    InsightsRepository,
)
from domain.services.access import AccessService


class LiveReader:
    """Reads what decides a push, for any contacts at once, of however many organizations."""

    def __init__(
        self, *, insights: InsightsRepository, conversations: ConversationRepository
    ) -> None:
        self._insights = insights
        self._conversations = conversations

    async def read(self, contacts: Collection[ContactKey]) -> Mapping[ContactKey, LiveContact]:
        # The insights before the rights: what is pushed is never newer than the rights it was checked by.
        insights = await self._insights.across(contacts)
        conversations = await self._conversations.across(contacts)
        return {
            contact: LiveContact(
                insights=insights.get(contact),
                conversations={one.id: one for one in conversations.get(contact, ())},
            )
            for contact in contacts
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Push:
    """What one open conversation is told, and the rights it was checked by."""

    conversation: Conversation
    insights: ContactInsights
    seen: tuple[Conversation, ...]
    """The contact's conversations that the viewer may see."""


def due(live: LiveContact, conversation_id: ConversationId, agent_id: AgentId) -> Push | None:
    """What the agent's open conversation is to be told of this reading; `None` while there are no insights.

    Raises `ConversationNotFound` when the agent may not see the conversation by it (R28).
    """
    conversation = live.conversations.get(conversation_id)
    if conversation is None or not conversation.is_visible_to(agent_id):
        raise ConversationNotFound
    if live.insights is None:
        return None
    seen = tuple(one for one in live.conversations.values() if one.is_visible_to(agent_id))
    return Push(conversation=conversation, insights=live.insights, seen=seen)


class FollowingService:
    def __init__(self, *, access: AccessService, feed: InsightsFeed) -> None:
        self._access = access
        self._feed = feed

    async def conversation(self, viewer: Viewer, conversation_id: ConversationId) -> Conversation:
        """The conversation that the viewer has open; raises `ConversationNotFound` when they may not see it."""
        seen = await self._access.conversations(viewer, [conversation_id])
        if conversation_id not in seen:
            raise ConversationNotFound
        return seen[conversation_id]

    def changes(
        self, organization: OrganizationId, contact: ContactId
    ) -> AsyncGenerator[LiveContact, None]:
        """What decides each push, for whoever asks `due` for every viewer before telling them."""
        return self._feed.follow(organization, contact)

    async def current(self, organization: OrganizationId, contact: ContactId) -> LiveContact:
        """The same as it is now."""
        return await self._feed.current(organization, contact)

    async def generations(
        self, viewer: Viewer, conversation_id: ConversationId
    ) -> AsyncGenerator[GenerationEvent, None]:
        """How generations of the conversation's contact go (R29).

        Raises `ConversationNotFound` when the viewer may not see the conversation, or no longer (R28).
        """
        organization = viewer.organization_id
        contact = (await self.conversation(viewer, conversation_id)).contact_id
        async with aclosing(self._feed.follow_generation(organization, contact)) as events:
            async for event in events:
                due(
                    await self._feed.current(organization, contact),
                    conversation_id,
                    viewer.agent_id,
                )
                yield event

    async def switches(self, viewer: Viewer) -> AsyncGenerator[Organization, None]:
        """The viewer's organization each time contact insights were switched from now on."""
        is_first = True
        async with aclosing(self._feed.follow_switch(viewer.organization_id)) as changes:
            async for organization in changes:
                if not is_first:
                    yield organization
                is_first = False
