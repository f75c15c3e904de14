"""What one object of Twilio says, as reports: a form, an event, or what else was posted."""

from collections.abc import Sequence
from datetime import datetime

from api.intake.loose import Object, id_in, object_in, text_in
from api.intake.not_taken import NotUnderstood
from api.intake.twilio.calls import call_reports, leg_in
from api.intake.twilio.messages import (
    STATUSES,
    is_only_status,
    message_reports,
    status_in,
    status_report,
)
from api.intake.twilio.parties import Lines
from api.intake.twilio.transcripts import recording_reports, voicemail_reports
from domain.ids import OrganizationId
from domain.reports import Report

_MESSAGING = "com.twilio.messaging."
_INTELLIGENCE = "voice_intelligence_transcript_available"


def transcript_named(values: Object) -> str | None:
    """The transcript that is ready, and that has to be asked for."""
    sid = id_in(values, "transcript_sid")
    return sid if text_in(values, "event_type") in {_INTELLIGENCE, None} else None


def reports_of(
    organization: OrganizationId, values: Object, lines: Lines, arrived_at: datetime
) -> Sequence[Report]:
    """Raises `NotUnderstood`."""
    if isinstance(values.get("type"), str) and "data" in values:
        return _of_event(organization, values, lines, arrived_at)
    if "TranscriptionText" in values or "TranscriptionStatus" in values:
        return voicemail_reports(organization, values, lines, arrived_at)
    if "RecordingSid" in values:
        return recording_reports(organization, values)
    if "MessageSid" in values or "SmsSid" in values:
        if is_only_status(values):
            return [status_report(organization, values, status_in(values))]
        return message_reports(organization, values, lines, arrived_at)
    if "CallSid" in values and "CallStatus" in values:
        return call_reports(organization, leg_in(values, lines, arrived_at))
    raise NotUnderstood("the request is about no call, message or transcript")


def _of_event(
    organization: OrganizationId, event: Object, lines: Lines, arrived_at: datetime
) -> Sequence[Report]:
    name, data = str(event["type"]), object_in(event, "data")
    if not name.startswith(_MESSAGING) or id_in(data, "messageSid") is None:
        raise NotUnderstood(f"the event {name[:80]!r} is not known")
    said = name.rpartition(".")[2].lower()
    status = said if said in STATUSES else status_in(data)
    if text_in(data, "from") is None or text_in(data, "to") is None:
        return [status_report(organization, data, status)]
    with_time = {"timestamp": event.get("time"), **data}
    return message_reports(organization, with_time, lines, arrived_at, status=status)
