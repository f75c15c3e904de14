"""Collects what the named sources and their metadata hold, in a form that a statement can be compared with (R16)."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise

from domain.brief import Brief, BriefSource
from domain.grounding.calendar_words import BEFORE_DAYS, MONTHS, SHORT_MONTHS, WEEKDAYS
from domain.grounding.dates import (
    Day,
    days_away_in,
    days_in_figures,
    days_of,
    mentions,
    near_days,
)
from domain.grounding.figures import figures_in
from domain.grounding.measures import measures_in
from domain.grounding.number_words import SpokenNumber, counted_in, halves_in, spoken_numbers
from domain.grounding.times import (
    CLOCK_WORDS,
    HALF_WORDS,
    QUARTER_WORDS,
    times_in_figures,
    times_in_words,
)
from domain.grounding.tokens import words_of
from domain.ids import InteractionId
from domain.languages.known import worded_language
from domain.reading.folding import folded
from domain.reading.plain_text import without_invisibles

_DAYS_AHEAD = 15
_WORDS_BETWEEN_PARTS = 4
_WORDS_TO_MONTH = 3
_WORD = re.compile(r"[^\W_]+")
_MONTH_NAMES = {name: month for names in MONTHS.values() for name, month in names.items()}
_WEEKDAY_NAMES = {name: day for names in WEEKDAYS.values() for name, day in names.items()}
_PARTS_OF_AN_HOUR = {30: HALF_WORDS, 15: QUARTER_WORDS}


@dataclass(slots=True, kw_only=True)
class Material:
    """Everything that a statement may hold. Words are folded, and numbers have no leading zeros.

    These fields hold what was said: `words`; `numbers`; `measures`, currencies and percentages; `run_together`, all
    words without spaces and marks; `pairs`, two numbers that were said shortly after each other, in this order; and
    `day_numbers`, days that were said without their month.

    `months`, `days` and `weekdays` hold what was said, what a word such as "tomorrow" means, and what is in the
    metadata. `clock_times` and `durations` (in hours, minutes or seconds) hold what was said and what is in the
    metadata. `own_months` and `years` hold only what is in the metadata. Times in the metadata count in UTC and in
    the brief's time zone.

    `suspicious` holds the turns that try to give commands to the reader. No other field holds what is only in these
    turns.
    """

    words: set[str] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    pairs: set[tuple[str, str]] = field(default_factory=set)
    measures: set[str] = field(default_factory=set)
    run_together: str = ""
    months: set[int] = field(default_factory=set)
    days: set[Day] = field(default_factory=set)
    day_numbers: set[int] = field(default_factory=set)
    own_months: set[int] = field(default_factory=set)
    weekdays: set[int] = field(default_factory=set)
    years: set[int] = field(default_factory=set)
    clock_times: set[tuple[int, int]] = field(default_factory=set)
    durations: set[int] = field(default_factory=set)
    suspicious: list[str] = field(default_factory=list)

    def take_day(self, day: date) -> None:
        self.days.add(Day(day=day.day, month=day.month))
        self.months.add(day.month)
        self.weekdays.add(day.weekday())

    def add(self, other: "Material") -> None:
        self.words |= other.words
        self.numbers |= other.numbers
        self.pairs |= other.pairs
        self.measures |= other.measures
        self.run_together += other.run_together
        self.months |= other.months
        self.days |= other.days
        self.day_numbers |= other.day_numbers
        self.own_months |= other.own_months
        self.weekdays |= other.weekdays
        self.years |= other.years
        self.clock_times |= other.clock_times
        self.durations |= other.durations
        self.suspicious += other.suspicious


class Materials:
    """The materials of a brief's interactions. Each interaction is read only once, however often it is named."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._read: dict[InteractionId, Material] = {}

    def of(self, sources: Iterable[BriefSource]) -> Material:
        today = self._brief.today
        material = Material(years={today.year, today.year + 1}, own_months={today.month})
        material.take_day(today)
        for source in sources:
            material.add(self._one(source))
        return material

    def _one(self, source: BriefSource) -> Material:
        own = source.interaction.id
        if own not in self._read:
            self._read[own] = _material_in(source, self._brief)
        return self._read[own]


def material_of(sources: Iterable[BriefSource], brief: Brief) -> Material:
    return Materials(brief).of(sources)


def _material_in(source: BriefSource, brief: Brief) -> Material:
    material = Material()
    began = source.interaction.occurred_at
    for moment in (began, brief.local_time(began)):
        _take_moment(material, moment)
    _take_duration(material, source.interaction.duration_seconds)
    material.suspicious += source.said.commands
    kept = [without_invisibles(turn.text) for turn in source.said.matter]
    _take_text(
        material,
        "\n".join(kept),
        brief.day_of(began),
        read_in=brief.language,
        spoken=source.said.language,
    )
    return material


def folded_words(text: str) -> list[str]:
    return _WORD.findall(folded(text))


def _take_moment(material: Material, moment: datetime) -> None:
    material.years.add(moment.year)
    material.clock_times.add((moment.hour, moment.minute))
    material.take_day(moment.date())
    material.own_months.add(moment.month)


def _take_duration(material: Material, duration_seconds: int) -> None:
    minutes, seconds = divmod(duration_seconds, 60)
    hours, minutes_of_hour = divmod(minutes, 60)
    material.durations |= {hours, minutes_of_hour, minutes, minutes + 1, seconds}


def _take_text(
    material: Material, text: str, said_on: date, *, read_in: str, spoken: str | None
) -> None:
    words, parted = words_of(text)
    distinct = set(words)
    material.words |= distinct
    material.run_together += "".join(words)
    material.measures |= measures_in(text)
    for figures in figures_in(text):
        material.numbers.update(figures.readings, figures.parts)
        material.pairs.update(pairwise(figures.parts))
        material.days |= days_in_figures(figures)
        material.clock_times |= times_in_figures(figures)
    languages = {read_in, spoken or read_in}
    for language in languages:
        _take_spoken_numbers(material, words, parted, language)
    material.durations |= {part for part, names in _PARTS_OF_AN_HOUR.items() if names & distinct}
    for mention in mentions(words, _MONTH_NAMES):
        material.months.add(mention.month)
        if mention.day is not None:
            material.days.add(Day(day=mention.day, month=mention.month))
    _take_meant_days(material, words, said_on, languages)


def _take_spoken_numbers(
    material: Material, words: Sequence[str], parted: Container[int], language: str
) -> None:
    spoken = tuple(spoken_numbers(words, language, is_said=True, parted=parted))
    endings = tuple(worded_language(language).calendar.ordinals_of_dates.split())
    placed = {at: [(word.lstrip("0") or "0")] for at, word in enumerate(words) if word.isdecimal()}
    for run in spoken:
        numbers = [str(number) for number in run.numbers]
        placed[run.last] = numbers
        material.numbers |= {run.read_out, *numbers}
        said_as = words[run.first : run.last + 1]
        if len(said_as) == 2 and all(one.endswith(endings) for one in said_as):
            material.days |= days_of(*run.numbers)
            material.months |= {day.month for day in days_of(*run.numbers)}
    material.clock_times |= set(times_in_words(words, spoken, language))
    _take_days(material, words, placed, spoken)
    material.numbers |= {f"{whole}.5" for whole in halves_in(set(words), language)}
    counted = counted_in(language)
    material.numbers |= {str(counted[word]) for word in counted.keys() & set(words)}
    _take_pairs(material, placed)
    _take_halves(material, words, placed)


def _take_days(
    material: Material,
    words: Sequence[str],
    placed: Mapping[int, Sequence[str]],
    spoken: Sequence[SpokenNumber],
) -> None:
    """Adds the days said beside a month, and the numbers that can only be days: "the 22nd", "le 22", "lunes 22"."""
    runs = {run.last: run for run in spoken}
    for at, numbers in placed.items():
        day = int(numbers[-1]) if len(numbers[-1]) <= 2 else 0
        for word in words[max(0, at - _WORDS_TO_MONTH) : at + _WORDS_TO_MONTH + 1]:
            month = _MONTH_NAMES.get(word) or SHORT_MONTHS.get(word)
            material.days |= days_of(day, month) if month else set()
        run = runs.get(at)
        first = run.first if run else at
        is_led = first > 0 and words[first - 1] in BEFORE_DAYS
        is_hour = not CLOCK_WORDS.isdisjoint(words[at + 1 : at + 2])
        if (run and run.ends_as_ordinal) or (is_led and not is_hour):
            material.day_numbers.add(day)


def _take_pairs(material: Material, placed: Mapping[int, Sequence[str]]) -> None:
    before: str | None = None
    last = 0
    for at in sorted(placed):
        for number in placed[at]:
            if before is not None and at - last <= _WORDS_BETWEEN_PARTS:
                material.pairs.add((before, number))
            before, last = number, at


def _take_halves(
    material: Material, words: Sequence[str], placed: Mapping[int, Sequence[str]]
) -> None:
    """Adds 2.5 for "two and a half", and 1.5 for "an hour and a half"."""
    for at, word in enumerate(words):
        if word in HALF_WORDS:
            near = range(max(0, at - _WORDS_BETWEEN_PARTS), at)
            wholes = {number for place in near for number in placed.get(place, ())}
            material.numbers |= {f"{whole}.5" for whole in wholes or {"0", "1"}}


def _take_meant_days(
    material: Material, words: Sequence[str], said_on: date, languages: Iterable[str]
) -> None:
    for language in languages:
        near = near_days(words, language)
        material.words |= near
        for word in near:
            for days in days_away_in(language)[word]:
                material.take_day(said_on + timedelta(days=days))
    weekdays = {_WEEKDAY_NAMES[word] for word in _WEEKDAY_NAMES.keys() & set(words)}
    material.weekdays |= weekdays
    ahead = (said_on + timedelta(days=days) for days in range(_DAYS_AHEAD if weekdays else 0))
    for day in ahead:
        if day.weekday() in weekdays:
            material.take_day(day)
