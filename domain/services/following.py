"""Notifies open conversations, and checks the right to see them again before every push (R24 to R29)."""

import asyncio
from collections.abc import AsyncGenerator, Collection, Mapping
from contextlib import AbstractContextManager, aclosing
from dataclasses import dataclass

from domain.conversation import Conversation
from domain.errors import ConversationNotFound
from domain.feed import InsightsFeed, Listening, RightsListening
from domain.generation import GenerationEvent
from domain.ids import AgentId, ContactId, ContactKey, ConversationId, OrganizationId
from domain.insights import ContactInsights
from domain.live import LiveContact
from domain.open_pages import OpenContact
from domain.people import Organization, Viewer
from domain.ports import (
    ConversationRepository,
    InsightsRepository,
)
from domain.services.access import AccessService
from domain.services.open_pages import seen_by


class LiveReader:
    """Reads all that decides a push, for many contacts of any organizations at once."""

    def __init__(
        self, *, insights: InsightsRepository, conversations: ConversationRepository
    ) -> None:
        self._insights = insights
        self._conversations = conversations

    async def read(self, contacts: Collection[ContactKey]) -> Mapping[ContactKey, LiveContact]:
        # Insights first, then rights: what is pushed is never newer than the rights that it was checked by.
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
    """The content of one push, and the rights that it was checked by."""

    conversation: Conversation
    insights: ContactInsights
    seen: tuple[Conversation, ...]
    """The contact's conversations that the viewer may see."""


def due(live: LiveContact, conversation_id: ConversationId, agent_id: AgentId) -> Push | None:
    """The push that this state owes the agent's open conversation; `None` if there are no insights.

    Raises `ConversationNotFound` if the agent may not see the conversation (R28).
    """
    seen = seen_by(live, conversation_id, agent_id)
    if live.insights is None:
        return None
    return Push(conversation=seen.conversation, insights=live.insights, seen=seen.all)


class FollowingService:
    def __init__(self, *, access: AccessService, feed: InsightsFeed) -> None:
        self._access = access
        self._feed = feed

    async def conversation(self, viewer: Viewer, conversation_id: ConversationId) -> Conversation:
        """The conversation that the viewer has open. Raises `ConversationNotFound` if they may not see it."""
        seen = await self._access.conversations(viewer, [conversation_id])
        if conversation_id not in seen:
            raise ConversationNotFound
        return seen[conversation_id]

    def changes(
        self, organization: OrganizationId, contact: ContactId
    ) -> AsyncGenerator[LiveContact, None]:
        """Yields the state for each push. The caller must call `due` for every viewer before it sends anything."""
        return self._feed.follow(organization, contact)

    async def current(self, organization: OrganizationId, contact: ContactId) -> LiveContact:
        """The current state."""
        return await self._feed.current(organization, contact)

    def listen(
        self, organization: OrganizationId, contact: ContactId, wake: asyncio.Event
    ) -> AbstractContextManager[Listening]:
        """Of what happens to a contact. The caller must call `seen_by` for every viewer before it sends anything."""
        return self._feed.listen(organization, contact, wake)

    def listen_to_rights(self, viewer: Viewer, wake: asyncio.Event) -> RightsListening:
        return self._feed.listen_to_rights(viewer.organization_id, viewer.agent_id, wake)

    async def open_now(self, organization: OrganizationId, contact: ContactId) -> OpenContact:
        """The current state."""
        return await self._feed.open_now(organization, contact)

    async def generations(
        self, viewer: Viewer, conversation_id: ConversationId
    ) -> AsyncGenerator[GenerationEvent, None]:
        """Yields the events of the contact's generations (R29).

        Raises `ConversationNotFound` if the viewer may not see the conversation, or no longer (R28).
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
        """Yields the viewer's organization after each switch of contact insights from now on."""
        is_first = True
        async with aclosing(self._feed.follow_switch(viewer.organization_id)) as changes:
            async for organization in changes:
                if not is_first:
                    yield organization
                is_first = False
