"""Finds the language of a source if the words of the known languages do not show it (R37)."""

import re
from dataclasses import replace

from domain.language_teller import LanguageTeller
from domain.reading.language_vote import share_of_frequent
from domain.reading.reading import ReadTurns

_READ_CHARACTERS = 4_000
_LEAST_WORDS = 4
_LEAST_SHARE = 0.3
"""If at least this share of the words is frequent in the expected language, no further check is needed."""
_WORD = re.compile(r"[^\W\d_]+")


def told_apart(said: ReadTurns, languages: LanguageTeller, *, language: str) -> ReadTurns:
    """The same turns, with the language that their text is shown to be in, known or not.

    If their language was not found before, the language of the insights, `language`, is expected.
    """
    text = " ".join(turn.text for turn in said.matter)
    found = shown_language(text, languages, taken_for=said.language or language)
    return said if found is None else replace(said, language=found)


def shown_language(
    text: str, languages: LanguageTeller, *, taken_for: str, least_words: int = _LEAST_WORDS
) -> str | None:
    """The language that the words show, if it is another one than `taken_for`. With fewer than `least_words` nothing
    is shown.
    """
    read = text[:_READ_CHARACTERS]
    if share_of_frequent(read, taken_for) >= _LEAST_SHARE:
        return None
    if len(_WORD.findall(read)) < least_words or languages.is_in(read, taken_for) is not False:
        return None
    return languages.language_of(read)
