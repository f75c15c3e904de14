"""Dates and times as phones and tables write them, in each order and script."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from api.intake.sources.unreadable import Unreadable

BACKWARDS = timedelta(days=1)
"""How far times may run backwards in a file that is in the order of time."""
_INVISIBLE = frozenset(
    map(
        chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x61C, 0xFEFF)
    )
)
_PLAIN = {"\u060c": ",", "\uff0c": ",", "\uff1a": ":"}
"""Commas and colons of Arabic and Chinese."""
_MORNING = ("a.m.", "a. m.", "am", "上午", "오전", "午前", "ص", "π.μ.", "πμ", "öö")
_AFTERNOON = ("p.m.", "p. m.", "pm", "下午", "오후", "午後", "م", "μ.μ.", "μμ", "ös")
_HALF = "|".join(map(re.escape, (*_MORNING, *_AFTERNOON)))
TIME = rf"""
    (?P<date>\d{{1,4}}(?P<mark>\.\s?|[/-])\d{{1,2}}(?P=mark)\d{{1,4}})\.?
    (?P<comma>\s?,)?[\sT]\s?
    (?:(?!{_HALF})[^\W\d_]{{1,4}}\s)?
    (?:(?P<before>{_HALF})\s?)?
    (?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?
    (?:\s?(?P<after>{_HALF}))?
"""
"""A verbose pattern, to be matched against `plain` text. A word such as "at" may stand before the hour."""


class DateOrder(StrEnum):
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenTime:
    """`numbers` are day, month and year in the order in which they are written."""

    numbers: tuple[int, int, int]
    has_year_first: bool
    hour: int
    minute: int
    second: int

    def day(self, order: DateOrder) -> date | None:
        """`None` if there is no such day."""
        first, second, third = self.numbers
        if self.has_year_first:
            year, month, day = first, second, third
        elif order is DateOrder.DAY_FIRST:
            day, month, year = first, second, third
        else:
            month, day, year = first, second, third
        try:
            return date(year if year > 99 else 2000 + year, month, day)
        except ValueError:
            return None

    def __str__(self) -> str:
        return "/".join(map(str, self.numbers))


def plain(text: str) -> tuple[str, list[int]]:
    """A copy without invisible marks and with plain blanks, commas and digits, and the place of each of its characters
    in the text.
    """
    kept: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        if character in _INVISIBLE:
            continue
        digit = unicodedata.decimal(character, None)
        if digit is not None:
            kept.append(str(digit))
        else:
            kept.append(" " if character.isspace() else _PLAIN.get(character, character))
        places.append(place)
    return "".join(kept), places


def time_in(match: re.Match[str]) -> WrittenTime | None:
    """The time that `TIME` matched, or `None` if there is no such time."""
    first, second, third = re.split(r"\D+", match["date"])
    half = (match["before"] or match["after"] or "").casefold()
    hour, minute, seconds = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half in _AFTERNOON else 0)
    if hour > 23 or minute > 59 or seconds > 59:
        return None
    return WrittenTime(
        numbers=(int(first), int(second), int(third)),
        has_year_first=len(first) == 4,
        hour=hour,
        minute=minute,
        second=seconds,
    )


def order_in(times: Sequence[WrittenTime]) -> DateOrder:
    """The order of day and month that alone is possible, or that alone never runs backwards. No guess is made, because
    nobody would notice a wrong one. Raises `Unreadable` if both orders may be meant.
    """
    days = {order: [time.day(order) for time in times] for order in DateOrder}
    if days[DateOrder.DAY_FIRST] == days[DateOrder.MONTH_FIRST]:
        return DateOrder.DAY_FIRST
    possible = [order for order, found in days.items() if None not in found] or list(DateOrder)
    good = possible if len(possible) == 1 else [one for one in possible if _is_in_time(days[one])]
    if len(good) != 1:
        unclear = next(
            one for one in times if one.day(DateOrder.DAY_FIRST) != one.day(DateOrder.MONTH_FIRST)
        )
        raise Unreadable(
            f"its dates, such as {unclear}, may have day or month first; say which with --dates dmy or --dates mdy"
        )
    return good[0]


def moments(times: Iterable[tuple[date, WrittenTime]], zone: ZoneInfo) -> Iterator[datetime]:
    """Each time in UTC. In the hour that comes twice in autumn, times that run backwards are of the second one."""
    last: datetime | None = None
    for day, time in times:
        local = datetime(
            day.year, day.month, day.day, time.hour, time.minute, time.second, tzinfo=zone
        )
        moment = local.astimezone(UTC)
        if last is not None and moment < last:
            moment = local.replace(fold=1).astimezone(UTC)
        yield moment
        last = moment


def _is_in_time(days: Iterable[date | None]) -> bool:
    last: date | None = None
    for day in days:
        if day is None or (last is not None and day < last - BACKWARDS):
            return False
        last = day
    return True
