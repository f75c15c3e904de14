"""Taking in what the organization's systems know, many records at once."""

from collections.abc import Mapping, MutableSequence, Sequence, Set
from dataclasses import replace
from itertools import groupby
from typing import TypeVar

from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import ContactId, ConversationId, InteractionId
from domain.intake import (
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

_MOST_REMEMBERED = 100_000

R = TypeVar("R", bound=Record)
Answers = MutableSequence[UnknownReference | None]
_Keeper = InteractionPortion | InteractionRepository


class IntakeService:
    """Each record once taken in survives a kill -9; the same again changes nothing."""

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
    ) -> None:
        self._references = references
        self._organizations = organizations
        self._agents = agents
        self._lines = lines
        self._contacts = contacts
        self._conversations = conversations
        self._interactions = interactions
        self._lasting: set[Reference] = set()

    def portion(self) -> InteractionPortion:
        return self._interactions.portion()

    async def leave_off(self) -> None:
        await self._interactions.leave_off()

    async def take(
        self, records: Sequence[Record], portion: InteractionPortion | None = None
    ) -> Sequence[UnknownReference | None]:
        """One answer for each, in order: `None` for one that was taken in, or why it was not.

        They may be of several organizations. Each is taken in as if those before it had been, one after the other. With
        a portion, the interactions are whole only when that is settled.
        """
        answers: list[UnknownReference | None] = []
        for _, run in groupby(records, key=lambda record: isinstance(record, Deletion)):
            together = list(run)
            deletions = [record for record in together if isinstance(record, Deletion)]
            answers += await (
                self._delete_all(deletions)
                if deletions
                else self._save_all(together, portion or self._interactions)
            )
        return answers

    async def _save_all(self, records: Sequence[Record], keeper: _Keeper) -> Answers:
        """What is named first is saved first, so one save of each kind does for all of them."""
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
        await self._save_interactions(_of_kind(accepted, Interaction), contacts, answers, keeper)
        return answers

    async def _checked(
        self, records: Sequence[Record]
    ) -> tuple[Answers, Mapping[Reference, ContactId]]:
        """What to answer before anything is saved, and with which contact each conversation is once all are."""
        theirs = [tuple(named_by(record)) for record in records]
        named = {reference for references in theirs for reference in references}
        held = {one for one in named if one.kind is ReferenceKind.CONVERSATION}
        contacts = dict(await self._references.contacts_of(held))
        known = {*contacts, *await self._existing(named - held)}
        answers: Answers = []
        for record, references in zip(records, theirs, strict=True):
            missing = next((one for one in references if one not in known), None)
            answers.append(None if missing is None else UnknownReference(missing))
            own = own_reference(record)
            if missing is None and own is not None:
                known.add(own)
                if isinstance(record, Conversation):
                    contacts[own] = record.contact_id
        return answers, contacts

    async def _existing(self, references: Set[Reference]) -> Set[Reference]:
        """Of what never goes away, what was found once is not looked for again."""
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
        # Looked for again: a contact that was deleted meanwhile did not take along what was not there yet (R23).
        theirs = {at: next(named_by(conversation)) for at, conversation in placed}
        existing = await self._references.existing(set(theirs.values()))
        for at, conversation in placed:
            if theirs[at] not in existing:
                await self._conversations.delete(conversation.organization_id, conversation.id)
                answers[at] = UnknownReference(theirs[at])

    async def _save_interactions(
        self,
        placed: Sequence[tuple[int, Interaction]],
        contacts: Mapping[Reference, ContactId],
        answers: Answers,
        keeper: _Keeper,
    ) -> None:
        """Whose contact each is with is read from its conversation, whatever it says itself (R28)."""
        places = {(one.organization_id, one.id): at for at, one in placed}
        held = {at: next(named_by(one)) for at, one in placed}
        left = [replace(one, contact_id=contacts[held[at]]) for at, one in placed]
        while left:
            # What was deleted or moved meanwhile did not take along what was not there yet (R23).
            astray = await keeper.save_many(left)
            left = []
            for one in astray:
                at = places[one.organization_id, one.id]
                contact = (await self._references.contacts_of({held[at]})).get(held[at])
                if contact is None:
                    await self._interactions.delete(one.organization_id, one.id)
                    answers[at] = UnknownReference(held[at])
                else:
                    left.append(replace(one, contact_id=contact))

    async def _delete_all(self, deletions: Sequence[Deletion]) -> Answers:
        """Deleting what is not there changes nothing: the same line may come twice."""
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
        match deletion.what:
            case Deletable.INTERACTION:
                await self._interactions.delete(organization, InteractionId(deletion.id))
            case Deletable.CONVERSATION:
                await self._conversations.delete(organization, ConversationId(deletion.id))
            case Deletable.CONTACT:
                await self._contacts.delete(organization, ContactId(deletion.id))


def _of_kind(placed: Sequence[tuple[int, Record]], kind: type[R]) -> Sequence[tuple[int, R]]:
    return [(at, record) for at, record in placed if isinstance(record, kind)]
