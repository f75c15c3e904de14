"""The day on which a span ends: "within 48 hours", "in 2 to 3 working days", "two weeks ago"."""

from datetime import date, timedelta
from re import Match

from domain.days.counting import months_after, working_days_after
from domain.days.named_day import DayRole
from domain.days.saying import UNCLEAR, Resolved, Saying

_DAYS_OF_A_WEEK = 7


def span(match: Match[str], saying: Saying) -> Resolved | None:
    """The day on which the span ends. A range counts with its higher number."""
    groups = match.groupdict()
    if groups.get("lasting"):
        return None
    if groups.get("quality") or _is_a_day(match, saying):
        return UNCLEAR
    count = _number(match["higher"] or match["number"], saying)
    is_back = groups.get("back") is not None
    is_clear = not (saying.tells_past and not is_back) and not (
        groups.get("days") and count in saying.grammar.inclusive
    )
    day = _end(groups, -count if is_back else count, saying) if is_clear else None
    return Resolved(day=day, is_past=is_back, role=DayRole.ON if is_back else DayRole.WITHIN)


def _is_a_day(match: Match[str], saying: Saying) -> bool:
    """Whether it is "within a day": that tells how long something takes, and not when it comes."""
    groups = match.groupdict()
    return (
        bool(groups.get("days"))
        and not (groups.get("back") or match["higher"] or match["number"].isdecimal())
        and _number(match["number"], saying) == 1
    )


def _end(units: dict[str, str | None], count: int, saying: Saying) -> date | None:
    if units["working_days"]:
        return working_days_after(saying.today, count) if count >= 0 else None
    if units["hours"]:
        return (saying.at + timedelta(hours=count)).astimezone(saying.zone).date()
    if units["months"]:
        return months_after(saying.today, count)
    return saying.today + timedelta(days=count * (_DAYS_OF_A_WEEK if units["weeks"] else 1))


def _number(written: str, saying: Saying) -> int:
    if written.isdecimal():
        return int(written)
    numbers = saying.grammar.numbers.items()
    return next(number for pattern, number in numbers if pattern.fullmatch(written))
