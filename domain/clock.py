"""The present moment, as everything here keeps time."""

from datetime import UTC, datetime


def to_milliseconds(moment: datetime) -> datetime:
    """In UTC and cut to the millisecond, which is all that the database keeps."""
    moment = moment.astimezone(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def system_clock() -> datetime:
    return to_milliseconds(datetime.now(UTC))
