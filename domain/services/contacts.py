"""Reads contacts and their interactions, but only what the viewer may see."""

from asyncio import gather
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType

from domain.brief import six_months_before
from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import AgentId, ContactId, InteractionId, LineId, OrganizationId
from domain.insights import ContactInsights, Freshness
from domain.interaction import InteractionHead
from domain.pages import AnyPage, Page, PageRequest
from domain.people import Agent, Line, Organization, Viewer
from domain.ports import (
    AgentRepository,
    Clock,
    ContactRepository,
    InsightsRepository,
    InteractionRepository,
    LineRepository,
)
from domain.search.terms import numbers_for
from domain.services.access import Sight
from domain.time_zones import time_zone_named

MOST_WITH_ONE_NUMBER = 20


class ContactsService:
    """Returns contacts, conversations and interactions only through the conversations that make them visible (R2,
    R7).
    """

    def __init__(
        self,
        *,
        agents: AgentRepository,
        lines: LineRepository,
        contacts: ContactRepository,
        interactions: InteractionRepository,
        insights: InsightsRepository,
        clock: Clock,
    ) -> None:
        self._agents = agents
        self._lines = lines
        self._contacts = contacts
        self._interactions = interactions
        self._insights = insights
        self._clock = clock

    def today(self, organization: Organization) -> date:
        """The current day in the organization's time zone (R32)."""
        return self._clock().astimezone(time_zone_named(organization.time_zone)).date()

    async def listed(
        self, viewer: Viewer, page: PageRequest, *, search: str | None
    ) -> Page[Contact]:
        """Contacts as the list has them, which may be outdated. Check them with `contacts` before you show them."""
        return await self._contacts.page(
            viewer.organization_id, viewer.agent_id, page, search=search
        )

    async def with_number(self, viewer: Viewer, number: str) -> Sequence[ContactId]:
        """The contacts with this number, written in any way, the latest active first. Check them as those of
        `listed`.
        """
        numbers = numbers_for(number)
        if not numbers:
            return ()
        return await self._contacts.with_number(
            viewer.organization_id, viewer.agent_id, numbers, limit=MOST_WITH_ONE_NUMBER
        )

    async def contacts(
        self,
        sight: Sight,
        ids: Collection[ContactId],
        *,
        listed: Mapping[ContactId, Contact] = MappingProxyType({}),
    ) -> tuple[Mapping[ContactId, Contact], Mapping[ContactId, Sequence[Conversation]]]:
        """The contacts that may be seen, and for each the visible conversations. Those in `listed` are not read
        again.
        """
        found, seen = await gather(
            self._contacts.get_many(
                sight.organization_id, [id_ for id_ in ids if id_ not in listed]
            ),
            sight.conversations_of(ids),
        )
        known = {**listed, **found}
        return {id_: known[id_] for id_ in ids if id_ in known and id_ in seen}, seen

    async def insights(
        self, organization: OrganizationId, seen: Collection[ContactId]
    ) -> Mapping[ContactId, ContactInsights]:
        """The current insights of visible contacts, whether the viewer has a licence or not (R2)."""
        return await self._insights.get_many(organization, seen)

    async def interactions(
        self, sight: Sight, ids: Collection[InteractionId], *, with_words: bool
    ) -> Mapping[InteractionId, InteractionHead]:
        """The interactions in conversations that may be seen."""
        found = await self._interactions.get_many(sight.organization_id, ids, with_words=with_words)
        seen = await sight.conversations({one.conversation_id for one in found.values()})
        return {id_: one for id_, one in found.items() if one.conversation_id in seen}

    async def interactions_page(
        self,
        organization: OrganizationId,
        seen: Collection[Conversation],
        page: AnyPage,
        *,
        with_words: bool,
    ) -> Page[InteractionHead]:
        """The interactions of visible conversations."""
        return await self._interactions.page(organization, seen, page, with_words=with_words)

    async def agents(
        self, organization: OrganizationId, ids: Collection[AgentId]
    ) -> Mapping[AgentId, Agent]:
        """Agents by id. All agents of an organization may see each other's names."""
        return await self._agents.get_many(organization, ids)

    async def lines(
        self, organization: OrganizationId, ids: Collection[LineId]
    ) -> Mapping[LineId, Line]:
        return await self._lines.get_many(organization, ids)

    async def freshness(self, insights: ContactInsights) -> Freshness:
        """Compares the insights with the contact's current sources (R22, R23)."""
        since = six_months_before(self._clock())
        read = {source.interaction_id: source.revision for source in insights.findings.sources}
        revisions, new = await gather(
            self._interactions.revisions(insights.organization_id, insights.contact_id, read),
            self._count_new(insights, read, since),
        )
        return Freshness(is_up_to_date=not new and revisions == read, new_interaction_count=new)

    async def _count_new(
        self, insights: ContactInsights, read: Collection[InteractionId], since: datetime
    ) -> int:
        return await self._interactions.count_appeared(
            insights.organization_id,
            insights.contact_id,
            after=insights.findings.appearances,
            since=since,
            besides=read,
        )
