"""Saves what Twilio's webhooks say. What they only name is asked for."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from api.intake.loose import NotJson, Object, id_in, object_in, read_json
from api.intake.not_taken import NotFetched, NotUnderstood, check_moments
from api.intake.twilio.asking import Asking
from api.intake.twilio.messages import is_only_status, message_id
from api.intake.twilio.parties import Lines
from api.intake.twilio.posted import account_of
from api.intake.twilio.reading import reports_of, transcript_named
from domain.ids import OrganizationId
from domain.inbox import Done, Event, Later, Never, Outcome
from domain.ports import Clock
from domain.reports import Report
from domain.services.merging import Merged, MergingService

LinesOf = Callable[[OrganizationId], Awaitable[Lines]]


@dataclass(slots=True, kw_only=True)
class _Heard:
    """What one request says, and why something of it could not be read."""

    reports: list[Report] = field(default_factory=list)
    never: str | None = None
    later: str | None = None

    def outcome(self, merged: Merged) -> Outcome:
        if later := self.later or merged.obstacle(self.reports):
            return Later(reason=later)
        return Done() if self.never is None else Never(reason=self.never)


class TwilioInterpreter:
    def __init__(
        self, *, merging: MergingService, lines_of: LinesOf, asking: Asking, clock: Clock
    ) -> None:
        self._merging = merging
        self._lines_of = lines_of
        self._asking = asking
        self._clock = clock

    async def take(self, events: Sequence[Event]) -> Sequence[Outcome]:
        lines: dict[OrganizationId, Lines] = {}
        for event in events:
            if event.organization_id not in lines:
                lines[event.organization_id] = await self._lines_of(event.organization_id)
        heard = [await self._heard(event, lines[event.organization_id]) for event in events]
        merged = await self._merging.record([one for own in heard for one in own.reports])
        return [own.outcome(merged) for own in heard]

    async def _heard(self, event: Event, lines: Lines) -> _Heard:
        """Each event of a list is read by itself, and once however often it is in the list."""
        heard, seen = _Heard(), set[str]()
        for values in _objects_in(event.body):
            own = id_in(values, "id")
            if own is not None and own in seen:
                continue
            seen.add(own or "")
            try:
                heard.reports += await self._reports_of(event, values, lines)
            except NotUnderstood as reason:
                heard.never = heard.never or str(reason)
            except NotFetched as reason:
                heard.later = heard.later or str(reason)
        return heard

    async def _reports_of(self, event: Event, values: Object, lines: Lines) -> Sequence[Report]:
        organization, account = event.organization_id, account_of(values)
        transcript = transcript_named(values)
        if transcript is not None:
            return await self._asking.transcript(organization, account, transcript, lines)
        reports = list(reports_of(organization, values, lines, event.received_at))
        data = object_in(values, "data") or values
        if "CallSid" not in values and _is_status_of_ours(values):
            reports += await self._asking.words(organization, account, message_id(data), lines)
        check_moments(reports, self._clock())
        return reports


def _is_status_of_ours(values: Object) -> bool:
    return ("MessageSid" in values or "SmsSid" in values) and is_only_status(values)


def _objects_in(body: bytes) -> Sequence[Object]:
    try:
        found = read_json(body)
    except NotJson:
        return [{}]
    told = found if isinstance(found, list) else [found]
    return [one if isinstance(one, dict) else {} for one in told]
