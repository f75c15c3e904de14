"""What one language brings to find the days that a sentence names (R32)."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """What days are called, as alternatives of regular expressions over folded text.

    `weekdays` begin with Monday, `months` with January. A month in `doubtful_months` is another word as well ("may").
    `relative` are the days counted from today ("tomorrow": 1), the longer ones first. A day of a month is written with
    `ordinal` behind it, `first` is its word for the first, and `of` stands before the month; `the_day` leads a day
    without its month, which must be followed by the end of the clause or by one of `goes_on`.
    `separators` are the marks within a short date in figures. Where a language has regions that put the month first, a
    date in figures is read only if the tag names one of its regions. Where `nouns_have_capitals`, these tell no names.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    doubtful_months: frozenset[int]
    relative: tuple[tuple[str, int], ...]
    ordinal: str
    first: str
    of: str
    the_day: str
    goes_on: str
    separators: str
    day_first_regions: frozenset[str]
    month_first_regions: frozenset[str]
    nouns_have_capitals: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadWords:
    """What stands beside a day. Alternatives of regular expressions over folded text, `|` between them.

    `on`, `by`, `before`, `after` and `since` stand before any day, with their articles. `this`, `coming`, `next` and
    `last` stand beside a weekday, before it or (`..._behind`) after it; `next` may mean the week after this one,
    `coming` cannot. `next_week` and `this_week` are whole phrases. `past` are words of what has already been, beside
    which a bare weekday may be a past one.
    """

    on: str
    by: str
    before: str
    after: str
    since: str
    this: str
    coming: str
    coming_behind: str
    next: str
    last: str
    last_behind: str
    next_week: str
    this_week: str
    past: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanWords:
    """Spans of time. Alternatives of regular expressions over folded text, `|` between them.

    A span counts from when it was said after one of `within` or before one of `from_now`, and back from it after
    `ago_before` or before `ago_behind`. Working days count without a lead as well, but not after one of `lasting`.
    Nothing counts before one of `anchored` ("of receipt"). `inclusive` are the numbers of days that a language says for
    one less. The ends of a day, a week, a month and a year are phrases; `end_of` stands before a month.
    """

    numbers: Mapping[str, int]
    to: str
    about: str
    hours: str
    days: str
    working_days: str
    weeks: str
    months: str
    within: str
    from_now: str
    ago_before: str
    ago_behind: str
    lasting: str
    anchored: str
    inclusive: frozenset[int]
    end_of: str
    end_of_day: str
    end_of_week: str
    end_of_next_week: str
    end_of_month: str
    end_of_next_month: str
    of_next_month: str
    end_of_year: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDayWords:
    """Everything that tells days in one language.

    `misleading` look like days and are none ("black friday"); `unclear` name a day that nobody can tell ("in a few
    days"), `periods` a time of many days ("next week"). `<weekday>` in them stands for any weekday.
    """

    days: DayWords
    leads: LeadWords
    spans: SpanWords
    misleading: tuple[str, ...]
    unclear: tuple[str, ...]
    periods: tuple[str, ...]
