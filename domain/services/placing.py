"""Finds where interactions belong that come with a phone number only."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from hashlib import sha256

from domain.ids import AgentId, ContactId, ConversationId, LineId, OrganizationId
from domain.intake import Reference, ReferenceKind, UnknownReference
from domain.people import Line
from domain.ports import (
    AgentRepository,
    ContactRepository,
    ConversationRepository,
    LineRepository,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """The ids of a contact and of its conversation with a line. Those that do not exist yet are new ids."""

    contact_id: ContactId
    conversation_id: ConversationId
    has_contact: bool
    has_conversation: bool


class PlacingService:
    def __init__(
        self,
        *,
        agents: AgentRepository,
        lines: LineRepository,
        contacts: ContactRepository,
        conversations: ConversationRepository,
    ) -> None:
        self._agents = agents
        self._lines = lines
        self._contacts = contacts
        self._conversations = conversations

    async def line(self, organization: OrganizationId, line: LineId) -> Line:
        """Raises `UnknownReference`."""
        found = await self._lines.get_many(organization, [line])
        if line not in found:
            raise UnknownReference(Reference(ReferenceKind.LINE, organization, line))
        return found[line]

    async def agent(self, organization: OrganizationId, id_or_email: str) -> AgentId:
        """Raises `UnknownReference`."""
        for agent in await self._agents.find(id_or_email):
            if agent.organization_id == organization:
                return agent.id
        raise UnknownReference(Reference(ReferenceKind.AGENT, organization, id_or_email))

    async def placements(
        self, line: Line, phone_numbers: Collection[str]
    ) -> Mapping[str, Placement]:
        """By number in E.164 form. Of several contacts with a number, the one that was active last is taken.

        New ids are always the same for the same number, so that a second import of a file finds what the first has
        made. They are hashes, because ids stand in logs.
        """
        organization = line.organization_id
        known = await self._contacts.having_numbers(organization, phone_numbers)
        held = await self._conversations.of_contacts(organization, set(known.values()))
        found: dict[str, Placement] = {}
        for number in phone_numbers:
            contact = known.get(number, ContactId(f"phone-{_hashed(organization, number)}"))
            conversation = next(
                (one.id for one in held.get(contact, ()) if one.line_id == line.id), None
            )
            found[number] = Placement(
                contact_id=contact,
                conversation_id=conversation
                or ConversationId(f"conversation-{_hashed(contact, line.id)}"),
                has_contact=number in known,
                has_conversation=conversation is not None,
            )
        return found


def _hashed(*told: str) -> str:
    return sha256("\n".join(told).encode()).hexdigest()[:24]
