"""Finds where interactions belong that come with a phone number or another identity of the contact only."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from domain.contact import Contact, is_number
from domain.conversation import Conversation
from domain.ids import AgentId, ContactId, ConversationId, LineId, OrganizationId
from domain.intake import Reference, ReferenceKind, UnknownReference
from domain.people import Line
from domain.ports import (
    AgentRepository,
    ContactRepository,
    ConversationRepository,
    LineRepository,
)

_OF_NUMBER = "phone-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """The conversation between a contact with this number or identity and a line. The ids of those that do not exist
    yet are new.

    `phone_number` is in E.164 form; `None` if the contact was looked for by `identity`.
    """

    organization_id: OrganizationId
    line_id: LineId
    phone_number: str | None
    contact_id: ContactId
    conversation_id: ConversationId
    has_contact: bool
    has_conversation: bool
    identity: str | None = None

    def opening(self, name: str | None) -> Iterator[Contact | Conversation]:
        """What must be saved before the interactions. A contact that exists stays as it is, whatever the `name`. A new
        one without a number needs a name.
        """
        if not self.has_contact:
            yield Contact(
                id=self.contact_id,
                organization_id=self.organization_id,
                name=name,
                phone_numbers=() if self.phone_number is None else (self.phone_number,),
                identities=() if self.identity is None else (self.identity,),
            )
        if not self.has_conversation:
            yield Conversation(
                id=self.conversation_id,
                organization_id=self.organization_id,
                contact_id=self.contact_id,
                line_id=self.line_id,
            )


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

    async def placements(self, line: Line, parties: Collection[str]) -> Mapping[str, Placement]:
        """A party is a number in E.164 form, or an identity. Of several contacts with it, the one that was active last
        is taken.

        New ids are always the same for the same party, so that a second import of a file finds what the first has
        made. They are hashes, because ids stand in logs.
        """
        organization = line.organization_id
        numbers = {party for party in parties if is_number(party)}
        identities = {*parties} - numbers
        known: dict[str, ContactId] = {}
        if numbers:
            known |= await self._contacts.having_numbers(organization, numbers)
        if identities:
            known |= await self._contacts.having_identities(organization, identities)
        held = await self._conversations.of_contacts(organization, set(known.values()))
        found: dict[str, Placement] = {}
        for party in parties:
            new = contact_of_number if party in numbers else contact_of_identity
            contact = known.get(party, new(organization, party))
            conversation = next(
                (one.id for one in held.get(contact, ()) if one.line_id == line.id), None
            )
            found[party] = Placement(
                organization_id=organization,
                line_id=line.id,
                phone_number=party if party in numbers else None,
                identity=None if party in numbers else party,
                contact_id=contact,
                conversation_id=conversation or conversation_between(contact, line.id),
                has_contact=party in known,
                has_conversation=conversation is not None,
            )
        return found


def contact_of_number(organization: OrganizationId, number: str) -> ContactId:
    """The id of a contact of whom nothing but the number is known."""
    return ContactId(f"{_OF_NUMBER}{_hashed(organization, number)}")


def is_known_by_number_alone(contact: ContactId) -> bool:
    """Whether the id is one of `contact_of_number`."""
    return contact.startswith(_OF_NUMBER)


def contact_of_identity(organization: OrganizationId, identity: str) -> ContactId:
    """The same of whom only an identity is known."""
    return ContactId(f"identity-{_hashed(organization, identity)}")


def conversation_between(contact: ContactId, line: LineId) -> ConversationId:
    return ConversationId(f"conversation-{_hashed(contact, line)}")


def _hashed(*told: str) -> str:
    return sha256("\n".join(told).encode()).hexdigest()[:24]
