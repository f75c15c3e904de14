"""Taking in what the organization's systems know: values that replace, and deletions."""

from asyncio import gather
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import ContactId, ConversationId, InteractionId, OrganizationId
from domain.interaction import Interaction
from domain.people import Agent, Line, Organization
from domain.ports import (
    AgentRepository,
    ContactRepository,
    ConversationRepository,
    InteractionRepository,
    LineRepository,
    OrganizationRepository,
)


class UnknownReference(Exception):
    """What a record names does not exist yet."""

    def __init__(self, kind: str, own: str, organization: OrganizationId | None = None) -> None:
        where = "" if organization is None else f" in organization {organization!r}"
        super().__init__(f"there is no {kind} {own!r}{where}; it must come on an earlier line")


class Deletable(StrEnum):
    INTERACTION = "interaction"
    CONVERSATION = "conversation"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deletion:
    organization_id: OrganizationId
    what: Deletable
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedOrganization:
    """`contact_insights_enabled` is `None` where nothing is said of it: the switch stays, off for a new one (R4)."""

    id: OrganizationId
    name: str
    language: str | None
    time_zone: str
    contact_insights_enabled: bool | None


Record = ReportedOrganization | Agent | Line | Contact | Conversation | Interaction | Deletion


class IntakeService:
    """Each record once taken in survives a kill -9; the same again changes nothing."""

    def __init__(
        self,
        *,
        organizations: OrganizationRepository,
        agents: AgentRepository,
        lines: LineRepository,
        contacts: ContactRepository,
        conversations: ConversationRepository,
        interactions: InteractionRepository,
    ) -> None:
        self._organizations = organizations
        self._agents = agents
        self._lines = lines
        self._contacts = contacts
        self._conversations = conversations
        self._interactions = interactions

    async def take(self, record: Record) -> None:
        """Raises `UnknownReference` when the record names what does not exist."""
        match record:
            case Interaction():
                for refusal in await self.take_interactions([record]):
                    if refusal is not None:
                        raise refusal
            case ReportedOrganization():
                await self._take_organization(record)
            case Agent():
                await self._require_organization(record.organization_id)
                await self._agents.save(record)
            case Line():
                await self._require_organization(record.organization_id)
                await self._lines.save(record)
            case Contact():
                await self._require_organization(record.organization_id)
                await self._contacts.save(record)
            case Conversation():
                await self._take_conversation(record)
            case Deletion():
                await self._delete(record)

    async def take_interactions(
        self, reported: Sequence[Interaction]
    ) -> Sequence[UnknownReference | None]:
        """One answer for each, in order: `None` for one that was taken in, or why it was not.

        All are of one organization. Whose contact each is with is read from its conversation, whatever it says itself.
        """
        organization = reported[0].organization_id
        agents = await self._agents.get_many(
            organization, {one.agent_id for one in reported if one.agent_id is not None}
        )
        conversations = await self._conversations_of(reported)
        answers: list[UnknownReference | None] = []
        taken: dict[int, Interaction] = {}
        for at, one in enumerate(reported):
            answers.append(None)
            if one.conversation_id not in conversations:
                answers[at] = _unknown_conversation(one)
            elif one.agent_id is not None and one.agent_id not in agents:
                answers[at] = UnknownReference("agent", one.agent_id, organization)
            else:
                taken[at] = _with(one, conversations)
        while taken:
            await self._interactions.save_many(list(taken.values()))
            # Read again: what was deleted or moved meanwhile did not take along what was not there yet (R23).
            conversations = await self._conversations_of(taken.values())
            standing = {one.id: at for at, one in taken.items()}
            again: dict[int, Interaction] = {}
            for at in standing.values():
                if taken[at].conversation_id not in conversations:
                    await self._interactions.delete(organization, taken[at].id)
                    answers[at] = _unknown_conversation(taken[at])
                elif (moved := _with(taken[at], conversations)) != taken[at]:
                    again[at] = moved
            taken = again
        return answers

    async def _conversations_of(
        self, interactions: Collection[Interaction]
    ) -> Mapping[ConversationId, Conversation]:
        organization = next(iter(interactions)).organization_id
        return await self._conversations.get_many(
            organization, {one.conversation_id for one in interactions}
        )

    async def _take_organization(self, reported: ReportedOrganization) -> None:
        enabled = reported.contact_insights_enabled
        organization = Organization(
            id=reported.id,
            name=reported.name,
            language=reported.language,
            time_zone=reported.time_zone,
            contact_insights_enabled=bool(enabled),
        )
        await self._organizations.save(organization, keeps_switch=enabled is None)

    async def _take_conversation(self, conversation: Conversation) -> None:
        organization = conversation.organization_id
        contacts, lines, agents = await gather(
            self._contacts.get_many(organization, [conversation.contact_id]),
            self._lines.get_many(organization, [conversation.line_id]),
            self._agents.get_many(organization, conversation.visible_to or ()),
        )
        if not contacts:
            raise UnknownReference("contact", conversation.contact_id, organization)
        if not lines:
            raise UnknownReference("line", conversation.line_id, organization)
        for agent in sorted(conversation.visible_to or ()):
            if agent not in agents:
                raise UnknownReference("agent", agent, organization)
        await self._conversations.save(conversation)
        if not await self._contacts.get_many(organization, [conversation.contact_id]):
            await self._conversations.delete(organization, conversation.id)
            raise UnknownReference("contact", conversation.contact_id, organization)

    async def _require_organization(self, organization: OrganizationId) -> None:
        if await self._organizations.get(organization) is None:
            raise UnknownReference("organization", organization)

    async def _delete(self, deletion: Deletion) -> None:
        """Deleting what is not there changes nothing: the same line may come twice."""
        organization = deletion.organization_id
        await self._require_organization(organization)
        match deletion.what:
            case Deletable.INTERACTION:
                await self._interactions.delete(organization, InteractionId(deletion.id))
            case Deletable.CONVERSATION:
                await self._conversations.delete(organization, ConversationId(deletion.id))
            case Deletable.CONTACT:
                await self._contacts.delete(organization, ContactId(deletion.id))


def _with(
    interaction: Interaction, conversations: Mapping[ConversationId, Conversation]
) -> Interaction:
    """The interaction under the contact that its conversation is with."""
    return replace(interaction, contact_id=conversations[interaction.conversation_id].contact_id)


def _unknown_conversation(interaction: Interaction) -> UnknownReference:
    return UnknownReference(
        "conversation", interaction.conversation_id, interaction.organization_id
    )
