"""Counts days from a given day. If two days may be meant, the answer is `None`: a wrong day is worse than none."""

from calendar import monthrange
from datetime import date, timedelta

_WEEK = 7
_FRIDAY = 4
_MONTHS = 12
_LONGEST_AHEAD = timedelta(days=240)
"""A date without a year means the next such day if that day is no further ahead than this."""
_LONGEST_AGO = timedelta(days=62)
"""A date without a year means the last such day if that day is no longer ago than this. If neither day is near
enough, the date means no day.
"""
_CENTURY = 2000
_A_LEAP_YEAR = 2000


def working_days_after(day: date, count: int) -> date:
    """The day after `count` working days. These are Monday to Friday, including holidays."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() <= _FRIDAY
    return day


def months_after(day: date, count: int) -> date:
    """The same day `count` months later. If that month is too short, its last day: a month after 31 January is 28
    February.
    """
    months = day.year * _MONTHS + day.month - 1 + count
    year, month = divmod(months, _MONTHS)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def coming_weekday(said: date, weekday: int) -> date:
    """The next day with this weekday. A weekday that is said on the same weekday means the next week."""
    return said + timedelta(days=(weekday - said.weekday() - 1) % _WEEK + 1)


def next_weekday(said: date, weekday: int) -> date | None:
    """The day of "next Friday", or `None` if it is not clear. On a Wednesday, some people mean the day after
    tomorrow, others the week after.
    """
    return coming_weekday(said, weekday) if weekday <= said.weekday() else None


def last_weekday(said: date, weekday: int) -> date:
    return said - timedelta(days=(said.weekday() - weekday - 1) % _WEEK + 1)


def weekday_of_week(said: date, weekday: int, *, weeks: int) -> date:
    """This weekday in the week that is `weeks` weeks later. A week begins on Monday."""
    return said + timedelta(days=weekday - said.weekday() + weeks * _WEEK)


def end_of_week(said: date, *, weeks: int) -> date | None:
    """The Friday of the week. On a weekend, "the end of the week" is not clear, so the answer is `None`."""
    if not weeks and said.weekday() > _FRIDAY:
        return None
    return weekday_of_week(said, _FRIDAY, weeks=weeks)


def date_in(day: int, month: int, year: int | None, *, said: date, back: bool) -> date | None:
    """The date of this day and month. `back` asks for the last such day. Without `back` and without a year, it is the
    nearer one, or `None` if none is near.
    """
    if year is not None:
        return _date(year if year >= 100 else year + _CENTURY, month, day)
    around = [_date(year, month, day) for year in (said.year - 1, said.year, said.year + 1)]
    ahead = min((one for one in around if one and one >= said), default=None)
    behind = max((one for one in around if one and one < said), default=None)
    if back or (behind and said - behind <= _LONGEST_AGO):
        return behind
    return ahead if ahead and ahead - said <= _LONGEST_AHEAD else None


def is_day_of(day: int, month: int) -> bool:
    """Whether this day exists, at least in a leap year."""
    return _date(_A_LEAP_YEAR, month, day) is not None


def day_of_month(day: int, *, said: date) -> date | None:
    """The next day with this number. If it was said on such a day, or the next month is too short, the answer is
    `None`.
    """
    if day == said.day:
        return None
    month = said if day > said.day else months_after(said.replace(day=1), 1)
    return _date(month.year, month.month, day)


def day_on_weekday(day: int, weekday: int, *, said: date) -> date | None:
    """The next day with this number, if it is on this weekday: "Friday the 4th"."""
    named = said if day == said.day else day_of_month(day, said=said)
    return named if named and named.weekday() == weekday else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
