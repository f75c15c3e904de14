"""Finds the days that a sentence names."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from re import Match, Pattern

from domain.days.dates import (
    date_in_figures,
    date_in_words,
    day_of_month,
    end_of_period,
    iso_date,
    numbered_date,
    numbered_day,
)
from domain.days.grammar import Grammar, grammar_of
from domain.days.named_day import DayRole, NamedDay
from domain.days.placed_text import placed
from domain.days.saying import UNCLEAR, Resolved, Saying
from domain.days.spans import span
from domain.days.weekdays import relative_day, weekday
from domain.reading.folding import folded

_BY_DATE = frozenset({iso_date, date_in_figures, date_in_words, numbered_date})

_Resolve = Callable[[Match[str], Saying], Resolved | None]


def days_named(
    text: str, language: str, said_at: datetime, time_zone: tzinfo
) -> tuple[NamedDay, ...]:
    """The days in the order of their words. They are counted in the time zone, from the day on which the text was
    said there.

    `language` is a tag. Its region decides whether `12/03` begins with the day or the month.
    """
    grammar = grammar_of(language)
    if not grammar.hints.are_in(" ".join(folded(text).split())):
        return ()
    letters = placed(text)
    saying = Saying(
        text=text,
        placed=letters,
        grammar=grammar,
        at=said_at,
        zone=time_zone,
        today=said_at.astimezone(time_zone).date(),
        tells_past=grammar.past.search(letters.letters) is not None,
    )
    for match in grammar.misleading.finditer(letters.letters):
        letters.take(*match.span())
    return tuple(sorted(_found(saying), key=lambda one: one.start))


def due_day(text: str, language: str, said_at: datetime, time_zone: tzinfo) -> date | None:
    return last_day(days_named(text, language, said_at, time_zone))


def last_day(named: Iterable[NamedDay]) -> date | None:
    """The last day that a promise or a request names. Past and unclear days do not count."""
    return max((one.day for one in named if one.day and not one.is_past), default=None)


def _found(saying: Saying) -> Iterator[NamedDay]:
    """Yields the days in the text. The longer and clearer forms are searched first, and words that were used once are
    not used again.
    """
    for pattern, resolve in _forms(saying.grammar, saying.placed.letters):
        for match in pattern.finditer(saying.placed.letters):
            resolved = resolve(match, saying)
            if resolved is not None:
                start, end = saying.placed.take(*match.span())
                yield replace(
                    _named(_led(match, resolved, saying), saying, start, end),
                    names=resolved.day,
                    is_by_date=resolve in _BY_DATE,
                )


def _forms(grammar: Grammar, letters: str) -> Iterator[tuple[Pattern[str], _Resolve]]:
    has_numbers = grammar.numbered.search(letters) is not None
    yield grammar.iso_dates, iso_date
    yield from ((pattern, date_in_figures) for pattern in grammar.figure_dates)
    if has_numbers:
        yield from ((pattern, numbered_date) for pattern in grammar.numbered_dates)
    yield from ((pattern, date_in_words) for pattern in grammar.worded_dates)
    yield grammar.ends, end_of_period
    yield grammar.unclear, lambda _match, _saying: UNCLEAR
    yield from ((pattern, span) for pattern in grammar.spans)
    yield from ((pattern, relative_day) for pattern in grammar.relative)
    yield grammar.weekdays, weekday
    yield grammar.days_of_month, day_of_month
    if has_numbers:
        yield grammar.numbered_days, numbered_day
    yield grammar.periods, lambda _match, _saying: UNCLEAR


def _led(match: Match[str], resolved: Resolved, saying: Saying) -> Resolved:
    """The day, changed by the word before it: "by", "before" or "after"."""
    leads = {name for name, found in match.groupdict().items() if found}
    if "after" in leads:
        return replace(resolved, day=None)
    if "before" in leads:
        is_that_day = match.re is saying.grammar.ends or _names_a_part(match, saying)
        day = resolved.day and resolved.day - timedelta(days=0 if is_that_day else 1)
        return replace(resolved, day=day, role=DayRole.BY)
    return replace(resolved, role=DayRole.BY) if "by" in leads else resolved


def _names_a_part(match: Match[str], saying: Saying) -> bool:
    """Whether a later part of the day stands in the match or behind it: "before Friday evening" is on Friday."""
    part = saying.grammar.part_behind
    behind = saying.text[saying.placed.places[match.end() - 1] + 1 :]
    return bool(part.match(folded(behind)) or part.search(match.group()))


def _named(resolved: Resolved, saying: Saying, start: int, end: int) -> NamedDay:
    is_past = resolved.is_past or (resolved.day is not None and resolved.day < saying.today)
    return NamedDay(day=resolved.day, role=resolved.role, is_past=is_past, start=start, end=end)
