"""Finds times of day in a text, in figures or in words."""

from collections.abc import Iterator, Mapping, Sequence

from domain.grounding.figures import Figures
from domain.grounding.number_words import SpokenNumber
from domain.languages.known import KNOWN_LANGUAGES, worded_language
from domain.languages.together import words_of_all

ClockTime = tuple[int, int]
"""Hour and minute as they were said. People seldom say whether they mean before or after noon."""


def _all(name: str) -> frozenset[str]:
    return words_of_all(lambda one: getattr(one.clock, name))


CLOCK_WORDS = _all("hours") | _all("clock")
DURATION_WORDS = _all("hours") | _all("durations")
TIME_MARKS = _all("between_hour_and_minutes") | {":", ".", "h"}
HALF_WORDS = _all("half")
QUARTER_WORDS = _all("quarter")

FIXED_TIMES = {(12, 0): _all("noon"), (0, 0): _all("midnight")}
_NOON_BEGINS = _all("noon_begins")
_WORDS_BETWEEN = 4
HOURS = range(25)
MINUTES = range(60)
_HALF_IS_BEFORE = frozenset(one.code for one in KNOWN_LANGUAGES if one.clock.half_is_before)
_HOUR_FOLLOWS = frozenset(one.code for one in KNOWN_LANGUAGES if one.clock.hour_follows)


def times_in_figures(figures: Figures) -> frozenset[ClockTime]:
    """The time in figures such as `14:30`, `14.30` or `14h30`."""
    if len(figures.parts) not in {2, 3} or figures.separators[0] not in TIME_MARKS:
        return frozenset()
    if any(len(part) > 2 for part in figures.parts):
        return frozenset()
    hour, minute = int(figures.parts[0]), int(figures.parts[1])
    return frozenset({(hour, minute)}) if hour in HOURS and minute in MINUTES else frozenset()


def times_in_words(
    words: Sequence[str], spoken: Sequence[SpokenNumber], language: str
) -> Iterator[ClockTime]:
    """The times in a text in words. Some languages name the hour to come: "halb zehn" is half past nine. In the
    others, a half is after its hour.
    """
    for time, names in FIXED_TIMES.items():
        if names.intersection(words):
            yield time
    if _NOON_BEGINS.intersection(words):
        yield 12, 0
    numbers = {
        at: int(word) for at, word in enumerate(words) if word.isdecimal() and len(word) <= 2
    }
    numbers |= {number.last: number.numbers[-1] for number in spoken}
    before_the_hour = frozenset(worded_language(language).clock.before_the_hour.split())
    for at, word in enumerate(words):
        if word in before_the_hour:
            yield from _before_the_hour(numbers, at)
        if word not in HALF_WORDS | QUARTER_WORDS:
            continue
        place = _hour_of(numbers, at, follows=language in _HOUR_FOLLOWS)
        if place is None:
            continue
        hour = numbers[place]
        between = words[min(at, place) : max(at, place)]
        if word in HALF_WORDS:
            yield ((hour - 1) % 24 if language in _HALF_IS_BEFORE else hour), 30
        elif before_the_hour.isdisjoint(between):
            yield hour, 15
        else:
            yield (hour - 1) % 24, 45


def _hour_of(numbers: Mapping[int, int], at: int, *, follows: bool) -> int | None:
    """The index of the hour that belongs to a half or a quarter. It is searched first on the side where the language
    puts it.
    """
    after = range(at + 1, at + _WORDS_BETWEEN + 1)
    before = range(at - 1, at - _WORDS_BETWEEN - 1, -1)
    places = (*after, *before) if follows else (*before, *after)
    return next((place for place in places if numbers.get(place, -1) in HOURS), None)


def _before_the_hour(numbers: Mapping[int, int], at: int) -> Iterator[ClockTime]:
    """Yields the times that "ten to five" or "cinq heures moins dix" may mean."""
    near = [numbers[place] for place in range(at - 3, at + 4) if place in numbers]
    for hour in near:
        for minutes in near:
            if hour in HOURS and minutes in MINUTES and minutes:
                yield (hour - 1) % 24, 60 - minutes
