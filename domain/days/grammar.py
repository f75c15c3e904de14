"""Builds the patterns that find days from the words of a language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from domain.days.hints import Hints, hints_of
from domain.languages.known import worded_language
from domain.languages.parts.due_days import DayWords, DueDayWords, LeadWords, SpanWords
from domain.languages.tags import region_subtag

_CLAUSE_END = r"(?= ?$| ?[.,;:!?)\u2026](?!\d)| -)"

_YEAR = r"(?:(?:,| de| del)? (?P<year>20\d\d)(?!\d))?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """Patterns over folded text, in the order in which they are applied.

    Their groups are: a lead before the day (`by`, `before`, `after`, `since`, `on`); `weekday0` to `weekday6`;
    `month1` to `month12`; `day`, or `number1` to `number31` if it is in words; `year`; the `number` of a span, and its
    `higher` number if it is a range; the names of units; and the words beside a weekday.

    A text without one of the `hints` names no day.
    """

    hints: Hints
    misleading: re.Pattern[str]
    unclear: re.Pattern[str]
    periods: re.Pattern[str]
    iso_dates: re.Pattern[str]
    figure_dates: tuple[re.Pattern[str], ...]
    worded_dates: tuple[re.Pattern[str], ...]
    ends: re.Pattern[str]
    spans: tuple[re.Pattern[str], ...]
    relative: tuple[re.Pattern[str], ...]
    weekdays: re.Pattern[str]
    days_of_month: re.Pattern[str]
    numbered: re.Pattern[str]
    numbered_dates: tuple[re.Pattern[str], ...]
    numbered_days: re.Pattern[str]
    alone_after: re.Pattern[str]
    part_behind: re.Pattern[str]
    past: re.Pattern[str]
    numbers: Mapping[re.Pattern[str], int]
    days_away: tuple[int, ...]
    doubtful_months: frozenset[int]
    inclusive: frozenset[int]
    months_come_first: bool | None
    names_have_capitals: bool


@cache
def grammar_of(language: str) -> Grammar:
    """The patterns for a language tag. English is used for languages that are not known."""
    words = worded_language(language).due_days
    days, leads, spans = words.days, words.leads, words.spans
    lead = _lead(leads)
    return Grammar(
        hints=_hints(words),
        misleading=_any_of(words.misleading, days),
        unclear=_any_of(words.unclear, days, lead),
        periods=_any_of(words.periods, days, lead),
        iso_dates=_pattern(r"(?<![./-])(?P<year>20\d\d)-(?P<figures_month>\d\d)-(?P<day>\d\d)"),
        figure_dates=_figure_dates(days, lead),
        worded_dates=_worded_dates(days, lead),
        ends=_ends(words, lead),
        spans=_spans(spans),
        relative=tuple(_pattern(lead + _relative(days, is_far=is_far)) for is_far in (True, False)),
        weekdays=_weekdays(words, lead),
        days_of_month=_pattern(
            rf"{lead}(?:{days.the_day}) (?P<day>\d{{1,2}})(?:{days.ordinal})"
            rf"(?: (?P<next_month>{spans.of_next_month})|{_CLAUSE_END}|(?= (?:{days.goes_on})(?!\w)))"
        ),
        numbered=_pattern("|".join(days.numbered)),
        numbered_dates=_numbered_dates(days, lead),
        numbered_days=_pattern(
            rf"{lead}(?:{days.the_day}) {_numbered('number', days.numbered, first=1)}"
            rf"(?:{_CLAUSE_END}|(?= (?:{days.goes_on})(?!\w)))"
        ),
        alone_after=_pattern(days.alone_after),
        part_behind=re.compile(rf"(?:[^ ]|, ?| )(?:{days.parts})(?!\w)"),
        past=_pattern(leads.past),
        numbers={_pattern(name): number for name, number in spans.numbers.items()},
        days_away=tuple(away for _, away in days.relative),
        doubtful_months=days.doubtful_months,
        inclusive=spans.inclusive,
        months_come_first=_months_come_first(days, language),
        names_have_capitals=not days.nouns_have_capitals,
    )


def _hints(words: DueDayWords) -> Hints:
    days, spans = words.days, words.spans
    units = (spans.hours, spans.days, spans.working_days, spans.weeks, spans.months)
    ends = (
        *(spans.end_of_next_week, spans.end_of_week, spans.end_of_next_month, spans.end_of_month),
        *(spans.end_of_year, spans.end_of_day),
    )
    relative = (name for name, _ in days.relative)
    weekday = f"(?:{'|'.join(days.weekdays)})"
    patterns = (
        *(*days.weekdays, *days.months, *relative, *units, *ends),
        *(one.replace("<weekday>", weekday) for one in (*words.unclear, *words.periods)),
    )
    return hints_of("|".join(patterns), besides=f"(?:{days.the_day}) (?:{'|'.join(days.numbered)})")


def _months_come_first(days: DayWords, language: str) -> bool | None:
    """Whether the month comes first in figures. `None` if this depends on a region that the tag does not name."""
    region = region_subtag(language)
    if not days.month_first_regions or region in days.day_first_regions:
        return False
    return True if region in days.month_first_regions else None


def _figure_dates(days: DayWords, lead: str) -> tuple[re.Pattern[str], ...]:
    weekday = _weekday_before(days)
    figures = r"(?P<figure>\d{1,2})(?P<mark>[./-])(?P<other>\d{1,2})(?P=mark)(?P<year>20\d\d)"
    short = (
        rf"(?P<figure>\d{{1,2}})(?P<mark>[{days.separators}])(?P<other>\d{{1,2}})"
        r"(?:(?P=mark)(?P<year>\d\d)?)?"
    )
    return (
        _pattern(rf"(?<![./-]){lead}{weekday}{figures}(?![./-]?\d)"),
        _pattern(rf"{lead}{weekday}{short}(?![\d%/-]|[.,]\d| (?:{days.of})(?!\w))"),
    )


def _worded_dates(days: DayWords, lead: str) -> tuple[re.Pattern[str], ...]:
    month = _numbered("month", days.months, first=1) + r"\.?"
    day = rf"(?:(?P<day>\d{{1,2}})(?P<ordinal>{days.ordinal})?|(?P<first>{days.first}))"
    led = rf"{lead}{_weekday_before(days)}(?:(?P<the_day>{days.the_day}) )?"
    day_first = _pattern(rf"{led}{day}(?: (?:{days.of}))? {month}{_YEAR}")
    month_first = _pattern(rf"{led}{month} (?:the )?{day}{_YEAR}")
    return (day_first, month_first) if days.month_first_regions else (day_first,)


def _numbered_dates(days: DayWords, lead: str) -> tuple[re.Pattern[str], ...]:
    led = f"{lead}{_weekday_before(days)}(?:(?P<the_day>{days.the_day}) )?"
    number = _numbered("number", days.numbered, first=1)
    month = _numbered("month", days.months, first=1)
    day_first = _pattern(f"{led}{number}(?: (?:{days.of}))? {month}{_YEAR}")
    month_first = _pattern(f"{lead}{month} (?P<the_day>{days.the_day}) {number}{_YEAR}")
    return (day_first, month_first) if days.month_first_regions else (day_first,)


def _weekday_before(days: DayWords) -> str:
    return f"(?:{_numbered('weekday', days.weekdays)},? (?:(?:{days.the_day}),? )?)?"


def _ends(words: DueDayWords, lead: str) -> re.Pattern[str]:
    spans, days = words.spans, words.days
    named = f"(?:{'|'.join(days.weekdays)}|{'|'.join(name for name, _ in days.relative)})"
    return _pattern(
        rf"{lead}(?:(?P<end_of_next_week>{spans.end_of_next_week})|(?P<end_of_week>{spans.end_of_week})"
        rf"|(?P<end_of_next_month>{spans.end_of_next_month})|(?P<end_of_month>{spans.end_of_month})"
        rf"|(?P<end_of_year>{spans.end_of_year})|(?P<end_of_day>{spans.end_of_day})(?! (?:\w+ )?{named})"
        rf"|(?:{spans.end_of}) {_numbered('month', days.months, first=1)})"
    )


def _spans(spans: SpanWords) -> tuple[re.Pattern[str], ...]:
    number = rf"(?<![\d.,:/-])(?:\d{{1,3}}|{'|'.join(spans.numbers)})"
    about = f"(?:(?:{spans.about}) )*"
    numbers = rf"{about}(?P<number>{number})(?: ?(?:{spans.to}) ?(?P<higher>\d{{1,3}}|{'|'.join(spans.numbers)}))?"
    unit = (
        rf"(?:(?P<working_days>{spans.working_days})|(?P<hours>{spans.hours})|(?P<days>{spans.days})"
        rf"|(?P<weeks>{spans.weeks})|(?P<months>{spans.months}))"
    )
    working = f"(?P<working_days>{spans.working_days})"
    free = rf"(?!\w)(?! (?:{spans.anchored})(?!\w))"
    return (
        _pattern(rf"(?P<back>{spans.ago_before}) {numbers} {unit}"),
        _pattern(rf"{numbers} {unit} (?P<back>{spans.ago_behind})"),
        _pattern(rf"(?P<quality>{spans.also}) (?:{spans.within}) {numbers} {unit}{_CLAUSE_END}"),
        _pattern(rf"(?:{spans.within}) {numbers} {unit}(?:{spans.from_now})?{free}"),
        _pattern(rf"{numbers} {unit} (?:{spans.from_now})"),
        _pattern(rf"(?:(?P<lasting>{spans.lasting}) )?{numbers} {working}{free}"),
    )


def _weekdays(words: DueDayWords, lead: str) -> re.Pattern[str]:
    days, leads = words.days, words.leads
    before = (
        rf"(?:(?P<next_week>{leads.next_week}),? (?:(?:{leads.on}) )?"
        rf"|(?P<coming>{leads.coming}) |(?P<next>{leads.next}) |(?P<last>{leads.last}) |(?P<this>{leads.this}) )?"
    )
    behind = (
        rf"(?:,? (?:(?P<next_week_behind>{leads.next_week})|(?P<this_week_behind>{leads.this_week})"
        rf"|(?P<coming_behind>{leads.coming_behind})|(?P<last_behind>{leads.last_behind}))(?!\w)"
        rf"|,? (?:{days.the_day}),? (?P<dated_day>\d{{1,2}})(?:{days.ordinal})(?!\w)"
        rf"|,? (?:(?:{days.the_day}),? )?(?P<day>\d{{1,2}})(?P<ordinal>{days.ordinal})?"
        rf"(?:{_CLAUSE_END}|(?= (?:{days.goes_on})(?!\w))))?"
    )
    return _pattern(f"{lead}{before}{_numbered('weekday', days.weekdays)}{behind}")


def _lead(leads: LeadWords) -> str:
    return (
        rf"(?:(?:(?P<before>{leads.before})|(?P<after>{leads.after})|(?P<since>{leads.since})|(?P<by>{leads.by})"
        rf"|(?P<on>{leads.on})) )?"
    )


def _numbered(group: str, names: tuple[str, ...] | list[str], first: int = 0) -> str:
    named = (f"(?P<{group}{at}>{name})" for at, name in enumerate(names, first))
    return f"(?:{'|'.join(named)})"


def _relative(days: DayWords, *, is_far: bool) -> str:
    """The pattern for days counted from today: either those more than one day away, or the others. The far ones are
    searched first, because in Portuguese "the day after tomorrow" is "after tomorrow".
    """
    named = (
        f"(?P<away{at}>{name})"
        for at, (name, away) in enumerate(days.relative)
        if (abs(away) > 1) is is_far
    )
    return f"(?:{'|'.join(named)})"


def _any_of(patterns: tuple[str, ...], days: DayWords, lead: str = "") -> re.Pattern[str]:
    weekday = f"(?:{'|'.join(days.weekdays)})"
    return _pattern(f"{lead}(?:{'|'.join(patterns).replace('<weekday>', weekday)})")


def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
