"""Finds where reported interactions belong, and makes records of them.

A contact is found by its number: one that the organization's own system brought in, else one that the source has in
its address book, else one that is made for the number.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import AgentId, ContactId, ConversationId, InteractionId, LineId, OrganizationId
from domain.intake import Deletable, Deletion, Record
from domain.interaction import (
    Interaction,
)
from domain.ports import (
    AgentRepository,
    ContactRepository,
    ConversationRepository,
    InteractionRepository,
)
from domain.reports import WORDS, Field, Reported, ReportKind, ReportRepository
from domain.services.placing import (
    contact_of_number,
    conversation_between,
    is_known_by_number_alone,
)
from domain.services.reported_interactions import interaction_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """The records, in an order in which they can be saved, and the reports that are then in them."""

    records: Sequence[Record]
    placed: Sequence[Reported]

    def conversation_of(self, reported: Reported) -> ConversationId | None:
        return next(
            (
                one.conversation_id
                for one in self.records
                if isinstance(one, Interaction) and one.id == reported.id
            ),
            None,
        )


class Places:
    def __init__(
        self,
        *,
        reports: ReportRepository,
        agents: AgentRepository,
        contacts: ContactRepository,
        conversations: ConversationRepository,
        interactions: InteractionRepository,
    ) -> None:
        self._reports = reports
        self._agents = agents
        self._contacts = contacts
        self._conversations = conversations
        self._interactions = interactions

    async def of(self, organization: OrganizationId, found: Sequence[Reported]) -> Placing:
        """Reports that miss something, or whose interaction was deleted, are not among the placed."""
        numbers = await self._numbers(organization, found)
        holders = await self._holders(organization, set(numbers.values()))
        agents = await self._agents_of(organization, found)
        words = await self._words(organization, found)
        held = await self._conversations.of_contacts(
            organization, {contact.id for contact in holders.values()}
        )
        records: dict[str, Contact] = {}
        conversations: dict[ConversationId, Conversation] = {}
        interactions: dict[str, Interaction] = {}
        for one in found:
            contact = holders.get(numbers.get(one.id, ""))
            line = one.text(Field.LINE)
            if contact is None or line is None:
                continue
            conversation = next(
                (own for own in held.get(contact.id, ()) if own.line_id == line),
                Conversation(
                    id=conversation_between(contact.id, LineId(line)),
                    organization_id=organization,
                    contact_id=contact.id,
                    line_id=LineId(line),
                ),
            )
            made = interaction_of(one, conversation, agents, words.get(InteractionId(one.id)))
            if made is not None:
                interactions[one.id] = made
                records[contact.id] = contact
                if conversation not in held.get(contact.id, ()):
                    conversations[conversation.id] = conversation
        existing = await self._contacts.get_many(organization, [*map(ContactId, records)])
        new = [contact for own, contact in records.items() if own not in existing]
        return Placing(
            records=[*new, *conversations.values(), *interactions.values()],
            placed=[one for one in found if one.id in interactions],
        )

    async def contacts(
        self, organization: OrganizationId, reported: Sequence[Reported]
    ) -> Sequence[Contact]:
        """The contacts of the source's address book whose records differ. Only those with an interaction have one."""
        numbers = {number for one in reported for number in one.numbers}
        holders = await self._holders(organization, numbers)
        known = await self._contacts.get_many(organization, [ContactId(one.id) for one in reported])
        changed = []
        for one in reported:
            before = known.get(ContactId(one.id))
            now = next((own for own in holders.values() if own.id == one.id), None)
            if before is not None and now is not None and not _is_same(before, now):
                changed.append(now)
        return changed

    async def left_by(
        self, organization: OrganizationId, moved: Sequence[Reported]
    ) -> Collection[ContactId]:
        """The contacts made from reports that may have nothing left once the interactions have moved. An interaction
        moves when its number turns out to be another.
        """
        contacts = [one for one in moved if one.kind is ReportKind.CONTACT]
        numbers = {party for one in contacts for party in one.parties}
        others = await self._reports.naming(organization, ReportKind.CONTACT, numbers)
        named = [
            [party for party in one.parties if party.startswith("+")]
            for one in moved
            if one.kind is ReportKind.INTERACTION
        ]
        several = [number for own in named if len(own) > 1 for number in own]
        made = {contact_of_number(organization, number) for number in (*numbers, *several)}
        return made | {ContactId(one.id) for one in (*contacts, *others)}

    async def empty_among(
        self, organization: OrganizationId, contacts: Collection[ContactId]
    ) -> Sequence[Deletion]:
        found = await self._contacts.get_many(organization, contacts)
        return [
            Deletion(organization_id=organization, what=Deletable.CONTACT, id=own)
            for own, contact in sorted(found.items())
            if contact.last_interaction_at is None
        ]

    async def _numbers(
        self, organization: OrganizationId, found: Sequence[Reported]
    ) -> Mapping[str, str]:
        """The number of each interaction: the one that was dialled, else the first of the contact that was named."""
        unknown = {one.text(Field.CONTACT) for one in found if one.text(Field.NUMBER) is None}
        named = await self._reports.get_many([(organization, own) for own in unknown if own])
        numbers: dict[str, str] = {}
        for one in found:
            contact = named.get((organization, one.text(Field.CONTACT) or ""))
            first = "" if contact is None or not contact.numbers else contact.numbers[0]
            if number := one.text(Field.NUMBER) or first:
                numbers[one.id] = number
        return numbers

    async def _holders(
        self, organization: OrganizationId, numbers: Collection[str]
    ) -> Mapping[str, Contact]:
        """The contact of each number, as it is to be saved."""
        having = await self._contacts.having_numbers(organization, numbers)
        imported = await self._contacts.get_many(organization, set(having.values()))
        books = await self._reports.naming(organization, ReportKind.CONTACT, numbers)
        found: dict[str, Contact] = {}
        entries: dict[str, Reported] = {}
        for number in sorted(numbers):
            own = having.get(number)
            if own is not None and own in imported and not _is_made(own):
                found[number] = imported[own]
                continue
            claims = [one for one in books if number in one.numbers]
            if claims:
                entries[number] = max(claims, key=_claim)
            else:
                found[number] = Contact(
                    id=contact_of_number(organization, number),
                    organization_id=organization,
                    name=None,
                    phone_numbers=(number,),
                )
        for number, entry in entries.items():
            found[number] = await self._entry(organization, entry)
        return found

    async def _entry(self, organization: OrganizationId, entry: Reported) -> Contact:
        """The contact of an entry in the address book. Numbers of contacts that were brought in stay theirs."""
        having = await self._contacts.having_numbers(organization, entry.numbers)
        numbers = tuple(
            number
            for number in entry.numbers
            if (own := having.get(number)) is None or own == entry.id or _is_made(own)
        )
        return Contact(
            id=ContactId(entry.id),
            organization_id=organization,
            name=entry.text(Field.NAME) or None,
            phone_numbers=numbers,
            email=entry.text(Field.EMAIL) or None,
            company=entry.text(Field.COMPANY) or None,
            external_url=entry.text(Field.URL),
        )

    async def _agents_of(
        self, organization: OrganizationId, found: Sequence[Reported]
    ) -> Mapping[str, AgentId]:
        named = {own for one in found if (own := one.text(Field.AGENT)) is not None}
        reported = await self._reports.get_many([(organization, own) for own in named])
        theirs = {one.id: await agent_of(self._agents, one) for one in reported.values()}
        own_agents = await self._agents.get_many(
            organization, [AgentId(own) for own in sorted(named - theirs.keys())]
        )
        return theirs | {str(own): own for own in own_agents}

    async def _words(
        self, organization: OrganizationId, found: Sequence[Reported]
    ) -> Mapping[InteractionId, Interaction]:
        """The interactions that hold the words of these reports."""
        sealed = [
            InteractionId(one.id)
            for one in found
            if any(field in one.told and one.told[field].value is None for field in WORDS)
        ]
        if not sealed:
            return {}
        known = await self._interactions.get_many(organization, sealed)
        return {own: one for own, one in known.items() if isinstance(one, Interaction)}


async def agent_of(agents: AgentRepository, reported: Reported) -> AgentId:
    """The agent with the same e-mail address, whom the organization's own system brought in; else one of our own."""
    email = reported.text(Field.EMAIL)
    if email is not None:
        known = [
            one.id
            for one in await agents.find(email)
            if one.organization_id == reported.organization_id
        ]
        others = sorted(own for own in known if ":" not in own)
        if others:
            return others[0]
    return AgentId(reported.id)


def _claim(entry: Reported) -> tuple[int, datetime, str]:
    """Of the entries with a number the one with the highest claim has it: that of an address book counts more than one
    that was made for the number.
    """
    told = entry.told[Field.NUMBERS]
    return told.rank, told.at, entry.id


def _is_made(own: ContactId) -> bool:
    """Whether the contact was made from reports."""
    return is_known_by_number_alone(own) or ":contact:" in own


def _is_same(one: Contact, other: Contact) -> bool:
    names = ("name", "phone_numbers", "email", "company", "external_url")
    return all(getattr(one, name) == getattr(other, name) for name in names)
