"""Passages that try to command whoever reads them (R17, R18).

A filter for what is worded or built like an attack. It cannot know every wording: what passes it still meets the
checks of every statement.
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
from domain.reading.plain_text import holds_invisibles, without_invisibles
from domain.reading.suspicion_forms import structures
from domain.reading.suspicion_rules import wordings

MAX_CHARACTERS = 200_000
"""Nobody says or writes more in one turn: what is longer is a flood."""
MAX_CHARACTERS_DROPPED_WHOLE = 1_000
NEIGHBOURS = 2
_END_OF_PASSAGE = re.compile(r"(?<=[.!?\u2026])\s+|\n+")
_ENCODED = re.compile(r"[A-Za-z0-9+/_-]{16,4000}={0,2}")
_IN_HEXADECIMAL = re.compile(
    r"(?:\\x|%|0x)?[0-9a-f]{2}(?:[ ,:]{0,2}(?:\\x|%|0x)?[0-9a-f]{2}){9,2000}", re.IGNORECASE
)
_HEXADECIMAL_PAIR = re.compile(r"(?:\\x|%|0x)?([0-9a-f]{2})", re.IGNORECASE)
_DIGITS_AMONG_LETTERS = re.compile(r"(?<![\w@$])(?=[\d@$]*[^\W\d_])(?=[^\W\d_]*[\d@$])[\w@$]{3,40}")
_MIN_WORDS_WITH_DIGITS = 2
_DIGITS_AS_LETTERS = tuple(str.maketrans("013457@$", f"o{one}eastas") for one in "il")
_WORD = re.compile(r"\w+")
_COMMANDED = words_of_all(lambda one: one.commands.commanded)
_BACKWARDS = frozenset(word[::-1] for word in _COMMANDED)
_IN_ROT13 = frozenset(codecs.encode(word, "rot13") for word in _COMMANDED)
_SPELT_OUT = re.compile(r"(?<!\w)(?:\w[ .\-_*]{1,6}){7,200}\w(?!\w)")
_END_OF_SENTENCE = re.compile(r"(?<=[.!?]) ")
_ENDED = re.compile(r"[.!?\u2026]\W{0,9}$")
_SEAM_CHARACTERS = 150
_CHUNK_CHARACTERS = 1_000
_OVERLAP_CHARACTERS = 200
_UNBROKEN = re.compile(r"\S{3000}|(\S)\1{300}")
_WORDS_OF_A_FLOOD = 300
_MOST_WORDS_REPEATED = 10


def is_suspicious_passage(text: str) -> bool:
    """Whether any of it commands; in a time linear in its length."""
    if len(text) > MAX_CHARACTERS or holds_invisibles(text):
        return True
    built = folded(text)
    if any(rule.finds_in(built) for rule in structures()):
        return True
    line = folded(without_invisibles(text))
    if _is_flood(line):
        return True
    hidden = (folded(found) for found in (*_turned(line), *_hidden_in(text)))
    return any(wordings().finds_in(chunk) for whole in (line, *hidden) for chunk in _chunks(whole))


def passages_of(text: str) -> Iterator[str]:
    """Its sentences and lines."""
    return (passage for passage in _END_OF_PASSAGE.split(text) if passage.strip())


def without_suspicious_passages(turn: str) -> str:
    """The turn as it is when nothing in it is suspicious; else what is far enough from what is.

    What a command asks for often stands in the sentences beside it, so a short turn goes whole.
    """
    if not is_suspicious_passage(turn):
        return turn
    if len(turn) <= MAX_CHARACTERS_DROPPED_WHOLE:
        return ""
    passages = list(passages_of(turn))
    commanding = {place for place, passage in enumerate(passages) if is_suspicious_passage(passage)}
    near = {place + step for place in commanding for step in range(-NEIGHBOURS, NEIGHBOURS + 1)}
    rest = "\n".join(passage for place, passage in enumerate(passages) if place not in near)
    return "" if is_suspicious_passage(rest) else rest


class Suspicions:
    """What the turns of one source leave once every passage that commands is taken away.

    `kept` are the turns in their order, as far as they may be read; `commands` are the turns of which something was
    taken. Of a command that is broken up between two turns of one speaker nothing is left either.
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


def _broken_up(turns: Sequence[tuple[Speaker, str]]) -> set[int]:
    """The places of turns that command only together with the next one of the same speaker."""
    found: set[int] = set()
    last: dict[Speaker, int] = {}
    for place, (speaker, text) in enumerate(turns):
        before = last.get(speaker)
        last[speaker] = place
        if before is None or _ENDED.search(turns[before][1][-_SEAM_CHARACTERS:]):
            continue
        halves = (turns[before][1][-_SEAM_CHARACTERS:], text[:_SEAM_CHARACTERS])
        if _is_worded_as_a_command(" ".join(halves)) and not any(
            map(_is_worded_as_a_command, halves)
        ):
            found |= {before, place}
    return found


def _is_worded_as_a_command(text: str) -> bool:
    return wordings().finds_in(folded(without_invisibles(text)))


def _chunks(line: str) -> Iterator[str]:
    """Its sentences; what goes on without an end is cut into pieces that overlap."""
    for sentence in _END_OF_SENTENCE.split(line):
        for start in range(0, max(1, len(sentence) - _OVERLAP_CHARACTERS), _CHUNK_CHARACTERS):
            yield sentence[start : start + _CHUNK_CHARACTERS + _OVERLAP_CHARACTERS]


def _turned(line: str) -> Iterator[str]:
    """The text backwards and in its code, where a word stands in it without which neither commands anything."""
    words = set(_WORD.findall(line))
    turned = [line[::-1]] if words & _BACKWARDS else []
    if words & _IN_ROT13:
        turned.append(codecs.encode(line, "rot13"))
    for text in turned:
        yield text
        yield ", ".join(text.split())  # a command may begin anywhere among what was not turned


def _hidden_in(text: str) -> Iterator[str]:
    """What is spelt letter by letter, with digits or in a code, made legible."""
    if "&" in text:
        yield html.unescape(text)
    if len(_DIGITS_AMONG_LETTERS.findall(text)) >= _MIN_WORDS_WITH_DIGITS:
        for letters in _DIGITS_AS_LETTERS:
            yield " ".join(
                word.translate(letters) if _DIGITS_AMONG_LETTERS.search(word) else word
                for word in text.split()
            )
    for pairs in _IN_HEXADECIMAL.finditer(text):
        digits = "".join(_HEXADECIMAL_PAIR.findall(pairs.group()))
        yield bytes.fromhex(digits).decode(errors="replace")
    for spelt in _SPELT_OUT.finditer(text):
        yield _joined(spelt.group())
    for encoded in _ENCODED.finditer(text):
        yield _decoded(encoded.group())


def _joined(spelt: str) -> str:
    """Letters without the mark between them; any other mark, or two of it, parts words."""
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
    if _UNBROKEN.search(line):
        return True
    words = line.split()
    starts = range(0, len(words) - _WORDS_OF_A_FLOOD + 1, _WORDS_OF_A_FLOOD // 3)
    return any(
        len(set(words[start : start + _WORDS_OF_A_FLOOD])) <= _MOST_WORDS_REPEATED
        for start in starts
    )
