"""A day that the words of a sentence name."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class DayRole(Enum):
    ON = "on"
    BY = "by"
    """The day is a deadline: "by Friday", "until Friday". For "before Friday" the deadline is Thursday."""
    WITHIN = "within"
    """The day is the end of a span from the moment when it was said: "within two days"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDay:
    """`text[start:end]` are the words that name the day. `day` is `None` if they may mean several days: "next week",
    "in a few days".

    `is_past` means that the day was over when it was said. "Last Friday" is past even if two Fridays may be meant.
    `names` is the day that stands in the words: Friday for "before Friday", although `day` is then Thursday, and Friday
    for "after Friday". `is_by_date` means that the words contain the date.
    """

    day: date | None
    role: DayRole
    is_past: bool
    start: int
    end: int
    names: date | None = None
    is_by_date: bool = False
