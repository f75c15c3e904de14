"""Time zones by their IANA names, such as `Europe/Paris`."""

from datetime import UTC, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

UTC_NAME = "UTC"

_OF_THE_MACHINE = frozenset({"localtime", "Factory"})
"""Found among the time zones of a machine, and no place on earth."""


def is_time_zone_name(name: str) -> bool:
    return name in _names()


def time_zone_named(name: str) -> tzinfo:
    """UTC for a name that is not known here: newer time zone data may have been at hand where it was stored."""
    if name == UTC_NAME or not is_time_zone_name(name):
        return UTC
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return UTC


@cache
def _names() -> frozenset[str]:
    return frozenset(available_timezones()) - _OF_THE_MACHINE
