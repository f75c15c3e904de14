"""The folded number words of the known languages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from domain.languages.known import KNOWN_LANGUAGES, worded_language

_ONE_AND_A_HALF = frozenset(
    word for one in KNOWN_LANGUAGES for word in one.numbers.one_and_a_half.split()
)
_LONGEST_WORD = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberVocabulary:
    """The number words of one language. `counted` holds ordinals and collectives, which imply a number: "third",
    "dozen".
    """

    values: Mapping[str, int]
    counted: Mapping[str, int]
    joined_by: str
    repeats: Mapping[str, int]
    zero_among_digits: frozenset[str]
    counts_in_twenties: bool
    _glued: re.Pattern[str]
    _said_ordinals: Mapping[str, int]
    _ordinal_endings: tuple[str, ...]
    _halves: re.Pattern[str] | None

    def units(self, word: str) -> tuple[int, ...]:
        """The numbers that make up a word: several for `zweihundertfunfzig`, none for a word that is not a number."""
        if word in self.values:
            return (self.values[word],)
        if not 6 <= len(word) <= _LONGEST_WORD or self._glued.fullmatch(word) is None:
            return ()
        return tuple(self.values[part] for part in self._parts(word) or () if part in self.values)

    def _parts(self, word: str) -> tuple[str, ...] | None:
        """Splits a word into number words, the longest first. If this fails, shorter ones are tried: `centotto` is
        `cent` and `otto`, not `cento` and `tto`.
        """
        if not word:
            return ()
        for size in range(len(word), 0, -1):
            if word[:size] in self.values or word[:size] == self.joined_by:
                rest = self._parts(word[size:])
                if rest is not None:
                    return (word[:size], *rest)
        return None

    def said_ordinal(self, word: str) -> tuple[int, ...]:
        """The numbers that make up an ordinal, such as `zweiundzwanzigsten`. `second` always counts, even if it means
        a time.
        """
        if word in self._said_ordinals:
            return (self._said_ordinals[word],)
        for ending in self._ordinal_endings:
            cardinal = word.removesuffix(ending)
            if cardinal != word and (units := self.units(cardinal)):
                return units
        return ()

    def whole_before_half(self, word: str) -> tuple[int, ...]:
        """The whole number in a word that also holds a half: 2 in `zweieinhalb`."""
        if word in _ONE_AND_A_HALF:
            return (1,)
        found = self._halves and self._halves.fullmatch(word)
        return self.units(found.group(1)) if found else ()


@cache
def number_vocabulary(language: str) -> NumberVocabulary:
    """The vocabulary of the language. A language that is not known is read as English."""
    words = worded_language(language).numbers
    values = {word: value for value, word in enumerate(words.small.split(), 1)}
    values |= _numbered(words.large)
    parts = "|".join(sorted([*values, words.joined_by], key=len, reverse=True))
    counted = {
        (word.removesuffix("a") if ending == "o" else word) + ending: value
        for word, value in _numbered(words.counted).items()
        for ending in words.counted_endings
    }
    return NumberVocabulary(
        values=values,
        counted=counted,
        joined_by=words.joined_by,
        repeats=_numbered(words.repeats),
        zero_among_digits=frozenset(words.zero_among_digits.split()),
        counts_in_twenties=words.counts_in_twenties,
        _glued=re.compile(f"(?:{parts})+?"),
        _said_ordinals=_numbered(words.said_ordinals),
        _ordinal_endings=tuple(words.ordinal_endings.split()),
        _halves=re.compile(f"(.+){words.with_half}") if words.with_half else None,
    )


def _numbered(words: str) -> dict[str, int]:
    parts = words.split()
    return {word: int(value) for value, word in zip(parts[::2], parts[1::2], strict=True)}
