"""A day that a sentence names."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class DayRole(Enum):
    ON = "on"
    BY = "by"
    """The last day on which something is in time: `by`, `until` and, a day earlier, `before`."""
    WITHIN = "within"
    """The day on which a span ends that counts from when it was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDay:
    """`day` is `None` where the words may mean more than one day: "next week", "in a few days".

    A day is past when it lies before the one when it was said; "last Friday" is past though it may be unclear which.
    The words are `text[start:end]`. `names` is the day that they name themselves: Friday in "before Friday", which
    leaves until Thursday, and in "after Friday". `is_by_date` when they name it by its date.
    """

    day: date | None
    role: DayRole
    is_past: bool
    start: int
    end: int
    names: date | None = None
    is_by_date: bool = False
