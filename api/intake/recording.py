"""Takes what another system tells of interactions, a part at a time: checks it, and hands it to be merged."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from api.intake.fields import BadRecord
from api.intake.partial_reports import reports_of
from domain.erasure import Erased, NotTaken
from domain.ids import AgentId, LineId, OrganizationId
from domain.intake import Reference, ReferenceKind, UnknownReference
from domain.partial import (
    PartialInteraction,
    Recorded,
    RecordingOutcome,
    RefusedPartial,
    WhyRefused,
)
from domain.people import Line
from domain.ports import Clock, LineRepository
from domain.reports import Report
from domain.services.merging import MergingService
from domain.services.placing import PlacingService

Reason = BadRecord | NotTaken


class InteractionRecorder:
    def __init__(
        self,
        *,
        merging: MergingService,
        placing: PlacingService,
        lines: LineRepository,
        clock: Clock,
    ) -> None:
        self._merging = merging
        self._placing = placing
        self._lines = lines
        self._clock = clock

    async def __call__(
        self, organization: OrganizationId, partials: Sequence[PartialInteraction]
    ) -> Sequence[RecordingOutcome]:
        lines = await self._lines.get_many(
            organization, {LineId(one.line) for one in partials if one.line is not None}
        )
        agents = await self._agents(
            organization, {one.agent for one in partials if one.agent is not None}
        )
        now = self._clock()
        reasons: dict[int, Reason] = {}
        reports: list[Report] = []
        for at, one in enumerate(partials):
            try:
                reports += _checked(organization, one, lines, agents, now)
            except (BadRecord, UnknownReference) as fault:
                reasons[at] = fault
        merged = await self._merging.record(reports)
        outcomes: list[RecordingOutcome] = []
        for at, one in enumerate(partials):
            key = (organization, one.source_id)
            reason = reasons.get(at) or merged.problems.get(key)
            outcomes.append(
                Recorded(is_complete=key in merged.placed) if reason is None else _refused(reason)
            )
        return outcomes

    async def _agents(
        self, organization: OrganizationId, named: Collection[str]
    ) -> Mapping[str, AgentId | UnknownReference]:
        """Each agent by what names them: an id or an e-mail address."""
        found: dict[str, AgentId | UnknownReference] = {}
        for one in sorted(named):
            try:
                found[one] = await self._placing.agent(organization, one)
            except UnknownReference as unknown:
                found[one] = unknown
        return found


def _checked(
    organization: OrganizationId,
    one: PartialInteraction,
    lines: Mapping[LineId, Line],
    agents: Mapping[str, AgentId | UnknownReference],
    now: datetime,
) -> Sequence[Report]:
    """Raises `BadRecord` and `UnknownReference`."""
    line = None if one.line is None else lines.get(LineId(one.line))
    if one.line is not None and line is None:
        raise UnknownReference(Reference(ReferenceKind.LINE, organization, one.line))
    agent = None if one.agent is None else agents[one.agent]
    if isinstance(agent, UnknownReference):
        raise agent
    return reports_of(organization, one, line=line, agent=agent, now=now)


def _refused(reason: Reason) -> RefusedPartial:
    match reason:
        case UnknownReference(missing=missing):
            return RefusedPartial(
                why=WhyRefused.UNKNOWN_REFERENCE,
                message=f"There is no {missing.kind} {missing.id!r} in the organization.",
            )
        case Erased():
            return RefusedPartial(why=WhyRefused.ERASED, message=_sentence(reason))
        case BadRecord():
            return RefusedPartial(why=WhyRefused.INVALID, message=_sentence(reason))


def _sentence(reason: Exception) -> str:
    told = str(reason)
    return f"{told[:1].upper()}{told[1:]}."
