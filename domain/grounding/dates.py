"""Finds days and months in a text, written in words or in figures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from domain.grounding.calendar_words import (
    BEFORE_MONTHS,
    DAYS_AWAY,
    MONTHS,
    SHORT_MONTHS,
    WEEKDAYS,
)
from domain.grounding.figures import Figures

_DAYS = range(1, 32)
_YEARS = range(1900, 2200)
_CENTURY = 2000
_MAX_DIGITS = 4
_ORDINAL_LETTERS = "stndrheao\u00aa\u00ba"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day and month, without a year."""

    day: int
    month: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A month named in words. `place` is its index among the words. `places` also holds the indexes of the day and
    the year beside it.
    """

    place: int
    month: int
    day: int | None
    year: int | None
    places: frozenset[int]


def mentions(words: Sequence[str], months: Mapping[str, int]) -> Iterator[Mention]:
    """The months named among the folded `words`. `months` holds the full names. Short names count only beside the
    number of a day.
    """
    for at, word in enumerate(words):
        month = months.get(word) or SHORT_MONTHS.get(word)
        if month is None:
            continue
        day = _beside(words, at, -1, _DAYS) or _beside(words, at, 1, _DAYS)
        if day is None and word not in months:
            continue
        year = _beside(words, max(at, day[0]) if day else at, 1, _YEARS)
        yield Mention(
            place=at,
            month=month,
            day=day[1] if day else None,
            year=year[1] if year else None,
            places=frozenset({at} | {found[0] for found in (day, year) if found}),
        )


def days_in_figures(figures: Figures) -> frozenset[Day]:
    """The days in `20/11/2026`, `2026-11-20` or `20.11.`. Both orders of day and month count, because nobody can tell
    which one was meant.
    """
    if len(figures.parts) not in {2, 3} or not set(figures.separators) <= {".", "/", "-"}:
        return frozenset()
    numbers = [int(part) if len(part) <= _MAX_DIGITS else 0 for part in figures.parts]
    if len(numbers) == 3 and numbers[0] in _YEARS:
        numbers = numbers[1:]
    return days_of(numbers[0], numbers[1]) | days_of(numbers[1], numbers[0])


def year_in_figures(figures: Figures) -> int | None:
    """The year of a date in figures, with two or four digits."""
    if len(figures.parts) != 3 or not days_in_figures(figures):
        return None
    if any(len(part) > _MAX_DIGITS for part in figures.parts):
        return None
    first, _, last = map(int, figures.parts)
    if first in _YEARS or last in _YEARS:
        return first if first in _YEARS else last
    return last + _CENTURY if last < 100 else None


def days_of(day: int, month: int) -> frozenset[Day]:
    """The day as a set of one. The set is empty if there is no such day."""
    exists = day in _DAYS and month in range(1, 13)
    return frozenset({Day(day=day, month=month)}) if exists else frozenset()


def months_in(language: str) -> Mapping[str, int]:
    """The full names of the months. If the language is not known, the English names are used."""
    return MONTHS.get(language, MONTHS["en"])


def days_away_in(language: str) -> Mapping[str, frozenset[int]]:
    """By word, such as "tomorrow": the distances from today, in days, that it may mean."""
    return DAYS_AWAY.get(language, DAYS_AWAY["en"])


def near_days(words: Sequence[str], language: str) -> frozenset[str]:
    """Those of the words that name a day by its distance from today. A name of two words has an underscore between
    them: "i_morgon".
    """
    return frozenset(days_away_in(language).keys() & {*words, *map("_".join, pairwise(words))})


def weekdays_in(language: str) -> Mapping[str, int]:
    return WEEKDAYS.get(language, WEEKDAYS["en"])


def _beside(words: Sequence[str], at: int, step: int, allowed: range) -> tuple[int, int] | None:
    """The index and value of the number next to a word. A preposition may stand between them."""
    for place in (at + step, at + 2 * step):
        if not 0 <= place < len(words):
            return None
        digits = words[place].rstrip(_ORDINAL_LETTERS)
        if digits.isdecimal() and len(digits) <= _MAX_DIGITS:
            return (place, int(digits)) if int(digits) in allowed else None
        if words[place] not in BEFORE_MONTHS:
            return None
    return None
