"""Fetches what happened before the connection, or while webhooks were lost: the oldest first, a week at a time."""

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from api.intake.loose import Object, id_in, text_in
from api.intake.not_taken import NotUnderstood
from api.intake.twilio.asking import Asking
from api.intake.twilio.calls import call_reports, leg_in
from api.intake.twilio.messages import message_reports
from api.intake.twilio.parties import Lines, line_report, party
from api.intake.twilio.rest import TwilioApi
from api.intake.twilio.transcripts import recording_reports
from api.settings.twilio_accounts import TwilioAccount
from domain.ids import OrganizationId
from domain.ports import Clock
from domain.reports import Report
from domain.services.merging import MergingService

AT_A_TIME = timedelta(days=7)
READ_AGAIN = timedelta(days=2)
"""What was fetched last may have changed since: a message was delivered, a call has a transcript."""

_Read = Callable[[OrganizationId, Object, Lines, datetime], Sequence[Report]]


@dataclass(slots=True, kw_only=True)
class Fetched:
    """All until `until` is saved. `skipped` counts what could not be read, or was refused."""

    until: datetime
    messages: int = 0
    calls: int = 0
    transcripts: int = 0
    skipped: int = 0


class Past:
    def __init__(
        self, *, api: TwilioApi, asking: Asking, merging: MergingService, clock: Clock
    ) -> None:
        self._api = api
        self._asking = asking
        self._merging = merging
        self._clock = clock

    async def lines(self, organization: OrganizationId, lines: Lines) -> None:
        """Saves the account's numbers, which decide who of a call is the contact. Raises `NotFetched`."""
        for account in self._api.accounts_of(organization):
            async for page in self._api.things(account, "IncomingPhoneNumbers"):
                reports = [
                    report
                    for one in page
                    for report in line_report(
                        organization,
                        party(text_in(one, "phone_number"), lines),
                        name=text_in(one, "friendly_name"),
                    )
                ]
                await self._merging.record(reports)

    async def since(
        self, organization: OrganizationId, begin: datetime, lines: Lines
    ) -> AsyncGenerator[Fetched, None]:
        """Tells of each week when it is saved. Raises `NotFetched`."""
        now = self._clock()
        at = begin.replace(hour=0, minute=0, second=0, microsecond=0)
        while at < now:
            fetched = Fetched(until=min(at + AT_A_TIME, now))
            for account in self._api.accounts_of(organization):
                await self._fetch(organization, account, at, lines, fetched)
            at += AT_A_TIME
            yield fetched

    async def _fetch(
        self,
        organization: OrganizationId,
        account: TwilioAccount,
        begin: datetime,
        lines: Lines,
        fetched: Fetched,
    ) -> None:
        first, end = f"{begin:%Y-%m-%d}", f"{begin + AT_A_TIME:%Y-%m-%d}"
        kinds: Sequence[tuple[str, str, str, _Read]] = (
            ("messages", "Messages", "DateSent", message_reports),
            ("calls", "Calls", "StartTime", _call),
            ("", "Recordings", "DateCreated", _recording),
        )
        for counted, kind, named, read in kinds:
            pages = self._api.things(account, kind, **{f"{named}>": first, f"{named}<": end})
            async for page in pages:
                taken = await self._save(organization, page, read, lines, fetched)
                if counted:
                    setattr(fetched, counted, getattr(fetched, counted) + taken)
        within = {"AfterDateCreated": f"{first}T00:00:00Z", "BeforeDateCreated": f"{end}T00:00:00Z"}
        async for page in self._api.transcripts(account, **within):
            for one in page:
                await self._save_transcript(organization, account, one, lines, fetched)

    async def _save(
        self,
        organization: OrganizationId,
        page: Sequence[Object],
        read: _Read,
        lines: Lines,
        fetched: Fetched,
    ) -> int:
        """Returns how many could be read."""
        reports: list[Report] = []
        taken = 0
        for one in page:
            try:
                reports += read(organization, one, lines, self._clock())
                taken += 1
            except NotUnderstood:
                fetched.skipped += 1
        fetched.skipped += len((await self._merging.record(reports)).problems)
        return taken

    async def _save_transcript(
        self,
        organization: OrganizationId,
        account: TwilioAccount,
        transcript: Object,
        lines: Lines,
        fetched: Fetched,
    ) -> None:
        sid = id_in(transcript, "sid")
        if sid is None or text_in(transcript, "status") != "completed":
            return
        try:
            reports = await self._asking.transcript(organization, account.sid, sid, lines)
        except NotUnderstood:
            fetched.skipped += 1
            return
        fetched.skipped += len((await self._merging.record(reports)).problems)
        fetched.transcripts += 1


def _call(organization: OrganizationId, values: Object, lines: Lines, at: datetime) -> list[Report]:
    return call_reports(organization, leg_in(values, lines, at))


def _recording(
    organization: OrganizationId, values: Object, _lines: Lines, _at: datetime
) -> list[Report]:
    return recording_reports(organization, values)
