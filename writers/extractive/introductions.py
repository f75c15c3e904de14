"""Recognizes introductions at the beginning of a call: who is speaking, and with whom."""

import re
from collections.abc import Collection
from functools import cache

from domain.languages.known import worded_language
from domain.languages.together import words_of_all
from writers.extractive.vocabulary import words_of

LAST_TURN = 2
"""The last turn that can hold an introduction."""

_MAX_WORDS = 10
_MAX_WORDS_OF_A_SIGNATURE = 8
_MAX_WORDS_AFTER_A_NAME = 3
_NAME = r"(?-i:[A-Z\u00c0-\u00de])[\w'\u2019-]*"
_BETWEEN_NAMES = "|".join(sorted(words_of_all(lambda one: one.names.between)))
_NAMES = rf"(?:{_NAME}|&|(?:{_BETWEEN_NAMES})\b|[\s,.'\u2019-]+)+!?"


def is_introduction(sentence: str, language: str, known: Collection[str]) -> bool:
    """Whether it only greets by name, or names somebody who is known: "Acme, Ben speaking", "it's Marie from Lyon".

    `known` holds names as `words_of` returns them. An unknown name may be somebody else, which matters.
    """
    if len(sentence.split()) > _MAX_WORDS:
        return False
    greeting, *introductions = _patterns_in(language)
    if greeting.fullmatch(sentence):
        return True
    names_known = not set(known).isdisjoint(words_of(sentence))
    return names_known and any(pattern.fullmatch(sentence) for pattern in introductions)


def is_signature(sentence: str, language: str, known: Collection[str]) -> bool:
    """Whether it only names the speaker or writer, at any place in the exchange: "Gus, Globex Solar", "Marie Petit
    here".
    """
    if len(sentence.split()) > _MAX_WORDS_OF_A_SIGNATURE:
        return False
    names_known = not set(known).isdisjoint(words_of(sentence))
    return names_known and _signature_in(language).fullmatch(sentence) is not None


@cache
def _signature_in(language: str) -> re.Pattern[str]:
    behind = worded_language(language).openings.behind
    return re.compile(rf"{_NAMES}(?:(?:{behind})[\s,.!]*(?:{_NAMES})?)?", re.IGNORECASE)


@cache
def _patterns_in(language: str) -> tuple[re.Pattern[str], ...]:
    words = worded_language(language).openings
    called = rf"(?:{_NAME}(?: \w+){{0,3}}, (?:\w+, )?)?"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"(?:[^?]*\b)?(?:{words.greeting})\b[^?]*",
            _NAMES,
            rf"{called}{words.introducer} {_NAMES}",
            rf"{called}{words.introducer} {_NAME}(?:\W+\w+){{0,{_MAX_WORDS_AFTER_A_NAME}}}[.!]?",
        )
    )
