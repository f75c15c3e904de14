"""Calls, voicemails and their transcripts. A voicemail has the id of the call in which it was left."""

from datetime import datetime

from api.intake.aircall.people import (
    contact_id,
    contact_report,
    line_id,
    line_number,
    line_report,
    told,
    user_id,
    user_report,
)
from api.intake.loose import (
    Object,
    id_in,
    moment_in,
    number_in,
    object_in,
    objects_in,
    seconds_in,
    text_in,
    whole_in,
)
from api.intake.not_taken import NotUnderstood
from api.intake.phone_numbers import is_withheld
from domain.ids import OrganizationId
from domain.interaction import (
    Channel,
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Transcript,
    Utterance,
)
from domain.languages.tags import is_language_tag
from domain.reports import Field, Report, ReportKind, Told, Value

_RANKS = {"initial": 0, "answered": 1, "done": 2}
"""Later states of a call know more than earlier ones, whatever the times of their events."""
_IS_VOICEMAIL = 9
"""A call that turns out to be a voicemail is one, and is never a call again."""
_SPEAKERS = {
    "external": Speaker.CONTACT,
    "internal": Speaker.AGENT,
    "ai_voice_agent": Speaker.ASSISTANT,
}
_ENDED = frozenset(("call.ended", "call.hungup", "call.voicemail_left"))
_MOST_URL_CHARACTERS = 2_000


def call_reports(
    organization: OrganizationId, event: str, call: Object, at: datetime | None
) -> list[Report]:
    """Raises `NotUnderstood`. `at` is the time of the event."""
    own, begun_at = id_in(call, "id"), moment_in(call, "started_at")
    if own is None:
        raise NotUnderstood("the call has no id")
    at = at or moment_in(call, "ended_at", "answered_at", "started_at")
    if at is None:
        raise NotUnderstood("the event has no time")
    rank = 2 if event in _ENDED else _RANKS.get(text_in(call, "status") or "", 0)
    number, caller = object_in(call, "number"), object_in(call, "contact")
    user = object_in(call, "user")
    home = line_number(number)
    raw = text_in(call, "raw_digits") or ""
    values: dict[Field, Value | None] = {
        Field.DIRECTION: direction_in(call),
        Field.OCCURRED_AT: begun_at,
        Field.DURATION: whole_in(call, "duration"),
        Field.STATUS: InteractionStatus.ENDED if rank > 1 else InteractionStatus.IN_PROGRESS,
        Field.URL: _url_in(call, "asset"),
        Field.LINE: line_id(number),
        Field.AGENT: user_id(user),
        Field.CONTACT: contact_id(caller),
        Field.NUMBER: None if is_withheld(raw) else number_in(call, "raw_digits", home=home),
    }
    is_voicemail = event == "call.voicemail_left" or text_in(call, "voicemail") is not None
    fields = told(values, at, rank) | {Field.CHANNEL: _channel(at, is_voicemail=is_voicemail)}
    people = (
        line_report(organization, number, at),
        user_report(organization, user, at),
        contact_report(organization, caller, at, home=home),
    )
    return [
        *(one for one in people if one is not None),
        _of_call(organization, own, fields),
    ]


def transcript_report(
    organization: OrganizationId, transcription: Object, at: datetime | None
) -> Report:
    """The transcript may come before its call. Raises `NotUnderstood`."""
    own = call_of(transcription)
    at = moment_in(transcription, "updated_at", "created_at", "call_created_at") or at
    if at is None:
        raise NotUnderstood("the transcription has no time")
    content = object_in(transcription, "content")
    language = text_in(content, "language") or ""
    utterances = [
        Utterance(
            speaker=_SPEAKERS.get(text_in(said, "participant_type") or "", Speaker.UNKNOWN),
            text=text,
            start_seconds=seconds_in(said, "start_time"),
        )
        for said in objects_in(content, "utterances")
        if (text := text_in(said, "text")) is not None
    ]
    transcript = Transcript(
        language=language if is_language_tag(language) else "und", utterances=tuple(utterances)
    )
    fields = told({Field.TRANSCRIPT: transcript}, at)
    if text_in(transcription, "type") == "voicemail":
        fields |= {Field.CHANNEL: _channel(at, is_voicemail=True)}
    return _of_call(organization, own, fields)


def has_words(transcription: Object) -> bool:
    return isinstance(object_in(transcription, "content").get("utterances"), list)


def call_of(transcription: Object) -> str:
    """Raises `NotUnderstood`."""
    own = id_in(transcription, "call_id")
    if own is None:
        raise NotUnderstood("the transcription names no call")
    return own


def _of_call(organization: OrganizationId, own: str, fields: dict[Field, Told]) -> Report:
    return Report(
        organization_id=organization,
        kind=ReportKind.INTERACTION,
        id=f"aircall:call:{own}",
        told=fields,
    )


def _channel(at: datetime, *, is_voicemail: bool) -> Told:
    if is_voicemail:
        return Told(value=Channel.VOICEMAIL.value, at=at, rank=_IS_VOICEMAIL)
    return Told(value=Channel.CALL.value, at=at)


def direction_in(values: Object) -> str | None:
    known = {"inbound": InteractionDirection.INBOUND, "outbound": InteractionDirection.OUTBOUND}
    found = known.get((text_in(values, "direction") or "").lower())
    return None if found is None else found.value


def _url_in(values: Object, name: str) -> str | None:
    url = text_in(values, name)
    is_good = url is not None and url.startswith("https://") and len(url) <= _MOST_URL_CHARACTERS
    return url if is_good and url is not None and not any(map(str.isspace, url)) else None
