"""The current time, as all code here keeps it."""

from datetime import UTC, datetime


def to_milliseconds(moment: datetime) -> datetime:
    """The moment in UTC, cut to the millisecond, because the database keeps no more."""
    moment = moment.astimezone(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def system_clock() -> datetime:
    return to_milliseconds(datetime.now(UTC))
