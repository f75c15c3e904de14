"""Passages that try to command whoever reads them (R17, R18).

A filter for what is worded or built like an attack. It cannot know every wording: what passes it still meets the
checks of every statement.
"""

import base64
import binascii
import re
from collections import Counter
from collections.abc import Iterator

from domain.folding import folded
from domain.interaction import Interaction
from domain.plain_text import holds_invisibles, without_invisibles
from domain.suspicion_rules import structures, wordings

MAX_CHARACTERS = 200_000
"""Nobody says or writes more in one turn: what is longer is a flood."""
MAX_CHARACTERS_DROPPED_WHOLE = 1_000
NEIGHBOURS = 2
_END_OF_PASSAGE = re.compile(r"(?<=[.!?\u2026])\s+|\n+")
_ENCODED = re.compile(r"[A-Za-z0-9+/_-]{40,4000}={0,2}")
_SPELT_OUT = re.compile(r"(?<!\w)(?:\w[ .\-_*]{1,3}){7,200}\w(?!\w)")
_END_OF_SENTENCE = re.compile(r"(?<=[.!?]) ")
_CHUNK_CHARACTERS = 1_000
_OVERLAP_CHARACTERS = 200
_UNBROKEN = re.compile(r"\S{3000}|(\S)\1{300}")
_MIN_WORDS_OF_A_FLOOD = 400
_REPETITIONS_OF_A_FLOOD = 30


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
    hidden = (folded(found) for found in _hidden_in(text))
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


def holds_suspicious_passage(interaction: Interaction) -> bool:
    """Whether any turn of it does: such an interaction is marked in the coverage (R18)."""
    transcript = interaction.transcript
    spoken = [utterance.text for utterance in transcript.utterances] if transcript else []
    return any(map(is_suspicious_passage, [interaction.text or "", *spoken]))


def _chunks(line: str) -> Iterator[str]:
    """Its sentences; what goes on without an end is cut into pieces that overlap."""
    for sentence in _END_OF_SENTENCE.split(line):
        for start in range(0, max(1, len(sentence) - _OVERLAP_CHARACTERS), _CHUNK_CHARACTERS):
            yield sentence[start : start + _CHUNK_CHARACTERS + _OVERLAP_CHARACTERS]


def _hidden_in(text: str) -> Iterator[str]:
    """What is spelt letter by letter or encoded, made legible."""
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
    body = encoded.rstrip("=")
    body = body[: len(body) // 4 * 4].translate(str.maketrans("-_", "+/"))
    try:
        return base64.b64decode(body, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _is_flood(line: str) -> bool:
    if _UNBROKEN.search(line):
        return True
    words = line.split()
    return len(words) >= _MIN_WORDS_OF_A_FLOOD and len(set(words)) * _REPETITIONS_OF_A_FLOOD < len(
        words
    )
