"""Transcripts: of voicemails, in callbacks; of calls, from Conversation Intelligence's own API."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from api.intake.loose import Object, id_in, object_in, objects_in, text_in
from api.intake.not_taken import NotUnderstood
from api.intake.twilio.calls import is_from_contact, leg_in, voicemail_told
from api.intake.twilio.parties import Lines
from api.intake.twilio.telling import interaction, told
from domain.ids import OrganizationId
from domain.interaction import Speaker, Transcript, Utterance
from domain.languages.tags import is_language_tag
from domain.reports import Field, Report

_UNKNOWN_LANGUAGE = "und"
_STEREO = 2
_ROLES = {
    "agent": Speaker.AGENT,
    "human_agent": Speaker.AGENT,
    "ai_agent": Speaker.ASSISTANT,
    "customer": Speaker.CONTACT,
}
_TEXT_RANK, _SENTENCES_RANK = 0, 1
"""A transcript with speakers counts more than one text."""


def recording_reports(organization: OrganizationId, values: Object) -> list[Report]:
    """`<Record>` records the caller alone, which is a voicemail. Other recordings say nothing. Raises
    `NotUnderstood`.
    """
    source = text_in(values, "RecordingSource", "source")
    status = (text_in(values, "RecordingStatus", "status") or "completed").lower()
    if source != "RecordVerb" or status != "completed":
        return []
    return [interaction(organization, f"call:{_call_in(values)}", voicemail_told())]


def voicemail_reports(
    organization: OrganizationId, values: Object, lines: Lines, arrived_at: datetime
) -> list[Report]:
    """Raises `NotUnderstood`."""
    own = _call_in(values)
    text = text_in(values, "TranscriptionText")
    if text is None or (text_in(values, "TranscriptionStatus") or "").lower() == "failed":
        return [interaction(organization, f"call:{own}", voicemail_told())]
    by_contact = is_from_contact(leg_in(values, lines, arrived_at))
    said = Utterance(speaker=Speaker.CONTACT if by_contact else Speaker.UNKNOWN, text=text)
    transcript = Transcript(language=_UNKNOWN_LANGUAGE, utterances=(said,))
    fields = {**voicemail_told(), Field.TRANSCRIPT: told(transcript, _TEXT_RANK)}
    return [interaction(organization, f"call:{own}", fields)]


def sentences_report(
    organization: OrganizationId,
    transcript: Object,
    sentences: Sequence[Object],
    call: str,
    speaker_of_first: Speaker,
) -> Report:
    """`speaker_of_first` is who spoke on the parent's leg, which is the first channel."""
    speakers = _speakers(transcript, sentences, speaker_of_first)
    language = text_in(transcript, "language_code") or ""
    said = [
        Utterance(
            speaker=speakers.get(str(one.get("media_channel")), Speaker.UNKNOWN),
            text=text,
            start_seconds=_seconds(one.get("start_time")),
        )
        for one in sorted(sentences, key=_index)
        if (text := text_in(one, "transcript")) is not None
    ]
    made = Transcript(
        language=language if is_language_tag(language) else _UNKNOWN_LANGUAGE,
        utterances=tuple(said),
    )
    return interaction(
        organization, f"call:{call}", {Field.TRANSCRIPT: told(made, _SENTENCES_RANK)}
    )


def speaker_of_parent(values: Object, lines: Lines, at: datetime) -> Speaker:
    """Who is on the first channel, if that can be known at all: an agent may be called first, too."""
    leg = leg_in(values, lines, at)
    if leg.direction != "inbound":
        return Speaker.UNKNOWN
    if leg.caller.is_device:
        return Speaker.AGENT
    return Speaker.CONTACT if is_from_contact(leg) else Speaker.UNKNOWN


def media_of(transcript: Object) -> Mapping[str, Any]:
    return object_in(object_in(transcript, "channel"), "media_properties")


def _speakers(
    transcript: Object, sentences: Sequence[Object], first: Speaker
) -> Mapping[str, Speaker]:
    """By channel. Numbers of channels begin at 1 or at 0. In a recording with one channel, everybody is on it."""
    participants = objects_in(object_in(transcript, "channel"), "participants")
    named = {
        str(one.get("channel_participant")): role
        for one in participants
        if (role := _ROLES.get((text_in(one, "role", "type") or "").lower())) is not None
    }
    channels = sorted({str(one.get("media_channel")) for one in sentences})
    others = {Speaker.CONTACT: Speaker.AGENT, Speaker.AGENT: Speaker.CONTACT}
    if named or first not in others or len(channels) != _STEREO:
        return named
    return dict(zip(channels, (first, others[first]), strict=True))


def _call_in(values: Object) -> str:
    own = id_in(values, "CallSid") or id_in(values, "call_sid")
    if own is None:
        raise NotUnderstood("the recording names no call")
    return own


def _index(sentence: Object) -> float:
    value = sentence.get("sentence_index")
    return value if isinstance(value, int | float) and not isinstance(value, bool) else 0


def _seconds(value: object) -> float | None:
    """They are texts."""
    try:
        seconds = float(value) if isinstance(value, str | int | float) else -1.0
    except ValueError:
        return None
    return seconds if 0 <= seconds < 2**31 else None
