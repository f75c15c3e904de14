"""A call or a voicemail from a transcript. Only what was said about the speakers is believed."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from api.intake.sources.options import SpeechOptions
from api.intake.sources.speech import converted
from api.intake.sources.transcripts import recognised
from api.intake.sources.unreadable import Unreadable
from domain.interaction import Channel, InteractionDirection, Speaker
from tests.api.intake.sources.reading import PLACE, records_in

AT = datetime(2026, 11, 20, 8, 15, tzinfo=UTC)
DATA = {
    "language": "fr",
    "segments": [
        {"start": 0.0, "end": 1.5, "text": " Bonjour.", "speaker": "SPEAKER_00"},
        {"start": 2.0, "end": 3.0, "text": " Oui ?", "speaker": "SPEAKER_01"},
        {"start": 3.0, "end": 4.2, "text": " Bien."},
    ],
}


def options(**values):
    defaults = {
        "file": Path("call.json"),
        "organization_id": "acme",
        "line_id": "l1",
        "phone": "+33639980112",
        "at": AT,
        "direction": InteractionDirection.INBOUND,
        "channel": Channel.CALL,
        "agent": None,
        "agent_speaker": None,
        "language": None,
    }
    return SpeechOptions(**defaults | values)


def interaction(data=DATA, agent=None, **values):
    (found,) = records_in(converted(recognised(data), PLACE, options(**values), agent))
    return found


def speakers(**values):
    return [one.speaker for one in interaction(**values).transcript.utterances]


def test_a_call_has_what_the_transcript_and_the_command_tell():
    call = interaction(agent="ines")

    assert (call.channel, call.direction) == (Channel.CALL, InteractionDirection.INBOUND)
    assert (call.occurred_at, call.agent_id, call.duration_seconds) == (AT, "ines", 4)
    assert call.transcript.language == "fr"
    assert [(one.text, one.start_seconds) for one in call.transcript.utterances] == [
        ("Bonjour.", 0.0),
        ("Oui ?", 2.0),
        ("Bien.", 3.0),
    ]


def test_nobody_is_the_agent_unless_the_command_says_so():
    assert speakers() == [Speaker.UNKNOWN] * 3


def test_a_named_agent_is_told_apart_from_the_contact():
    assert speakers(agent_speaker="SPEAKER_01") == [
        Speaker.CONTACT,
        Speaker.AGENT,
        Speaker.UNKNOWN,
    ]


def test_a_voicemail_is_spoken_by_the_caller():
    assert speakers(channel=Channel.VOICEMAIL) == [Speaker.CONTACT] * 3
    outbound = InteractionDirection.OUTBOUND
    assert speakers(channel=Channel.VOICEMAIL, direction=outbound) == [Speaker.AGENT] * 3


def test_roles_that_a_recogniser_writes_are_believed():
    said = [
        {"BeginOffsetMillis": 0, "Content": "Hello", "ParticipantRole": "AGENT"},
        {"BeginOffsetMillis": 9, "Content": "Hi", "ParticipantRole": "CUSTOMER"},
        {"BeginOffsetMillis": 19, "Content": "Note", "ParticipantRole": "SYSTEM"},
    ]

    assert speakers(data={"Transcript": said}) == [Speaker.AGENT, Speaker.CONTACT, Speaker.UNKNOWN]


def test_a_speaker_that_does_not_speak_is_refused_with_those_who_do():
    with pytest.raises(Unreadable, match="'SPEAKER_07'; the speakers are: SPEAKER_00, SPEAKER_01"):
        interaction(agent_speaker="SPEAKER_07")


def test_a_better_transcript_of_the_same_call_replaces_it():
    first = interaction()
    second = interaction(
        data={"segments": [{"text": "Bonjour, Ana.", "start": 0}]}, language="fr-CA"
    )

    assert second.id == first.id
    assert second.transcript.language == "fr-CA"


def test_a_transcript_without_words_is_a_call_that_was_not_transcribed():
    assert interaction(data={"segments": []}).transcript is None


def test_half_a_surrogate_pair_becomes_a_question_mark():
    call = interaction(
        data=json.loads(r'{"segments": [{"text": "Bon\ud83d \ud83d\ude42", "start": 0}]}')
    )

    assert [one.text for one in call.transcript.utterances] == ["Bon? \N{SLIGHTLY SMILING FACE}"]
