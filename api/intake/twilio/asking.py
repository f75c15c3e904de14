"""Asks Twilio for what its webhooks only name: the text of a message, and the transcript of a call."""

from collections.abc import Sequence

from api.intake.loose import Object, id_in, object_in, text_in
from api.intake.not_taken import NotFetched, NotUnderstood
from api.intake.twilio.calls import call_reports, leg_in
from api.intake.twilio.messages import message_reports
from api.intake.twilio.parties import Lines
from api.intake.twilio.rest import TwilioApi
from api.intake.twilio.transcripts import media_of, sentences_report, speaker_of_parent
from api.settings.twilio_accounts import TwilioAccount
from domain.ids import OrganizationId
from domain.ports import Clock
from domain.reports import Field, Report, ReportRepository

_ENDED_BADLY = frozenset(("failed", "error", "canceled"))


class Asking:
    def __init__(self, api: TwilioApi, reports: ReportRepository, clock: Clock) -> None:
        self._api = api
        self._reports = reports
        self._clock = clock

    async def words(
        self, organization: OrganizationId, account: str | None, message: str, lines: Lines
    ) -> Sequence[Report]:
        """The whole message, unless its text is known already. Raises `NotFetched`."""
        key = (organization, f"twilio:message:{message}")
        known = (await self._reports.get_many([key])).get(key)
        if known is not None and Field.TEXT in known.told:
            return []
        own = self._api.account(organization, account)
        found = await self._api.thing(own, "Messages", message)
        return message_reports(organization, found, lines, self._clock())

    async def transcript(
        self, organization: OrganizationId, account: str | None, sid: str, lines: Lines
    ) -> Sequence[Report]:
        """The transcript and its call. Raises `NotFetched` and `NotUnderstood`."""
        own = self._api.account(organization, account)
        found, sentences = await self._api.transcript(own, sid)
        status = text_in(found, "status") or ""
        if status in _ENDED_BADLY:
            raise NotUnderstood(f"the transcript has the status {status}")
        if status != "completed":
            raise NotFetched("the transcript is not complete yet")
        call = await self._call_of(own, found)
        values = await self._api.thing(own, "Calls", call)
        parent = id_in(values, "parent_call_sid")
        if parent is not None:
            values = await self._api.thing(own, "Calls", parent)
        now = self._clock()
        first = speaker_of_parent(values, lines, now)
        return [
            *call_reports(organization, leg_in(values, lines, now)),
            sentences_report(organization, found, sentences, parent or call, first),
        ]

    async def _call_of(self, account: TwilioAccount, transcript: Object) -> str:
        """Named in the transcript, or through its recording."""
        media = media_of(transcript)
        named = id_in(object_in(media, "reference_sids"), "call_sid")
        source = id_in(media, "source_sid") or ""
        if named is None and source.startswith("RE"):
            named = id_in(await self._api.thing(account, "Recordings", source), "call_sid")
        customer_key = id_in(transcript, "customer_key") or ""
        if named is None and customer_key.startswith("CA"):
            named = customer_key
        if named is None:
            raise NotUnderstood("the transcript names no call")
        return named
