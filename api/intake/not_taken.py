"""Why an event of another product is not taken."""

from collections.abc import Iterable
from datetime import datetime

from api.intake.loading import CLOCK_LEEWAY
from domain.reports import Field, Report


class NotUnderstood(ValueError):
    """No later attempt can understand it either. `str()` says what is missing. It holds no words of a contact."""


class NotFetched(Exception):
    """The product did not answer. A later attempt may succeed. `str()` says why, for the operator."""


def check_moments(reports: Iterable[Report], now: datetime) -> None:
    """Raises `NotUnderstood` if one tells of something that has not begun yet."""
    latest = now + CLOCK_LEEWAY
    for report in reports:
        begun = report.told.get(Field.OCCURRED_AT)
        if begun is not None and begun.value > latest:  # type: ignore[operator]
            raise NotUnderstood("its time is in the future")
