"""Days that are named by their weekday or counted from today: "by Friday", "tomorrow"."""

import re
from datetime import timedelta
from re import Match

from domain.days import counting
from domain.days.saying import UNCLEAR, Resolved, Saying, is_led, place_of

_NAME_BEFORE = re.compile(r"(?<![.!?:] )(?<!^)\b[^\W\d_][^\W\d_A-Z]+ $")
_NAME_BEHIND = re.compile(r" [^\W\d_][^\W\d_A-Z]+\b")


def relative_day(match: Match[str], saying: Saying) -> Resolved | None:
    away = saying.grammar.days_away[place_of(match, "away")]
    return Resolved(day=saying.today + timedelta(days=away), is_past=away < 0)


def weekday(match: Match[str], saying: Saying) -> Resolved | None:
    """The next day with this weekday, unless the words beside it mean another one."""
    today, named = saying.today, place_of(match, "weekday")
    if match["last"] or match["last_behind"]:
        is_clear = named >= today.weekday()
        return Resolved(day=counting.last_weekday(today, named) if is_clear else None, is_past=True)
    if is_led(match, "next_week", "next_week_behind", "this_week_behind"):
        weeks = 0 if match["this_week_behind"] else 1
        return Resolved(day=counting.weekday_of_week(today, named, weeks=weeks))
    if match["coming"] or match["coming_behind"]:
        return Resolved(day=counting.coming_weekday(today, named))
    return _alone(match, saying, named)


def _alone(match: Match[str], saying: Saying, named: int) -> Resolved | None:
    today = saying.today
    if match["next"]:
        return Resolved(day=counting.next_weekday(today, named))
    if match["this"]:
        return (
            Resolved(day=counting.coming_weekday(today, named))
            if named > today.weekday()
            else UNCLEAR
        )
    if _is_name(match, saying, named):
        return None
    if is_led(match, "since"):
        return Resolved(day=counting.last_weekday(today, named), is_past=True)
    if number := match["dated_day"] or match["day"]:
        return Resolved(day=counting.day_on_weekday(int(number), named, said=today))
    if saying.tells_past and not is_led(match, "by", "before"):
        return UNCLEAR
    return Resolved(day=counting.coming_weekday(today, named))


def _is_name(match: Match[str], saying: Saying, named: int) -> bool:
    """Whether the weekday is part of a name, because another capitalised word stands beside it: "Domenica Rossi",
    "Ash Wednesday".
    """
    if not saying.grammar.names_have_capitals:
        return False
    start = saying.placed.places[match.start(f"weekday{named}")]
    end = saying.placed.places[match.end(f"weekday{named}") - 1] + 1
    if not saying.text[start].isupper():
        return False
    before = _NAME_BEFORE.search(saying.text[:start])
    behind = _NAME_BEHIND.match(saying.text[end:])
    return any(found is not None and found[0].strip()[0].isupper() for found in (before, behind))
