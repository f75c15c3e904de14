"""Which of the formats that can be answered in a client wants."""

from collections.abc import Iterator
from enum import StrEnum


class Format(StrEnum):
    """In the order of choice where the client has none."""

    JSON = "application/json"
    GRAPHQL_RESPONSE = "application/graphql-response+json"
    EVENT_STREAM = "text/event-stream"


def preferred(accept: str) -> Format | None:
    """By quality, then by the order in which an `Accept` names them; `None` when it takes none of them.

    A client that lists the event stream behind JSON, as urql does in every request, wants JSON.
    """
    ranges = list(_ranges(accept))
    if not ranges:
        return Format.JSON
    best, wanted = (0.0, 0), None
    for one in Format:
        quality, position = _rating(one, ranges)
        if quality > 0 and (quality, -position) > best:
            best, wanted = (quality, -position), one
    return wanted


def _rating(one: Format, ranges: list[tuple[str, float]]) -> tuple[float, int]:
    """The quality and the position of the range that names the format most closely."""
    for name in (one.value, f"{one.value.partition('/')[0]}/*", "*/*"):
        for position, (media_range, quality) in enumerate(ranges):
            if media_range == name:
                return quality, position
    return 0.0, 0


def _ranges(accept: str) -> Iterator[tuple[str, float]]:
    for part in accept.split(","):
        media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if media_range:
            yield media_range, _quality(parameters)


def _quality(parameters: list[str]) -> float:
    """What cannot be read counts as not accepted."""
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return min(float(value), 1.0)
            except ValueError:
                return 0.0
    return 1.0
