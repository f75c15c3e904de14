"""Merges what sources report piece by piece, and brings the whole into the records through the intake.

First the reports are stored, then the records are written. A process that is killed in between leaves reports that are
not placed, and the same report again places them.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby

from domain.contact import Contact
from domain.conversation import Conversation
from domain.erasure import Erased, NotTaken
from domain.ids import AgentId, ContactId, ConversationId, InteractionId, LineId, OrganizationId
from domain.intake import Record
from domain.interaction import Interaction
from domain.people import Agent, Line
from domain.ports import AgentRepository, Clock, LineRepository
from domain.reports import (
    Field,
    Report,
    Reported,
    ReportKey,
    ReportKind,
    ReportRepository,
    merged,
    things_told,
)
from domain.services.barrier import Barrier
from domain.services.intake import IntakeService
from domain.services.reported_places import Places, agent_of

HELD_FOR = timedelta(days=30)
"""How long words wait for the call that they belong to."""
PORTION = 50

Problems = dict[ReportKey, NotTaken]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """`problems` tells why some could not be brought into the records. `placed` are the interactions that are in them.

    What only misses something that may still be reported is held, and is in neither.
    """

    problems: Mapping[ReportKey, NotTaken]
    placed: Set[ReportKey]

    def obstacle(self, reports: Sequence[Report]) -> str | None:
        """Why some of these could not be brought in yet. What was erased is never to be brought in."""
        found = [self.problems[one.key] for one in reports if one.key in self.problems]
        return next((str(why) for why in found if not isinstance(why, Erased)), None)


class MergingService:
    def __init__(
        self,
        *,
        reports: ReportRepository,
        intake: IntakeService,
        agents: AgentRepository,
        lines: LineRepository,
        places: Places,
        barrier: Barrier,
        clock: Clock,
    ) -> None:
        self._reports = reports
        self._intake = intake
        self._agents = agents
        self._lines = lines
        self._places = places
        self._barrier = barrier
        self._clock = clock

    async def record(self, reports: Sequence[Report]) -> Merged:
        """Saves the reports. Saving one again changes nothing. Raises `StorageUnavailable`."""
        problems: Problems = {**await self._erased_among(reports)}
        kept = [one for one in reports if one.key not in problems]
        placed: set[ReportKey] = set()
        by_organization = sorted(kept, key=lambda one: one.key)
        for organization, own in groupby(by_organization, key=lambda one: one.organization_id):
            stored = await self._store(list(own))
            merged_here = await self._place(organization, stored)
            problems |= merged_here.problems
            placed |= merged_here.placed
        return Merged(problems=problems, placed=placed)

    async def _erased_among(self, reports: Sequence[Report]) -> Mapping[ReportKey, Erased]:
        """The reports of what was erased. They are not even stored, because they hold numbers and words."""
        if not await self._barrier.number():
            return {}
        return await self._barrier.erased_among({one.key: things_told(one) for one in reports})

    async def _store(self, reports: Sequence[Report]) -> Sequence[Reported]:
        """Each thing once, merged with what was told before. The reports are in the order of their keys."""
        together = {key: list(own) for key, own in groupby(reports, key=lambda one: one.key)}
        stored: dict[ReportKey, Reported] = {}
        pending = set(together)
        while pending:
            known = await self._reports.get_many(pending)
            for key in sorted(pending):
                reported = merged(known.get(key), together[key])
                if reported is known.get(key) or await self._reports.save(
                    reported, held_until=self._clock() + HELD_FOR
                ):
                    stored[key] = reported
            pending -= stored.keys()
        return list(stored.values())

    async def _place(self, organization: OrganizationId, stored: Sequence[Reported]) -> Merged:
        changed = [one for one in stored if one.version != one.placed]
        people = [one for one in changed if one.kind is not ReportKind.INTERACTION]
        interactions = [one for one in changed if one.kind is ReportKind.INTERACTION]
        touched = {one.key for one in interactions}
        await self._save_people(organization, people)
        moved = [one for one in people if one.identity != one.placed_as]
        parties = {party for one in moved for party in (one.id, *one.parties)}
        named = await self._reports.naming(organization, ReportKind.INTERACTION, parties)
        left = await self._places.left_by(organization, [*moved, *interactions])
        problems: Problems = {}
        placed = {one.key for one in stored if one.version == one.placed}
        for portion in _portions(sorted(touched | {one.key for one in named})):
            merged_here = await self._place_interactions(organization, portion)
            problems |= merged_here.problems
            placed |= merged_here.placed
        contacts = [one for one in people if one.kind is ReportKind.CONTACT]
        await self._intake.take(await self._places.contacts(organization, contacts))
        await self._intake.take(await self._places.empty_among(organization, left))
        for one in people:
            await self._reports.mark_placed(one)
        return Merged(problems=problems, placed=placed)

    async def _save_people(self, organization: OrganizationId, people: Sequence[Reported]) -> None:
        """What is ours of a line or an agent stays: the language, the role, the licences."""
        records: list[Record] = []
        own_lines = [one for one in people if one.kind is ReportKind.LINE]
        lines = await self._lines.get_many(organization, [LineId(one.id) for one in own_lines])
        for one in own_lines:
            known = lines.get(LineId(one.id))
            line = Line(
                id=LineId(one.id),
                organization_id=organization,
                name=one.text(Field.NAME) or one.text(Field.NUMBER) or one.id,
                phone_number=one.text(Field.NUMBER) or "",
                language=None if known is None else known.language,
            )
            if line != known:
                records.append(line)
        for one in people:
            if one.kind is ReportKind.AGENT:
                records += await self._agent_changed(organization, one)
        await self._intake.take(records)

    async def _agent_changed(
        self, organization: OrganizationId, reported: Reported
    ) -> Sequence[Agent]:
        """Nothing, if the organization's own system has brought in the agent with this e-mail address."""
        own = AgentId(reported.id)
        if await agent_of(self._agents, reported) != own:
            return []
        known = (await self._agents.get_many(organization, [own])).get(own)
        agent = replace(
            known or Agent(id=own, organization_id=organization, name=""),
            name=reported.text(Field.NAME) or reported.text(Field.EMAIL) or reported.id,
            email=reported.text(Field.EMAIL),
        )
        return [] if agent == known else [agent]

    async def _place_interactions(
        self, organization: OrganizationId, keys: Collection[ReportKey]
    ) -> Merged:
        """If another process changes a report meanwhile, or whom a number belongs to, it is placed again. So the newest
        is what stays.
        """
        problems: Problems = {}
        placed: set[ReportKey] = set()
        pending = set(keys)
        while pending:
            found = list((await self._reports.get_many(pending)).values())
            placing = await self._places.of(organization, found)
            answers = await self._intake.take(placing.records)
            refused = dict(_refused(placing.records, answers))
            problems |= {(organization, own): reason for own, reason in refused.items()}
            if erased := list(_names_of_erased(placing.records, answers, refused)):
                await self._reports.forget(organization, erased)
            saved = [one for one in placing.placed if one.key not in problems]
            now = await self._places.of(organization, saved) if saved else placing
            pending = {
                one.key
                for one in saved
                if now.conversation_of(one) != placing.conversation_of(one)
                or not await self._reports.mark_placed(one)
            }
            placed |= {one.key for one in saved} - pending
        return Merged(problems=problems, placed=placed)


def _refused(
    records: Sequence[Record], answers: Sequence[NotTaken | None]
) -> Iterator[tuple[InteractionId, NotTaken]]:
    """Why interactions were not saved. The reason may be that of their conversation, or of its contact."""
    contacts: dict[ContactId, NotTaken] = {}
    conversations: dict[ConversationId, NotTaken] = {}
    for record, answer in zip(records, answers, strict=True):
        if answer is None:
            continue
        match record:
            case Contact():
                contacts[record.id] = answer
            case Conversation():
                conversations[record.id] = contacts.get(record.contact_id, answer)
            case Interaction():
                yield record.id, conversations.get(record.conversation_id, answer)


def _names_of_erased(
    records: Sequence[Record],
    answers: Sequence[NotTaken | None],
    refused: Mapping[InteractionId, NotTaken],
) -> Iterator[str]:
    """Under which the reports of what was erased are found."""
    yield from (own for own, reason in refused.items() if isinstance(reason, Erased))
    for record, answer in zip(records, answers, strict=True):
        if isinstance(record, Contact) and isinstance(answer, Erased):
            yield record.id
            yield from record.phone_numbers


def _portions(keys: Sequence[ReportKey]) -> Iterable[Sequence[ReportKey]]:
    return (keys[at : at + PORTION] for at in range(0, len(keys), PORTION))
