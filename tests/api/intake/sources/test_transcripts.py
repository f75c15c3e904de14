"""Transcripts in the forms of several speech recognisers."""

import pytest

from api.intake.sources.transcripts import Segment, recognised
from api.intake.sources.unreadable import Unreadable

EXPECTED = [("Bonjour.", 0.0, 1.5, "A"), ("Oui ?", 2.0, 3.0, "B")]
WHISPER = {
    "text": " Bonjour. Oui ?",
    "language": "french",
    "segments": [
        {"start": 0.0, "end": 1.5, "text": " Bonjour.", "speaker": "A", "no_speech_prob": 0.1},
        {"start": 2.0, "end": 3.0, "text": " Oui ?", "speaker": "B", "avg_logprob": -0.3},
    ],
}
WHISPER_CPP = {
    "params": {"language": "auto"},
    "result": {"language": "fr"},
    "transcription": [
        {"offsets": {"from": 0, "to": 1500}, "text": " Bonjour.", "speaker": "A"},
        {"offsets": {"from": 2000, "to": 3000}, "text": " Oui ?", "speaker": "B"},
    ],
}
DEEPGRAM = {
    "metadata": {"request_id": "r1"},
    "results": {
        "channels": [{"detected_language": "fr", "alternatives": [{"words": []}]}],
        "utterances": [
            {"start": 0.0, "end": 1.5, "transcript": "Bonjour.", "speaker": "A", "channel": 0},
            {"start": 2.0, "end": 3.0, "transcript": "Oui ?", "speaker": "B", "channel": 0},
        ],
    },
}
DEEPGRAM_WORDS = {
    "results": {
        "channels": [
            {
                "detected_language": "fr",
                "alternatives": [
                    {
                        "words": [
                            {
                                "word": "bonjour",
                                "punctuated_word": "Bonjour.",
                                "start": 0.0,
                                "end": 1.5,
                                "speaker": "A",
                            },
                            {"word": "oui", "start": 2.0, "end": 2.4, "speaker": "B"},
                            {"word": "?", "start": 2.5, "end": 3.0, "speaker": "B"},
                        ]
                    }
                ],
            }
        ]
    }
}
ASSEMBLY = {
    "status": "completed",
    "language_code": "fr",
    "text": "Bonjour. Oui ?",
    "utterances": [
        {"start": 0, "end": 1500, "text": "Bonjour.", "speaker": "A", "channel": None},
        {"start": 2000, "end": 3000, "text": "Oui ?", "speaker": "B", "channel": None},
    ],
}
AMAZON = {
    "LanguageCode": "fr-FR",
    "Transcript": [
        {
            "BeginOffsetMillis": 2000,
            "EndOffsetMillis": 3000,
            "Content": "Oui ?",
            "ParticipantRole": "B",
        },
        {
            "BeginOffsetMillis": 0,
            "EndOffsetMillis": 1500,
            "Content": "Bonjour.",
            "ParticipantRole": "A",
        },
    ],
}


@pytest.mark.parametrize(
    "data",
    [WHISPER, WHISPER_CPP, DEEPGRAM, DEEPGRAM_WORDS, ASSEMBLY, AMAZON],
    ids=["whisper", "whisper.cpp", "deepgram", "deepgram words", "assembly", "amazon"],
)
def test_each_form_gives_texts_times_speakers_and_the_language(data):
    found = recognised(data)

    expected = [
        Segment(text=text, start_seconds=start, end_seconds=end, speaker=speaker)
        for text, start, end, speaker in EXPECTED
    ]
    if data is DEEPGRAM_WORDS:
        assert [one.text for one in found.segments] == ["Bonjour.", "oui ?"]
    else:
        assert list(found.segments) == expected
    assert found.language.partition("-")[0] == "fr"
    assert (found.duration_seconds, found.speakers, found.dropped) == (3, ["A", "B"], 0)


def test_channels_tell_the_speakers_if_there_are_several():
    def said(channel, start, text):
        return {
            "start": start,
            "end": start + 1,
            "transcript": text,
            "channel": channel,
            "speaker": 0,
        }

    utterances = [said(0, 0, "Hello"), said(1, 1, "Yes")]
    found = recognised({"results": {"channels": [{}, {}], "utterances": utterances}})

    assert [one.speaker for one in found.segments] == ["0", "1"]


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("en", "en"),
        ("English", "en"),
        ("en_us", "en-US"),
        ("pt-br", "pt-BR"),
        ("", "und"),
        (None, "und"),
        ("auto", "und"),
    ],
)
def test_a_language_is_told_by_its_code_or_its_name(written, tag):
    assert recognised({"segments": [], "language": written}).language == tag


def test_words_that_were_made_up_during_silence_are_dropped():
    made_up = {
        "no_speech_prob": 0.9,
        "avg_logprob": -1.4,
        "text": " Thank you for watching.",
        "start": 4,
        "end": 5,
    }
    loop = [{"text": " Okay.", "start": at, "end": at + 1} for at in range(5)]

    found = recognised({"segments": [*loop, made_up, {"text": "", "start": 9, "end": 9}]})

    assert [one.text for one in found.segments] == ["Okay.", "Okay."]
    assert found.dropped == 4


def test_a_speaker_that_the_recogniser_could_not_tell_is_none():
    found = recognised(
        {"segments": [{"text": "a", "speaker": "?"}, {"text": "b", "speaker": ""}, {"text": "c"}]}
    )

    assert [one.speaker for one in found.segments] == [None, None, None]
    assert found.segments[0].start_seconds is None


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "text",
        {},
        {"segments": [1]},
        {"results": {"utterances": [None]}},
        {"transcription": [{}]},
    ],
)
def test_other_json_is_refused_with_the_forms_that_are_known(data):
    with pytest.raises(
        Unreadable, match=r"it is not a transcript as Whisper, whisper\.cpp, WhisperX"
    ):
        recognised(data)


def test_a_transcript_that_is_not_completed_is_refused():
    with pytest.raises(Unreadable, match="its status is 'processing'"):
        recognised({"status": "processing", "utterances": None})
