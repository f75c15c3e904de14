"""Days that are named by their number: "3 December", "3.12.", "on the 4th", "at the end of the month"."""

from datetime import date
from re import Match

from domain.days import counting
from domain.days.saying import UNCLEAR, Resolved, Saying, has_any, is_led, place_of

_LEADS = ("by", "before", "after", "since", "on")
_MONTHS_OF_A_YEAR = 12


def iso_date(match: Match[str], saying: Saying) -> Resolved | None:
    day = counting.date_in(
        int(match["day"]),
        int(match["figures_month"]),
        int(match["year"]),
        said=saying.today,
        back=False,
    )
    return Resolved(day=day) if day else None


def date_in_figures(match: Match[str], saying: Saying) -> Resolved | None:
    """The day of a date such as "3/12". Without a year, a lead ("by") or a weekday must stand before it, because two
    figures alone usually mean something else.
    """
    year = match["year"]
    if not (year or is_led(match, *_LEADS) or has_any(match, "weekday")):
        return None
    first, second = int(match["figure"]), int(match["other"])
    orders = {
        True: [(second, first)],
        False: [(first, second)],
        None: [(first, second), (second, first)],
    }[saying.grammar.months_come_first]
    found = {
        day
        for number, month in orders
        if month <= _MONTHS_OF_A_YEAR and (day := _date(match, saying, number, month, year))
    }
    if not found:
        return None
    return _on_its_weekday(match, found.pop()) if len(found) == 1 else UNCLEAR


def date_in_words(match: Match[str], saying: Saying) -> Resolved | None:
    """The day of a date such as "3 December". A month that is also another word needs more than a number beside it,
    as "the other 3 may be enough" shows.
    """
    month = place_of(match, "month")
    is_sure = (
        is_led(match, *_LEADS, "ordinal", "first", "year", "the_day")
        or has_any(match, "weekday")
        or month not in saying.grammar.doubtful_months
    )
    if not is_sure:
        return None
    number = int(match["day"]) if match["day"] else 1
    if not counting.is_day_of(number, month):
        return None
    day = _date(match, saying, number, month, match["year"])
    return _on_its_weekday(match, day) if day else UNCLEAR


def numbered_date(match: Match[str], saying: Saying) -> Resolved | None:
    """The day of a date whose number is in words: "the third of December". Without a word before it, it may be
    something else: "trois Mars" are three bars of chocolate.
    """
    if not (is_led(match, *_LEADS, "the_day") or has_any(match, "weekday")):
        return None
    number = place_of(match, "number")
    if not counting.is_day_of(number, place_of(match, "month")):
        return None
    day = _date(match, saying, number, place_of(match, "month"), match["year"])
    return _on_its_weekday(match, day) if day else UNCLEAR


def numbered_day(match: Match[str], saying: Saying) -> Resolved | None:
    """The day of a number in words without a month, if it is surely a day: "on the third", but not "the third"."""
    if not saying.grammar.alone_after.match(match.group()) or saying.tells_past:
        return None
    return Resolved(day=counting.day_of_month(place_of(match, "number"), said=saying.today))


def day_of_month(match: Match[str], saying: Saying) -> Resolved | None:
    number = int(match["day"])
    if not counting.is_day_of(number, 1):
        return None
    if match["next_month"]:
        month = counting.months_after(saying.today.replace(day=1), 1)
        return Resolved(
            day=counting.date_in(number, month.month, month.year, said=saying.today, back=False)
        )
    if is_led(match, "since") or saying.tells_past:
        return UNCLEAR
    return Resolved(day=counting.day_of_month(number, said=saying.today))


def end_of_period(match: Match[str], saying: Saying) -> Resolved | None:
    today = saying.today
    if match["end_of_week"] or match["end_of_next_week"]:
        return Resolved(
            day=counting.end_of_week(today, weeks=1 if match["end_of_next_week"] else 0)
        )
    if match["end_of_month"]:
        return Resolved(day=counting.last_of_month(today))
    if match["end_of_next_month"]:
        return Resolved(day=counting.last_of_month(counting.months_after(today.replace(day=1), 1)))
    if match["end_of_year"]:
        return Resolved(day=date(today.year, 12, 31))
    if match["end_of_day"]:
        return Resolved(day=today)
    first = counting.date_in(1, place_of(match, "month"), None, said=today, back=False)
    return Resolved(day=counting.last_of_month(first)) if first else UNCLEAR


def _date(match: Match[str], saying: Saying, day: int, month: int, year: str | None) -> date | None:
    return counting.date_in(
        day,
        month,
        int(year) if year else None,
        said=saying.today,
        back=is_led(match, "since"),
    )


def _on_its_weekday(match: Match[str], day: date) -> Resolved:
    """The day, if the weekday beside it is right. Otherwise it is unclear which of the two was meant."""
    is_right = not has_any(match, "weekday") or place_of(match, "weekday") == day.weekday()
    return Resolved(day=day) if is_right else UNCLEAR
