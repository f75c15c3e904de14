"""The context in which something was said, and the day that it means."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from re import Match

from domain.days.grammar import Grammar
from domain.days.named_day import DayRole
from domain.days.placed_text import PlacedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """`today` is the day on which the text was said, in the time zone. `tells_past` means that the sentence has words
    about the past, such as "was".
    """

    text: str
    placed: PlacedText
    grammar: Grammar
    at: datetime
    zone: tzinfo
    today: date
    tells_past: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """The day that some words mean. `day` is `None` if that is not clear."""

    day: date | None
    is_past: bool = False
    role: DayRole = DayRole.ON


UNCLEAR = Resolved(day=None)


def is_led(match: Match[str], *leads: str) -> bool:
    """Whether one of these leads stands before the day."""
    return any(match[lead] for lead in leads)


def place_of(match: Match[str], group: str) -> int:
    """The number in the name of the matched group: 3 for `weekday3`."""
    return next(
        int(name.removeprefix(group))
        for name, found in match.groupdict().items()
        if found and name.removeprefix(group).isdecimal() and name.startswith(group)
    )


def has_any(match: Match[str], group: str) -> bool:
    return any(
        found and name.startswith(group) and name.removeprefix(group).isdecimal()
        for name, found in match.groupdict().items()
    )
