"""Days counted from one day. Where two days may be meant, the answer is `None`: a wrong day is worse than none."""

from calendar import monthrange
from datetime import date, timedelta

_WEEK = 7
_FRIDAY = 4
_MONTHS = 12
_LONGEST_AHEAD = timedelta(days=240)
"""A date without a year that lies so far ahead, at most, is taken for the next such day."""
_LONGEST_AGO = timedelta(days=62)
"""One that lies so far back, at most, is taken for the last such day. What is between the two is neither."""
_CENTURY = 2000
_A_LEAP_YEAR = 2000


def working_days_after(day: date, count: int) -> date:
    """Monday to Friday; holidays count as well."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() <= _FRIDAY
    return day


def months_after(day: date, count: int) -> date:
    """The last day of the month where it is too short: a month after 31 January is 28 February."""
    months = day.year * _MONTHS + day.month - 1 + count
    year, month = divmod(months, _MONTHS)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def coming_weekday(said: date, weekday: int) -> date:
    """A weekday that is named on that weekday is the next week's."""
    return said + timedelta(days=(weekday - said.weekday() - 1) % _WEEK + 1)


def next_weekday(said: date, weekday: int) -> date | None:
    """Some say "next Friday" on a Wednesday for the day after tomorrow, others for the week after."""
    return coming_weekday(said, weekday) if weekday <= said.weekday() else None


def last_weekday(said: date, weekday: int) -> date:
    return said - timedelta(days=(said.weekday() - weekday - 1) % _WEEK + 1)


def weekday_of_week(said: date, weekday: int, *, weeks: int) -> date:
    """That of the week so many weeks on; a week begins on Monday."""
    return said + timedelta(days=weekday - said.weekday() + weeks * _WEEK)


def end_of_week(said: date, *, weeks: int) -> date | None:
    """Friday. On a weekend it is not clear which one is meant."""
    if not weeks and said.weekday() > _FRIDAY:
        return None
    return weekday_of_week(said, _FRIDAY, weeks=weeks)


def date_in(day: int, month: int, year: int | None, *, said: date, back: bool) -> date | None:
    """`back` asks for the last such day; without it and without a year, the nearer one, unless neither is near."""
    if year is not None:
        return _date(year if year >= 100 else year + _CENTURY, month, day)
    around = [_date(year, month, day) for year in (said.year - 1, said.year, said.year + 1)]
    ahead = min((one for one in around if one and one >= said), default=None)
    behind = max((one for one in around if one and one < said), default=None)
    if back or (behind and said - behind <= _LONGEST_AGO):
        return behind
    return ahead if ahead and ahead - said <= _LONGEST_AHEAD else None


def is_day_of(day: int, month: int) -> bool:
    """Whether there is such a day, in a leap year at least."""
    return _date(_A_LEAP_YEAR, month, day) is not None


def day_of_month(day: int, *, said: date) -> date | None:
    """The next such day. Said on that day itself, or where the next month is too short, it is not clear which."""
    if day == said.day:
        return None
    month = said if day > said.day else months_after(said.replace(day=1), 1)
    return _date(month.year, month.month, day)


def day_on_weekday(day: int, weekday: int, *, said: date) -> date | None:
    """The next such day of a month, if it is that weekday: "Friday the 4th"."""
    named = said if day == said.day else day_of_month(day, said=said)
    return named if named and named.weekday() == weekday else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
