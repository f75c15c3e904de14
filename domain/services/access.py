"""Who may see what, read from the database for each request (R1, R2)."""

from asyncio import gather
from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from domain.conversation import Conversation
from domain.errors import ContactInsightsDisabled, LicenceRequired
from domain.ids import ContactId, ConversationId, OrganizationId
from domain.people import Agent, Licence, Organization, Viewer
from domain.ports import AgentRepository, ConversationRepository, OrganizationRepository


class AccessService:
    def __init__(
        self,
        *,
        organizations: OrganizationRepository,
        agents: AgentRepository,
        conversations: ConversationRepository,
    ) -> None:
        self._organizations = organizations
        self._agents = agents
        self._conversations = conversations

    async def people(self, viewer: Viewer) -> tuple[Organization | None, Agent | None]:
        """The viewer's organization and agent, as stored now. `None` for one that does not exist any more."""
        organization, agents = await gather(
            self._organizations.get(viewer.organization_id),
            self._agents.get_many(viewer.organization_id, [viewer.agent_id]),
        )
        return organization, agents.get(viewer.agent_id)

    async def conversations(
        self, viewer: Viewer, ids: Collection[ConversationId]
    ) -> Mapping[ConversationId, Conversation]:
        """The conversations that exist and that the viewer may see."""
        found = await self._conversations.get_many(viewer.organization_id, ids)
        return {id_: one for id_, one in found.items() if one.is_visible_to(viewer.agent_id)}

    async def conversations_of(
        self, viewer: Viewer, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Sequence[Conversation]]:
        """For each contact that the viewer may see, the visible conversations. Those that were active last come
        first.
        """
        held = await self._conversations.of_contacts(viewer.organization_id, contacts)
        seen = {
            contact: [one for one in conversations if one.is_visible_to(viewer.agent_id)]
            for contact, conversations in held.items()
        }
        return {contact: conversations for contact, conversations in seen.items() if conversations}


class Sight(Protocol):
    """The conversations that one reader may see. All other access depends on them (R2, R7)."""

    @property
    def organization_id(self) -> OrganizationId: ...

    async def conversations(
        self, ids: Collection[ConversationId]
    ) -> Mapping[ConversationId, Conversation]:
        """The conversations among `ids` that may be seen."""

    async def conversations_of(
        self, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Sequence[Conversation]]:
        """For each contact that may be seen, the visible conversations. Those that were active last come first."""


class ViewerSight:
    """The rights of the viewer, read again for each call."""

    def __init__(self, access: AccessService, viewer: Viewer) -> None:
        self.organization_id = viewer.organization_id
        self._access = access
        self._viewer = viewer

    async def conversations(
        self, ids: Collection[ConversationId]
    ) -> Mapping[ConversationId, Conversation]:
        return await self._access.conversations(self._viewer, ids)

    async def conversations_of(
        self, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Sequence[Conversation]]:
        return await self._access.conversations_of(self._viewer, contacts)


class FixedSight:
    """A fixed set of conversations of one contact. Several readers with the same rights share it."""

    def __init__(
        self, organization: OrganizationId, contact: ContactId, seen: Collection[Conversation]
    ) -> None:
        self.organization_id = organization
        self._contact = contact
        self._seen = sorted(seen, key=lambda one: one.sort_key, reverse=True)

    async def conversations(
        self, ids: Collection[ConversationId]
    ) -> Mapping[ConversationId, Conversation]:
        return {one.id: one for one in self._seen if one.id in ids}

    async def conversations_of(
        self, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Sequence[Conversation]]:
        return {self._contact: self._seen} if self._contact in contacts else {}


GeneratingRefusal = ContactInsightsDisabled | LicenceRequired


def generating_refusals(organization: Organization, agent: Agent) -> list[GeneratingRefusal]:
    """All reasons why the agent may not generate anywhere, in the order of R13 (R2, R6)."""
    refusals: list[GeneratingRefusal] = []
    if not organization.contact_insights_enabled:
        refusals.append(ContactInsightsDisabled())
    if not agent.holds(Licence.AI_ASSIST_PRO):
        refusals.append(LicenceRequired(Licence.AI_ASSIST_PRO))
    return refusals
