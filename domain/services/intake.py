"""Saves and deletes the records of an import, many at once."""

from collections.abc import Mapping, MutableSequence, Sequence, Set
from dataclasses import replace
from itertools import groupby
from typing import TypeVar

from domain.contact import Contact
from domain.conversation import Conversation
from domain.erasure import Erased, ErasedKind, NotTaken
from domain.ids import ContactId, ConversationId, InteractionId
from domain.intake import (
    Announcer,
    Deletable,
    Deletion,
    InteractionPortion,
    Record,
    Reference,
    ReferenceKind,
    ReferenceRepository,
    ReportedOrganization,
    UnknownReference,
    named_by,
    organization_reference,
    own_reference,
)
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
from domain.services.announcing import AnnouncedPortion, announce_contacts, announce_saved
from domain.services.barrier import Barrier

_MOST_REMEMBERED = 100_000

R = TypeVar("R", bound=Record)
Answers = MutableSequence[NotTaken | None]
_Saver = InteractionPortion | InteractionRepository


class IntakeService:
    """A saved record survives a kill -9. Saving the same record again changes nothing.

    Without `announce`, the processes that serve open pages find changes by themselves.
    """

    def __init__(
        self,
        *,
        references: ReferenceRepository,
        organizations: OrganizationRepository,
        agents: AgentRepository,
        lines: LineRepository,
        contacts: ContactRepository,
        conversations: ConversationRepository,
        interactions: InteractionRepository,
        barrier: Barrier,
        announce: Announcer | None = None,
    ) -> None:
        self._announce = announce
        self._references = references
        self._organizations = organizations
        self._agents = agents
        self._lines = lines
        self._contacts = contacts
        self._conversations = conversations
        self._interactions = interactions
        self._barrier = barrier
        self._lasting: set[Reference] = set()

    def portion(self) -> InteractionPortion:
        portion = self._interactions.portion()
        return portion if self._announce is None else AnnouncedPortion(portion, self._announce)

    async def end_portions(self) -> None:
        await self._interactions.end_portions()

    async def take(
        self, records: Sequence[Record], portion: InteractionPortion | None = None
    ) -> Sequence[NotTaken | None]:
        """Saves or deletes the records. Returns one answer for each record, in order: `None` if that succeeded, else
        the reason why it did not.

        The records may belong to several organizations. The result is the same as if each was saved after the one
        before. With a portion, interactions count as saved only when the portion is settled.
        """
        if not records:
            return []
        before = await self._barrier.number()
        refused = await self._barrier.refused_among(records) if before else {}
        if refused:
            await self._take_back(records, refused)
        left = [at for at in range(len(records)) if at not in refused]
        taken = await self._take([records[at] for at in left], portion)
        answers: dict[int, NotTaken | None] = {**refused, **dict(zip(left, taken, strict=True))}
        if await self._barrier.number() != before:
            # Something was erased while this was saved.
            erased = await self._barrier.refused_among(records)
            await self._take_back(records, erased, with_numbers=True)
            answers |= erased
        return [answers[at] for at in range(len(records))]

    async def _take(
        self, records: Sequence[Record], portion: InteractionPortion | None
    ) -> Sequence[NotTaken | None]:
        answers: list[NotTaken | None] = []
        for _, run in groupby(records, key=lambda record: isinstance(record, Deletion)):
            same_kind = list(run)
            deletions = [record for record in same_kind if isinstance(record, Deletion)]
            answers += await (
                self._delete_all(deletions)
                if deletions
                else self._save_all(same_kind, portion or self._interactions)
            )
        return answers

    async def _take_back(
        self,
        records: Sequence[Record],
        erased: Mapping[int, Erased],
        *,
        with_numbers: bool = False,
    ) -> None:
        """Deletes what is there of erased records: somebody saved it while it was erased. A contact is deleted for its
        number or identity only if it was saved just now.
        """
        for at, refusal in erased.items():
            record = records[at]
            if isinstance(record, Interaction | Conversation | Contact) and (
                with_numbers or refusal.kind not in (ErasedKind.PHONE_NUMBER, ErasedKind.IDENTITY)
            ):
                what = Deletable(type(record).__name__.lower())
                await self._delete(
                    Deletion(organization_id=record.organization_id, what=what, id=record.id)
                )

    async def _save_all(self, records: Sequence[Record], saver: _Saver) -> Answers:
        """Saves one kind of record after the other, in the order in which they refer to each other. So each kind is
        saved once.
        """
        answers, contacts = await self._checked(records)
        accepted = [(at, record) for at, record in enumerate(records) if answers[at] is None]
        for _, organization in _of_kind(accepted, ReportedOrganization):
            await self._save_organization(organization)
        for _, agent in _of_kind(accepted, Agent):
            await self._agents.save(agent)
        for _, line in _of_kind(accepted, Line):
            await self._lines.save(line)
        if saved := [contact for _, contact in _of_kind(accepted, Contact)]:
            await self._contacts.save_many(saved)
        await self._save_conversations(_of_kind(accepted, Conversation), answers)
        if self._announce is not None:
            announce_saved((record for _, record in accepted), self._announce)
        interactions = _of_kind(accepted, Interaction)
        await self._save_interactions(interactions, contacts, answers, saver)
        if self._announce is not None and saver is self._interactions:
            held = {named for _, one in interactions for named in named_by(one)}
            announce_contacts(held, contacts, self._announce)
        return answers

    async def _checked(
        self, records: Sequence[Record]
    ) -> tuple[Answers, Mapping[Reference, ContactId]]:
        """Returns the answers that are known before anything is saved, and the contact that each conversation has after
        everything is saved.
        """
        named_by_each = [tuple(named_by(record)) for record in records]
        named = {reference for references in named_by_each for reference in references}
        held = {one for one in named if one.kind is ReferenceKind.CONVERSATION}
        contacts = dict(await self._references.contacts_of(held))
        known = {*contacts, *await self._existing(named - held)}
        answers: Answers = []
        for record, references in zip(records, named_by_each, strict=True):
            missing = next((one for one in references if one not in known), None)
            answers.append(None if missing is None else UnknownReference(missing))
            own = own_reference(record)
            if missing is None and own is not None:
                known.add(own)
                if isinstance(record, Conversation):
                    contacts[own] = record.contact_id
        return answers, contacts

    async def _existing(self, references: Set[Reference]) -> Set[Reference]:
        """Looks up which of the references exist. Remembers records that are never deleted, so that each is looked up
        once.
        """
        remembered = references & self._lasting
        found = await self._references.existing(references - remembered)
        if len(self._lasting) > _MOST_REMEMBERED:
            self._lasting.clear()
        self._lasting |= {one for one in found if one.kind is not ReferenceKind.CONTACT}
        return found | remembered

    async def _save_organization(self, reported: ReportedOrganization) -> None:
        enabled = reported.contact_insights_enabled
        organization = Organization(
            id=reported.id,
            name=reported.name,
            language=reported.language,
            time_zone=reported.time_zone,
            contact_insights_enabled=bool(enabled),
        )
        await self._organizations.save(organization, keeps_switch=enabled is None)

    async def _save_conversations(
        self, placed: Sequence[tuple[int, Conversation]], answers: Answers
    ) -> None:
        if not placed:
            return
        await self._conversations.save_many([conversation for _, conversation in placed])
        # Checks the contacts again: one that was deleted in the meantime could not delete a conversation that was
        # not there yet (R23).
        their_contacts = {at: next(named_by(conversation)) for at, conversation in placed}
        existing = await self._references.existing(set(their_contacts.values()))
        for at, conversation in placed:
            if their_contacts[at] not in existing:
                await self._conversations.delete(conversation.organization_id, conversation.id)
                answers[at] = UnknownReference(their_contacts[at])

    async def _save_interactions(
        self,
        placed: Sequence[tuple[int, Interaction]],
        contacts: Mapping[Reference, ContactId],
        answers: Answers,
        saver: _Saver,
    ) -> None:
        """Saves each interaction with the contact of its conversation, whatever the record says (R28)."""
        places = {(one.organization_id, one.id): at for at, one in placed}
        held = {at: next(named_by(one)) for at, one in placed}
        pending = [replace(one, contact_id=contacts[held[at]]) for at, one in placed]
        while pending:
            # A conversation that was deleted or moved in the meantime could not take along an interaction that was
            # not there yet (R23).
            misplaced = await saver.save_many(pending)
            pending = []
            for one in misplaced:
                at = places[one.organization_id, one.id]
                contact = (await self._references.contacts_of({held[at]})).get(held[at])
                if contact is None:
                    await self._interactions.delete(one.organization_id, one.id)
                    answers[at] = UnknownReference(held[at])
                else:
                    pending.append(replace(one, contact_id=contact))

    async def _delete_all(self, deletions: Sequence[Deletion]) -> Answers:
        """Deletes the records. A record that does not exist is ignored, because the same line may come twice."""
        organizations = [organization_reference(one.organization_id) for one in deletions]
        existing = await self._references.existing(set(organizations))
        answers: Answers = []
        for deletion, organization in zip(deletions, organizations, strict=True):
            if organization in existing:
                await self._delete(deletion)
                answers.append(None)
            else:
                answers.append(UnknownReference(organization))
        return answers

    async def _delete(self, deletion: Deletion) -> None:
        organization = deletion.organization_id
        contact = None if self._announce is None else await self._contact_of(deletion)
        match deletion.what:
            case Deletable.INTERACTION:
                await self._interactions.delete(organization, InteractionId(deletion.id))
            case Deletable.CONVERSATION:
                await self._conversations.delete(organization, ConversationId(deletion.id))
            case Deletable.CONTACT:
                await self._contacts.delete(organization, ContactId(deletion.id))
        if self._announce is not None and contact is not None:
            self._announce(contacts=[(organization, contact)])

    async def _contact_of(self, deletion: Deletion) -> ContactId | None:
        """Whose open pages the deletion concerns; `None` if there is nothing to delete."""
        organization = deletion.organization_id
        match deletion.what:
            case Deletable.INTERACTION:
                own = InteractionId(deletion.id)
                found = await self._interactions.get_many(organization, [own], with_words=False)
                return found[own].contact_id if own in found else None
            case Deletable.CONVERSATION:
                held = Reference(ReferenceKind.CONVERSATION, organization, deletion.id)
                return (await self._references.contacts_of([held])).get(held)
            case Deletable.CONTACT:
                return ContactId(deletion.id)


def _of_kind(placed: Sequence[tuple[int, Record]], kind: type[R]) -> Sequence[tuple[int, R]]:
    return [(at, record) for at, record in placed if isinstance(record, kind)]
