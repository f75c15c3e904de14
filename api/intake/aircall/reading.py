"""What one event of Aircall says, as reports."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from api.intake.aircall.calls import call_reports, has_words, transcript_report
from api.intake.aircall.envelope import event_name
from api.intake.aircall.events import (
    CALLS,
    CONTACT_DELETED,
    CONTACTS,
    IGNORED,
    MESSAGES,
    NUMBERS,
    TRANSCRIPTION,
    USERS,
)
from api.intake.aircall.messages import message_reports
from api.intake.aircall.people import contact_gone, contact_report, line_report, user_report
from api.intake.loose import Object, moment_in, object_in
from api.intake.not_taken import NotUnderstood
from domain.ids import OrganizationId
from domain.reports import Report

_READERS: Mapping[str, Callable[[OrganizationId, Object, datetime], Report | None]] = {
    **dict.fromkeys(CONTACTS, contact_report),
    CONTACT_DELETED: contact_gone,
    **dict.fromkeys(USERS, user_report),
    **dict.fromkeys(NUMBERS, line_report),
}


class WordsMissing(Exception):
    """The event tells that a transcript exists, and does not hold it. `transcription` names the call."""

    def __init__(self, transcription: Object) -> None:
        super().__init__("the event holds no transcript")
        self.transcription = transcription


def reports_of(organization: OrganizationId, envelope: Object) -> Sequence[Report]:
    """Raises `NotUnderstood` and `WordsMissing`."""
    event = event_name(envelope)
    if event is None:
        raise NotUnderstood("the event has no name")
    data, at = object_in(envelope, "data"), moment_in(envelope, "timestamp")
    if event in IGNORED:
        return []
    if event in CALLS:
        return call_reports(organization, event, data, at)
    if event in MESSAGES:
        return message_reports(organization, event, data, at)
    if event == TRANSCRIPTION:
        transcription = object_in(data, "transcription") or data
        if not has_words(transcription):
            raise WordsMissing(transcription)
        return [transcript_report(organization, transcription, at)]
    return [_person(organization, event, data, at)]


def _person(organization: OrganizationId, event: str, data: Object, at: datetime | None) -> Report:
    if event not in _READERS:
        raise NotUnderstood(f"the event {event[:60]!r} is not known")
    at = at or moment_in(data, "updated_at", "created_at")
    if at is None:
        raise NotUnderstood("the event has no time")
    report = _READERS[event](organization, data, at)
    if report is None:
        raise NotUnderstood("the event does not say whom it is about")
    return report
