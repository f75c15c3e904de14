"""Values of reports, and Twilio's times. Twilio names no time for most of what it tells."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from api.intake import loose
from api.intake.loose import Object, text_in
from domain.clock import to_milliseconds
from domain.ids import OrganizationId
from domain.reports import Field, Report, ReportKind, Told, Value

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FAR = datetime(2200, 1, 1, tzinfo=UTC)
_EARLIEST_YEAR = 1990


def told(value: Value, rank: int = 0) -> Told:
    """A value that does not depend on when it was told: a rank says which one counts."""
    return Told(value=value, at=_EPOCH, rank=rank)


def earliest(moment: datetime, rank: int) -> Told:
    """Of several moments, the earliest counts: a request that came again is not later than itself."""
    return Told(value=moment, at=_FAR - (moment - _EPOCH), rank=rank)


def values_told(values: Mapping[Field, Value | None], rank: int = 0) -> dict[Field, Told]:
    """Without the fields that are not known."""
    return {field: told(value, rank) for field, value in values.items() if value not in (None, "")}


def interaction(organization: OrganizationId, own: str, fields: Mapping[Field, Told]) -> Report:
    return Report(
        organization_id=organization, kind=ReportKind.INTERACTION, id=f"twilio:{own}", told=fields
    )


def moment_in(values: Object, *names: str) -> datetime | None:
    """The first that can be read: RFC 2822 in forms and the API, ISO 8601 in events."""
    for name in names:
        found = _moment(text_in(values, name) or "") or loose.moment_in(values, name)
        if found is not None:
            return found
    return None


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
        moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        moment = to_milliseconds(moment)
    except (ValueError, OverflowError):
        return None
    return moment if moment.year >= _EARLIEST_YEAR else None


def seconds_in(values: Object, *names: str) -> int | None:
    """Numbers are texts in forms and in the API."""
    for name in names:
        value = values.get(name)
        text = str(value) if isinstance(value, str | int | float) else ""
        whole = text.partition(".")[0]
        if whole.isascii() and whole.isdecimal() and len(whole) <= len(str(2**31)) - 1:
            return int(whole)
    return None
