"""Finds passages that try to give commands to the reader (R17, R18).

This filter recognises text that is worded or built like an attack. It cannot know every wording. If an attack passes
the filter, the checks of every statement still apply.
"""

import base64
import binascii
import codecs
import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from domain.interaction import Speaker
from domain.languages.together import words_of_all
from domain.reading.folding import folded
from domain.reading.loops import OMITTED
from domain.reading.plain_text import holds_invisibles, without_invisibles
from domain.reading.suspicion_forms import is_labelled_by_a_machine, signed_structures
from domain.reading.suspicion_rules import announcements, wordings

MAX_CHARACTERS = 200_000
"""A longer turn is a flood: people do not say or write more in one turn."""
_END_OF_PASSAGE = re.compile(r"(?<=[.!?\u2026])\s+|\n+")
_ENCODED = re.compile(r"[A-Za-z0-9+/_-]{16,4000}={0,2}")
_IN_HEXADECIMAL = re.compile(
    r"(?:\\x|%|0x)?[0-9a-f]{2}(?:[ ,:]{0,2}(?:\\x|%|0x)?[0-9a-f]{2}){9,2000}", re.IGNORECASE
)
_HEXADECIMAL_PAIR = re.compile(r"(?:\\x|%|0x)?([0-9a-f]{2})", re.IGNORECASE)
_DIGITS_AMONG_LETTERS = re.compile(r"(?<![\w@$])(?=[\d@$]*[^\W\d_])(?=[^\W\d_]*[\d@$])[\w@$]{3,40}")
_DIGIT_OR_SIGN = re.compile(r"[\d@$]")
_MIN_WORDS_WITH_DIGITS = 2
_DIGITS_AS_LETTERS = tuple(str.maketrans("013457@$", f"o{one}eastas") for one in "il")
_WORD = re.compile(r"\w+")
_COMMANDED = words_of_all(lambda one: one.commands.commanded)
_BACKWARDS = frozenset(word[::-1] for word in _COMMANDED)
_IN_ROT13 = frozenset(codecs.encode(word, "rot13") for word in _COMMANDED)
_LEAST_SPELT = 8
_SPELT_OUT = re.compile(r"(?<!\w)(?:\w[ .\-_*]{1,6}){7,200}\w(?!\w)")
_END_OF_SENTENCE = re.compile(r"(?<=[.!?]) ")
_ENDED = re.compile(r"[.!?\u2026]\W{0,9}$")
_SEAM_CHARACTERS = 150
_CHUNK_CHARACTERS = 1_000
_OVERLAP_CHARACTERS = 200
_UNBROKEN = re.compile(r"\S{3000}|(\S)\1{300}")
_LEAST_UNBROKEN = 301
_LEAST_ENCODED = 16
_WORDS_OF_A_FLOOD = 300
_MOST_WORDS_REPEATED = 10


def is_suspicious_passage(text: str) -> bool:
    """Whether any part of the text gives a command. The time is linear in the length of the text."""
    if len(text) > MAX_CHARACTERS or holds_invisibles(text):
        return True
    built = folded(text)
    if _is_built_like_a_command(text, built):
        return True
    visible = without_invisibles(text)
    line = built if visible == text else folded(visible)
    if _is_flood(line):
        return True
    words = _WORD.findall(line)
    if wordings().finds_in_part(line, _chunks, words=words):
        return True
    hidden = (*_turned(line, set(words)), *_hidden_in(text, words))
    return any(wordings().finds_in_part(folded(one), _chunks) for one in hidden)


def announces_a_command(text: str) -> bool:
    """Whether the text says that the next message is a command."""
    return announcements().finds_in(folded(without_invisibles(text)))


def passages_of(text: str) -> Iterator[str]:
    """The sentences and lines of the text."""
    return (passage for passage in _END_OF_PASSAGE.split(text) if passage.strip())


def without_suspicious_passages(turn: str) -> str:
    """The turn unchanged, if nothing in it is suspicious. Otherwise the passages that have nothing to do with the
    suspicious ones; an ellipsis shows where passages between them were removed.

    What a command asks for often stands beside it or between two commands, and behind a forged label everything may
    belong to it.
    """
    if not is_suspicious_passage(turn):
        return turn
    passages = list(passages_of(turn))
    commanding = [place for place, passage in enumerate(passages) if is_suspicious_passage(passage)]
    if not commanding:
        return ""
    first, last = commanding[0], commanding[-1]
    is_built = any(_is_built_like_a_command(one, folded(one)) for one in passages[first : last + 1])
    before = passages[: max(0, first - 1)]
    behind = [] if is_built else passages[last + 2 :]
    if is_suspicious_passage("\n".join([*before, *behind])):
        return ""
    return "\n".join([*before, *([OMITTED] if before and behind else []), *behind])


class Suspicions:
    """The turns of one source after every passage that gives a command is removed.

    `kept` holds the readable text of each turn, in order. `commands` holds the original text of each turn that lost
    something. If a command is split between two turns of one speaker, both turns are removed.
    """

    def __init__(self, turns: Sequence[tuple[Speaker, str]]) -> None:
        broken_up = _broken_up(turns)
        self.kept = [
            "" if place in broken_up else without_suspicious_passages(text)
            for place, (_, text) in enumerate(turns)
        ]
        self.commands = tuple(
            text for kept, (_, text) in zip(self.kept, turns, strict=True) if kept != text
        )


def _is_built_like_a_command(text: str, folded_text: str) -> bool:
    return is_labelled_by_a_machine(text) or any(
        rule.matches(folded_text) for sign, rule in signed_structures() if sign in folded_text
    )


def _broken_up(turns: Sequence[tuple[Speaker, str]]) -> set[int]:
    """The indexes of turns that give a command only together with the next or previous turn of the same speaker."""
    found: set[int] = set()
    last: dict[Speaker, int] = {}
    for place, (speaker, text) in enumerate(turns):
        before = last.get(speaker)
        last[speaker] = place
        if before is None or _ENDED.search(turns[before][1][-_SEAM_CHARACTERS:]):
            continue
        halves = _beside_the_seam(turns[before][1], text)
        if _is_worded_as_a_command(" ".join(halves)) and not any(
            map(_is_worded_as_a_command, halves)
        ):
            found |= {before, place}
    return found


def _beside_the_seam(before: str, after: str) -> tuple[str, str]:
    """The last sentence before the seam and the first one after it, or as much of them as counts."""
    last, first = before[-_SEAM_CHARACTERS:], after[:_SEAM_CHARACTERS]
    return _END_OF_SENTENCE.split(last)[-1], _END_OF_SENTENCE.split(first, maxsplit=1)[0]


def _is_worded_as_a_command(text: str) -> bool:
    return wordings().finds_in(folded(without_invisibles(text)))


def _chunks(line: str) -> Iterator[str]:
    """Yields the sentences of the line. A very long sentence is cut into overlapping pieces."""
    for sentence in _END_OF_SENTENCE.split(line):
        for start in range(0, max(1, len(sentence) - _OVERLAP_CHARACTERS), _CHUNK_CHARACTERS):
            yield sentence[start : start + _CHUNK_CHARACTERS + _OVERLAP_CHARACTERS]


def _turned(line: str, words: set[str]) -> Iterator[str]:
    """Yields the text reversed or decoded from ROT13, if it holds a reversed or encoded word that every command
    needs.
    """
    turned = [line[::-1]] if words & _BACKWARDS else []
    if words & _IN_ROT13:
        turned.append(codecs.encode(line, "rot13"))
    for text in turned:
        yield text
        yield ", ".join(text.split())  # with commas, because a command may begin at any word


def _hidden_in(text: str, words: Sequence[str]) -> Iterator[str]:
    """Yields the readable form of text that is spelt letter by letter, written with digits or encoded."""
    if "&" in text:
        yield html.unescape(text)
    if _DIGIT_OR_SIGN.search(text):
        yield from _written_with_digits(text)
    if "_" in text or [*map(len, words)].count(1) >= _LEAST_SPELT:
        for spelt in _SPELT_OUT.finditer(text):
            yield _joined(spelt.group())
    if max(map(len, text.split()), default=0) >= _LEAST_ENCODED:
        for encoded in _ENCODED.finditer(text):
            yield _decoded(encoded.group())


def _written_with_digits(text: str) -> Iterator[str]:
    """Yields the text with letters in place of digits, and each hexadecimal number as the text that it encodes."""
    if len(_DIGITS_AMONG_LETTERS.findall(text)) >= _MIN_WORDS_WITH_DIGITS:
        for letters in _DIGITS_AS_LETTERS:
            yield " ".join(
                word.translate(letters) if _DIGITS_AMONG_LETTERS.search(word) else word
                for word in text.split()
            )
    for pairs in _IN_HEXADECIMAL.finditer(text):
        digits = "".join(_HEXADECIMAL_PAIR.findall(pairs.group()))
        yield bytes.fromhex(digits).decode(errors="replace")


def _joined(spelt: str) -> str:
    """The letters joined without the mark between them. Another mark, or the same mark twice, separates words."""
    (mark, _), *_ = Counter(c for c in spelt if not c.isalnum()).most_common(1)
    return " ".join(
        word.replace(mark, "")
        for word in re.split(re.escape(mark) + r"{2,}|[^\w" + re.escape(mark) + "]+", spelt)
    )


def _decoded(encoded: str) -> str:
    body = encoded.rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _is_flood(line: str) -> bool:
    words = line.split()
    if max(map(len, words), default=0) >= _LEAST_UNBROKEN and any(map(_UNBROKEN.search, words)):
        return True
    starts = range(0, len(words) - _WORDS_OF_A_FLOOD + 1, _WORDS_OF_A_FLOOD // 3)
    return any(
        len(set(words[start : start + _WORDS_OF_A_FLOOD])) <= _MOST_WORDS_REPEATED
        for start in starts
    )
