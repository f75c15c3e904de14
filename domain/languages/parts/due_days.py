"""The words of one language by which the days in a sentence are found (R32)."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """The names of days, as alternatives of regular expressions over folded text.

    `weekdays` begin with Monday, `months` with January. A month in `doubtful_months` is also another word: "may".
    `relative` holds the days counted from today, the longer names first: ("tomorrow", 1). `ordinal` stands behind the
    number of a day ("th"), and `first` is the word for the first. `of` stands before the month. `the_day` stands
    before the number of a day without its month: "the 4th". Behind such a day, the clause must end, or one of
    `goes_on` must follow: "the 4th at noon". `numbered` holds the words for 1 to 31: "third". Without a month, such a
    word is a day only after one of `alone_after`: "on the third". `parts` are the later parts of a day: "evening".

    `separators` are the marks in a short date in figures: "/". In some regions of a language, the month comes first
    (`month_first_regions`). Then a date in figures counts only if the tag names one of the known regions.
    `nouns_have_capitals` means that a capital does not show a name.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    doubtful_months: frozenset[int]
    relative: tuple[tuple[str, int], ...]
    ordinal: str
    first: str
    of: str
    the_day: str
    numbered: tuple[str, ...]
    alone_after: str
    parts: str
    goes_on: str
    separators: str
    day_first_regions: frozenset[str]
    month_first_regions: frozenset[str]
    nouns_have_capitals: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadWords:
    """The words beside a day. Each field holds alternatives of a regular expression over folded text, with `|`
    between them.

    `on`, `by`, `before`, `after` and `since` stand before any day. They include articles. `this`, `coming`, `next`
    and `last` stand before a weekday, `coming_behind` and `last_behind` after it. `next` may mean the week after this
    one; `coming` cannot. `next_week` and `this_week` are whole phrases. `past` are words about the past ("was"):
    beside them, a weekday alone may be a past one.
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
    """The words of spans of time. Each field except `numbers` and `inclusive` holds alternatives of a regular
    expression over folded text, with `|` between them.

    A span counts from the moment when it was said if it stands after one of `within` ("in two days") or before one of
    `from_now` ("two days from now"). It counts backwards after `ago_before` ("il y a") or before `ago_behind`
    ("ago"). Working days also count without such a word, but not after one of `lasting`: "for two working days". No
    span counts before one of `anchored`: "two days of receipt". Behind one of `also`, at the end of a clause, a span
    tells how long something takes, like the quality before it: "at a fixed price and within a day".

    `inclusive` holds the numbers of days that also count today, so that they may mean one day less: "huit jours" is a
    week. The phrases for the ends of a day, a week, a month and a year are whole phrases: "end of the week". `end_of`
    stands before the name of a month: "end of May".
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
    also: str
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
    """All words about days in one language.

    `misleading` matches words that look like days but are not: "black friday". `unclear` matches a day that nobody
    can compute: "in a few days". `periods` matches a time of several days: "next week". In these three, `<weekday>`
    stands for any weekday.
    """

    days: DayWords
    leads: LeadWords
    spans: SpanWords
    misleading: tuple[str, ...]
    unclear: tuple[str, ...]
    periods: tuple[str, ...]
