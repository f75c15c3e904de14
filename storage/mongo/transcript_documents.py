"""Transcripts as they are stored in MongoDB."""

from collections.abc import Mapping
from typing import Any

from domain.interaction import Speaker, Transcript, Utterance


def transcript_document(transcript: Transcript) -> dict[str, Any]:
    return {
        "language": transcript.language,
        "utterances": [
            {
                "speaker": said.speaker.value,
                "text": said.text,
                "startSeconds": said.start_seconds,
            }
            for said in transcript.utterances
        ],
    }


def transcript_from(stored: Mapping[str, Any]) -> Transcript:
    return Transcript(
        language=stored["language"],
        utterances=tuple(
            Utterance(
                speaker=Speaker(said["speaker"]),
                text=said["text"],
                start_seconds=said["startSeconds"],
            )
            for said in stored["utterances"]
        ),
    )
