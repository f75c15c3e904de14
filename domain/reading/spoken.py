"""Restores a transcript as it was said: in order of time, in whole sentences, without noise and loops (R35)."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

from domain.interaction import Speaker, Utterance
from domain.reading.asides import is_sound
from domain.reading.loops import OMITTED, without_loops

_MARKS_AT_THE_END = tuple(".!?:\u2026\u3002\uff01\uff1f\u061f")
_CLOSING_MARKS = ")\"'\u00bb\u201d\u2019"
_LEAST_UTTERANCES = 6
_WORDS_ONE_BY_ONE = 2
_PAUSE_SECONDS = 1.5
_MARK = re.compile(
    r"\[[^\[\]]{0,80}\]|<[^<>]{0,80}>|♪[^♪]{0,300}♪?|\*[^*\s][^*]{0,60}\*|\([^()]{0,80}\)"
)
_LONGEST_SOUND_WORDS = 6
_SPACE = re.compile(r"\s+")
_STRAY_MARKS = re.compile(r"\s+(?=[.,;:!?])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The words of one speaker without interruption, and the time when they began."""

    speaker: Speaker
    text: str
    start_seconds: float | None


def spoken_in(utterances: Sequence[Utterance], *, once: Container[str]) -> list[Spoken]:
    """The spoken turns. Words that were written one by one are joined, and broken sentences are made whole. The texts
    in `once` are known to hold no loops.
    """
    said = [
        Spoken(
            speaker=one.speaker,
            text=without_sounds(one.text),
            start_seconds=one.start_seconds,
        )
        for one in utterances
    ]
    heard = [one for one in said if one.text]
    joined = _words_joined(heard) if _came_one_by_one(heard) else _sentences_joined(heard)
    return [
        Spoken(speaker=one.speaker, text=text, start_seconds=one.start_seconds)
        for one in joined
        if (text := one.text if one.text in once else without_loops(one.text))
    ]


def in_order(utterances: Sequence[Utterance]) -> Sequence[Utterance]:
    """The utterances in order of time. If one of them has no time, the order stays as it is."""
    timed = [(one.start_seconds, one) for one in utterances if one.start_seconds is not None]
    if len(timed) < len(utterances):
        return utterances
    return [one for _, one in sorted(timed, key=lambda pair: pair[0])]


def without_sounds(text: str) -> str:
    """The text without marks for sounds. Marks in square or angle brackets are always removed; marks in round
    brackets only if they name a sound.

    An ellipsis shows where a mark stood between words.
    """
    if not any(mark in text for mark in "[<(♪*"):
        return text.strip()
    return _tidied(_MARK.sub(_kept, text))


def _kept(mark: re.Match[str]) -> str:
    held = mark.group()
    inside = held.strip("[]<>()♪* ")
    is_short = len(inside.split()) <= _LONGEST_SOUND_WORDS
    if held[0] in "(*" and not (is_short and is_sound(inside)):
        return held
    return f" {OMITTED} "


def _tidied(text: str) -> str:
    line = _SPACE.sub(" ", text).strip()
    line = line.strip(f"{OMITTED} ") if OMITTED in line else line
    line = re.sub(rf"(?:{OMITTED}\s*)+", f"{OMITTED} ", line)
    line = re.sub(rf"(?<=[.!?]) {OMITTED} ", " ", line)
    line = _STRAY_MARKS.sub("", line)
    return line if any(map(str.isalnum, line)) else ""


def _came_one_by_one(said: Sequence[Spoken]) -> bool:
    """Whether the recogniser wrote every word or two as a separate utterance."""
    if len(said) < _LEAST_UTTERANCES:
        return False
    runs = [len(list(run)) for _, run in groupby(said, key=lambda one: one.speaker)]
    lengths = [len(one.text.split()) for one in said]
    return median(lengths) <= _WORDS_ONE_BY_ONE and max(runs) >= _LEAST_UTTERANCES // 2


def _words_joined(said: Sequence[Spoken]) -> Iterator[Spoken]:
    held: list[Spoken] = []
    for one in said:
        if held and (one.speaker is not held[0].speaker or _pauses(held[-1], one)):
            yield _as_one(held)
            held = []
        held.append(one)
    if held:
        yield _as_one(held)


def _pauses(before: Spoken, one: Spoken) -> bool:
    if before.start_seconds is None or one.start_seconds is None:
        return False
    return one.start_seconds - before.start_seconds > _PAUSE_SECONDS


def _sentences_joined(said: Sequence[Spoken]) -> Iterator[Spoken]:
    """Joins the pieces of each sentence. If most utterances end without a mark, nothing is joined: then only the
    pauses show where a sentence ends.
    """
    if 2 * sum(map(_is_ended, said)) < len(said):
        yield from said
        return
    held: list[Spoken] = []
    for one in said:
        if held and (one.speaker is not held[-1].speaker or _is_ended(held[-1])):
            yield _as_one(held)
            held = []
        held.append(one)
    if held:
        yield _as_one(held)


def _is_ended(one: Spoken) -> bool:
    return one.text.rstrip().rstrip(_CLOSING_MARKS).endswith(_MARKS_AT_THE_END)


def _as_one(held: Sequence[Spoken]) -> Spoken:
    return Spoken(
        speaker=held[0].speaker,
        text=" ".join(one.text for one in held),
        start_seconds=held[0].start_seconds,
    )
