"""Finds out which known language a text is in, by counting its frequent words (R15)."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Set
from itertools import chain
from types import MappingProxyType

from domain.languages.known import LANGUAGES
from domain.reading.folding import folded

_MIN_VOTES = 4
_MIN_SHARE_OF_LATIN = 0.6
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MAX_CHARACTERS = 20_000
_VOTERS: Mapping[str, frozenset[str]] = MappingProxyType(
    {code: frozenset(known.frequent.most.split()) for code, known in LANGUAGES.items()}
)
_TOLD_BY: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        code: voters.union(LANGUAGES[code].frequent.telling.split())
        for code, voters in _VOTERS.items()
    }
)
_VOTERS_WITH_APOSTROPHE, _WITH_APOSTROPHE = (
    frozenset(word for told in words.values() for word in told if "'" in word)
    for words in (_VOTERS, _TOLD_BY)
)
_IN_ONE_LANGUAGE = frozenset(
    word for word, count in Counter(chain.from_iterable(_TOLD_BY.values())).items() if count == 1
)

VOTED_LANGUAGES = tuple(_VOTERS)


def votes(text: str) -> Mapping[str, int]:
    """For each known language, the number of words in the text that are frequent in it."""
    words = _words_in(text, whole=_VOTERS_WITH_APOSTROPHE)
    return {language: sum(map(voters.__contains__, words)) for language, voters in _VOTERS.items()}


def is_frequent(word: str, language: str) -> bool:
    """Whether the folded word is frequent in the language. Always false if the language is not known."""
    return word in _VOTERS.get(language, ())


def share_of_frequent(text: str, language: str) -> float:
    """The share of the text's words that are frequent in this language, from 0 to 1."""
    words = _words_in(text, whole=_VOTERS_WITH_APOSTROPHE)
    voters = _VOTERS.get(language, frozenset())
    return sum(map(voters.__contains__, words)) / (len(words) or 1)


def voted_language(text: str) -> str | None:
    """The known language that the text is clearly in. It is `None` if the text is too short or too mixed."""
    ranked = sorted(votes(text).items(), key=lambda entry: -entry[1])
    (language, most), (_, next_most) = ranked[:2]
    return language if most >= _MIN_VOTES and _clearly_more(most, next_most) else None


def is_clearly_not_in(text: str, language: str) -> bool:
    """Whether the text is clearly in another language than this one. Always false if `language` is not known."""
    if language not in _VOTERS:
        return False
    if not _is_mostly_latin(text):
        return True
    counted = votes(text)
    most = max(counted.values())
    if most >= _MIN_VOTES and _clearly_more(most, counted[language]):
        return True
    return _is_short_and_not_in(set(_words_in(text, whole=_WITH_APOSTROPHE)), language)


def _is_short_and_not_in(words: Set[str], language: str) -> bool:
    """Decides by words that exist in one language only: the text holds several of another language, and none of this
    one.
    """
    if words & _TOLD_BY[language] & _IN_ONE_LANGUAGE:
        return False
    mine = len(words & _TOLD_BY[language])
    for told_by in _TOLD_BY.values():
        theirs = words & told_by
        only_theirs = len(theirs & _IN_ONE_LANGUAGE)
        more = len(theirs) - mine
        if only_theirs > 2 or (only_theirs == 2 and (mine == 0 or more >= 2)):
            return True
        if only_theirs == 1 and more >= 2 and len(theirs) >= _MIN_VOTES:
            return True
    return False


def _words_in(text: str, *, whole: Set[str]) -> list[str]:
    """The words of the text. A word with an apostrophe is split in two, unless it is one of `whole`."""
    found = _WORD.findall(folded(text[:_MAX_CHARACTERS]))
    return [part for word in found for part in ((word,) if word in whole else word.split("'"))]


def _clearly_more(most: int, other: int) -> bool:
    return most - other >= 3 and most >= 1.8 * other


def _is_mostly_latin(text: str) -> bool:
    letters = [c for c in text[:_MAX_CHARACTERS] if c.isalpha()]
    latin = sum(c.isascii() or unicodedata.name(c, "").startswith("LATIN") for c in letters)
    return latin >= _MIN_SHARE_OF_LATIN * len(letters)
