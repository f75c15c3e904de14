"""A day that a sentence names."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class DayRole(Enum):
    ON = "on"
    BY = "by"
    """The day is a deadline: "by", "until" or, with the day before it, "before"."""
    WITHIN = "within"
    """The day is the end of a span that begins when it was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDay:
    """`day` is `None` if the words may mean several days: "next week", "in a few days".

    `is_past` means that the day is before the one on which it was said. "Last Friday" is past even if it is not clear
    which Friday is meant. `text[start:end]` holds the words. `names` is the day in the words themselves: Friday in
    "before Friday", although `day` is then Thursday, and Friday in "after Friday". `is_by_date` means that the words
    name the day by its date.
    """

    day: date | None
    role: DayRole
    is_past: bool
    start: int
    end: int
    names: date | None = None
    is_by_date: bool = False
