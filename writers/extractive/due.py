"""By which day something was to be done."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache

from babel import Locale

from domain.languages.known import worded_language

_DAYS_OF_A_WEEK = 7
_LONGEST_AGO = 31
"""A date without a year that lies so many days before it was said is one of the next year."""
_SOON: Mapping[str, tuple[str, str]] = {
    "en": (r"today|tonight|this (?:morning|afternoon|evening)", "tomorrow"),
    "fr": (r"aujourd['\u2019]hui|ce (?:matin|soir)|cet après-midi", "(?<!après-)demain"),
    "de": ("heute", "(?<!guten )morgen"),
    "es": ("hoy|esta (?:tarde|noche)", "(?<!la )mañana"),
    "it": ("oggi|stasera|stamattina", "domani"),
    "pt": ("hoje|esta (?:tarde|noite)", "(?<!depois de )amanhã"),
    "nl": ("vandaag|vanavond|vanmiddag", "morgen"),
}


def due_day(text: str, language: str, *, said_at: datetime) -> date | None:
    """The last day that a promise names, counted from when it was made, in UTC; `None` where it names none."""
    said = said_at.astimezone(UTC).date()
    found = [_named_in(match, said) for match in _days_in(language).finditer(text)]
    return max((day for day in found if day), default=None)


def _named_in(match: re.Match[str], said: date) -> date | None:
    if match["today"]:
        return said
    if match["tomorrow"]:
        return said + timedelta(days=1)
    for name, found in match.groupdict().items():
        if found and name.startswith("weekday"):
            ahead = (int(name[-1]) - said.weekday()) % _DAYS_OF_A_WEEK
            return said + timedelta(days=ahead or _DAYS_OF_A_WEEK)
        if found and name.startswith("month"):
            day = match["day"] or match["after"]
            return _of_month(int(day), int(name.removeprefix("month")), said) if day else None
    return None


def _of_month(day: int, month: int, said: date) -> date | None:
    try:
        named = date(said.year, month, day)
        return named if (said - named).days <= _LONGEST_AGO else named.replace(year=said.year + 1)
    except ValueError:
        return None


@cache
def _days_in(language: str) -> re.Pattern[str]:
    code = worded_language(language).code
    locale = Locale(code)
    today, tomorrow = _SOON[code]
    weekdays = "|".join(
        f"(?P<weekday{number}>{name.partition('-')[0]})"
        for number, name in locale.days["format"]["wide"].items()
    )
    months = "|".join(
        f"(?P<month{number}>{re.escape(name)})"
        for number, name in locale.months["format"]["wide"].items()
    )
    return re.compile(
        rf"(?<!\w)(?:(?P<today>{today})|(?P<tomorrow>{tomorrow})|{weekdays}"
        rf"|(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?(?: of| de)? )?(?:{months})"
        rf"(?: (?P<after>\d{{1,2}})(?!\d))?)(?!\w)",
        re.IGNORECASE,
    )
