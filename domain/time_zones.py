"""Time zones by their IANA names, such as `Europe/Paris`."""

from datetime import UTC, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

UTC_NAME = "UTC"

_NO_PLACES = frozenset({"localtime", "Factory"})
"""These are among a machine's time zones, but name no place."""


def is_time_zone_name(name: str) -> bool:
    return name in _names()


def time_zone_named(name: str) -> tzinfo:
    """The time zone; UTC if the name is not known here. The machine that stored it may have had newer data."""
    if name == UTC_NAME or not is_time_zone_name(name):
        return UTC
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return UTC


@cache
def _names() -> frozenset[str]:
    return frozenset(available_timezones()) - _NO_PLACES
