"""Merges what sources report piece by piece, and brings the whole into the records through the intake.

First the reports are stored, then the records are written. A process that is killed in between leaves reports that are
not placed, and the same report again places them.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

from domain.contact import Contact
from domain.conversation import Conversation
from domain.erasure import Erased
from domain.ids import AgentId, LineId, OrganizationId
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
)
from domain.services.intake import IntakeService
from domain.services.reported_places import Places, agent_of

HELD_FOR = timedelta(days=30)
"""How long words wait for the call that they belong to."""
PORTION = 50

Problems = dict[ReportKey, str]


class MergingService:
    def __init__(
        self,
        *,
        reports: ReportRepository,
        intake: IntakeService,
        agents: AgentRepository,
        lines: LineRepository,
        places: Places,
        clock: Clock,
    ) -> None:
        self._reports = reports
        self._intake = intake
        self._agents = agents
        self._lines = lines
        self._places = places
        self._clock = clock

    async def record(self, reports: Sequence[Report]) -> Mapping[ReportKey, str]:
        """Saves the reports. Saving one again changes nothing. Raises `StorageUnavailable`.

        Returns why some could not be brought into the records. What only misses something that may still be reported
        is held, and is not among them.
        """
        by_organization = sorted(reports, key=lambda one: one.key)
        problems: Problems = {}
        for organization, own in groupby(by_organization, key=lambda one: one.organization_id):
            stored = await self._store(list(own))
            problems |= await self._place(organization, stored)
        return problems

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

    async def _place(self, organization: OrganizationId, stored: Sequence[Reported]) -> Problems:
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
        for portion in _portions(sorted(touched | {one.key for one in named})):
            problems |= await self._place_interactions(organization, portion)
        contacts = [one for one in people if one.kind is ReportKind.CONTACT]
        await self._intake.take(await self._places.contacts(organization, contacts))
        await self._intake.take(await self._places.empty_among(organization, left))
        for one in people:
            await self._reports.mark_placed(one)
        return problems

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
    ) -> Problems:
        """If another process changes a report meanwhile, it is placed again, so that the newest is what stays."""
        problems: Problems = {}
        pending = set(keys)
        while pending:
            found = await self._reports.get_many(pending)
            placing = await self._places.of(organization, list(found.values()))
            answers = await self._intake.take(placing.records)
            refused = dict(zip(placing.records, answers, strict=True))
            gone = {_id(one) for one, answer in refused.items() if isinstance(answer, Erased)}
            erased = [one for one in placing.records if _named(one) & gone]
            for record in erased:
                await self._reports.forget(organization, _parties(record))
            left = {(organization, _id(one)) for one in erased}
            missing = {
                key: str(answer)
                for record, answer in refused.items()
                if answer is not None and (key := (organization, _id(record))) in found
            }
            pending = {
                one.key
                for one in placing.placed
                if one.key not in missing.keys() | left and not await self._reports.mark_placed(one)
            }
            problems |= {key: why for key, why in missing.items() if key not in left}
        return problems


def _id(record: Record) -> str:
    return str(record.id)


def _named(record: Record) -> set[str]:
    """What must not be erased if the record is to stay."""
    contact = {record.contact_id} if isinstance(record, Conversation | Interaction) else set()
    conversation = {record.conversation_id} if isinstance(record, Interaction) else set()
    return {_id(record), *contact, *conversation}


def _parties(record: Record) -> Sequence[str]:
    """Under which reports of an erased record are found."""
    return [_id(record), *(record.phone_numbers if isinstance(record, Contact) else ())]


def _portions(keys: Sequence[ReportKey]) -> Iterable[Sequence[ReportKey]]:
    return (keys[at : at + PORTION] for at in range(0, len(keys), PORTION))
