"""Saves what Aircall's events say."""

from collections.abc import Awaitable, Callable, Sequence

from api.intake.aircall.calls import call_of, transcript_report
from api.intake.aircall.reading import WordsMissing, reports_of
from api.intake.loose import NotJson, Object, object_in, read_json
from api.intake.not_taken import NotFetched, NotUnderstood, check_moments
from domain.ids import OrganizationId
from domain.inbox import Done, Event, Later, Never, Outcome
from domain.ports import Clock
from domain.reports import Report
from domain.services.merging import MergingService

FetchTranscription = Callable[[OrganizationId, str], Awaitable[Object]]
"""Asks Aircall for the transcription of a call. Raises `NotFetched`."""


class AircallInterpreter:
    def __init__(self, *, merging: MergingService, fetch: FetchTranscription, clock: Clock) -> None:
        self._merging = merging
        self._fetch = fetch
        self._clock = clock

    async def take(self, events: Sequence[Event]) -> Sequence[Outcome]:
        reports: dict[int, Sequence[Report]] = {}
        failed: dict[int, Outcome] = {}
        for at, event in enumerate(events):
            try:
                reports[at] = await self._reports_of(event)
            except NotUnderstood as reason:
                failed[at] = Never(reason=str(reason))
            except NotFetched as reason:
                failed[at] = Later(reason=str(reason))
        merged = await self._merging.record([one for own in reports.values() for one in own])
        return [
            failed[at] if at in failed else _outcome(merged.obstacle(reports[at]))
            for at in range(len(events))
        ]

    async def _reports_of(self, event: Event) -> Sequence[Report]:
        organization = event.organization_id
        try:
            envelope = read_json(event.body)
        except NotJson:
            raise NotUnderstood("the event is not JSON") from None
        if not isinstance(envelope, dict):
            raise NotUnderstood("the event is not a JSON object")
        try:
            reports = reports_of(organization, envelope)
        except WordsMissing as missing:
            call = call_of(missing.transcription)
            answer = await self._fetch(organization, call)
            found = object_in(answer, "transcription") or answer
            named = {"call_id": call, **missing.transcription, "content": found.get("content")}
            reports = [transcript_report(organization, named, event.received_at)]
        check_moments(reports, self._clock())
        return reports


def _outcome(obstacle: str | None) -> Outcome:
    return Done() if obstacle is None else Later(reason=obstacle)
