"""Reads the transcripts of speech recognisers, by the shape of their JSON. Fields that are not needed are ignored."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

from babel import Locale

from api.intake.sources.unreadable import Unreadable
from domain.languages.tags import is_language_tag

_FORMATS = "Whisper, whisper.cpp, WhisperX, OpenAI, Deepgram, AssemblyAI and Amazon Transcribe Call Analytics"
_NO_SPEECH = 0.6
_BAD_GUESS = -1.0
"""Whisper's own limits: with both, the words were made up during silence."""
_MOST_REPEATED = 2
_UNDETERMINED = "und"


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """`speaker` is a label, a channel or a role, as the recogniser wrote it; `None` if it told none."""

    text: str
    start_seconds: float | None
    end_seconds: float | None
    speaker: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """`dropped` counts segments that the recogniser made up during silence."""

    language: str
    segments: tuple[Segment, ...]
    dropped: int

    @property
    def speakers(self) -> list[str]:
        return list(dict.fromkeys(one.speaker for one in self.segments if one.speaker is not None))

    @property
    def duration_seconds(self) -> int:
        return round(max((one.end_seconds or 0.0 for one in self.segments), default=0.0))


def recognised(data: Any) -> Recognised:
    """The transcript in the parsed JSON. Raises `Unreadable`."""
    for fits, segments, language in _SHAPES:
        if isinstance(data, dict) and fits(data):
            try:
                kept, dropped = _without_silence(segments(data))
                return Recognised(language=_tag(language(data)), segments=kept, dropped=dropped)
            except Unreadable:
                raise
            except (AttributeError, IndexError, KeyError, TypeError, ValueError):
                break
    raise Unreadable(f"it is not a transcript as {_FORMATS} write it")


def _without_silence(found: Iterable[tuple[Segment, bool]]) -> tuple[tuple[Segment, ...], int]:
    kept: list[Segment] = []
    dropped = 0
    for segment, is_silence in found:
        before = [one.text for one in kept[-_MOST_REPEATED:]]
        is_loop = len(before) == _MOST_REPEATED and set(before) == {segment.text}
        if is_silence or is_loop:
            dropped += 1
        elif segment.text:
            kept.append(segment)
    return tuple(kept), dropped


def _segment(one: Mapping[str, Any], text: Any, speaker: Any, *, per_second: float = 1) -> Segment:
    start, end = one.get("start"), one.get("end")
    return Segment(
        text=_storable(str(text or "")).strip(),
        start_seconds=None if start is None else max(0.0, float(start) / per_second),
        end_seconds=None if end is None else float(end) / per_second,
        speaker=None if speaker in (None, "", "?") else str(speaker),
    )


def _storable(text: str) -> str:
    """Half a surrogate pair, which JSON may hold, becomes a question mark: it could not be stored."""
    return text.encode(errors="replace").decode()


def _whisper(data: Mapping[str, Any]) -> Iterator[tuple[Segment, bool]]:
    for one in data["segments"]:
        silence, guess = one.get("no_speech_prob") or 0.0, one.get("avg_logprob") or 0.0
        is_silence = silence > _NO_SPEECH and guess < _BAD_GUESS
        yield _segment(one, one.get("text"), one.get("speaker")), is_silence


def _whisper_cpp(data: Mapping[str, Any]) -> Iterator[tuple[Segment, bool]]:
    for one in data["transcription"]:
        times = {"start": one["offsets"]["from"], "end": one["offsets"]["to"]}
        yield _segment(times, one.get("text"), one.get("speaker"), per_second=1000), False


def _assembly(data: Mapping[str, Any]) -> Iterator[tuple[Segment, bool]]:
    if data.get("status", "completed") != "completed":
        raise Unreadable(f"the transcript is not completed: its status is {data['status']!r}")
    whole = [
        {"text": data.get("text"), "start": 0, "end": (data.get("audio_duration") or 0) * 1000}
    ]
    for one in data.get("utterances") or whole:
        speaker = one.get("channel") or one.get("speaker")
        yield _segment(one, one.get("text"), speaker, per_second=1000), False


def _deepgram(data: Mapping[str, Any]) -> Iterator[tuple[Segment, bool]]:
    results = data["results"]
    channels = results.get("channels") or []
    by_channel = len(channels) > 1
    for one in results.get("utterances") or ():
        speaker = one.get("channel") if by_channel else one.get("speaker")
        yield _segment(one, one.get("transcript"), speaker), False
    if results.get("utterances"):
        return
    words = [
        (number if by_channel else word.get("speaker"), word)
        for number, channel in enumerate(channels)
        for word in channel["alternatives"][0].get("words") or ()
    ]
    in_time = sorted(words, key=lambda one: float(one[1]["start"]))
    for speaker, row in groupby(in_time, key=lambda one: one[0]):
        said = [word for _, word in row]
        text = " ".join(word.get("punctuated_word") or word["word"] for word in said)
        times = {"start": said[0]["start"], "end": said[-1].get("end")}
        yield _segment(times, text, speaker), False


def _amazon(data: Mapping[str, Any]) -> Iterator[tuple[Segment, bool]]:
    for one in sorted(data["Transcript"], key=lambda one: float(one["BeginOffsetMillis"])):
        times = {"start": one["BeginOffsetMillis"], "end": one.get("EndOffsetMillis")}
        yield _segment(times, one.get("Content"), one["ParticipantRole"], per_second=1000), False


def _deepgram_language(data: Mapping[str, Any]) -> Any:
    channels = data["results"].get("channels") or [{}]
    return channels[0].get("detected_language")


_Shape = tuple[
    Callable[[Mapping[str, Any]], bool],
    Callable[[Mapping[str, Any]], Iterable[tuple[Segment, bool]]],
    Callable[[Mapping[str, Any]], Any],
]
_SHAPES: tuple[_Shape, ...] = (
    (
        lambda data: isinstance(data.get("transcription"), list),
        _whisper_cpp,
        lambda data: (data.get("result") or {}).get("language"),
    ),
    (
        lambda data: isinstance(data.get("Transcript"), list),
        _amazon,
        lambda data: data.get("LanguageCode"),
    ),
    (lambda data: isinstance(data.get("results"), dict), _deepgram, _deepgram_language),
    (
        lambda data: "utterances" in data or "language_code" in data,
        _assembly,
        lambda data: data.get("language_code"),
    ),
    (
        lambda data: isinstance(data.get("segments"), list),
        _whisper,
        lambda data: data.get("language"),
    ),
)


def _tag(language: Any) -> str:
    """The tag of a language that is told by a code or by its English name, in any case."""
    told = str(language or "").strip().replace("_", "-")
    if told.casefold() in _names():
        return _names()[told.casefold()]
    code, _, region = told.partition("-")
    tag = f"{code.lower()}-{region.upper()}" if len(region) == 2 else told.lower()
    return tag if 2 <= len(code) <= 3 and is_language_tag(tag) else _UNDETERMINED


@cache
def _names() -> Mapping[str, str]:
    languages = Locale("en").languages
    return {name.casefold(): code.replace("_", "-") for code, name in languages.items()}
