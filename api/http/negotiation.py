"""Chooses the format of an answer from those that a client accepts."""

from collections.abc import Iterator
from enum import StrEnum


class Format(StrEnum):
    """The order decides if the client has no preference."""

    JSON = "application/json"
    GRAPHQL_RESPONSE = "application/graphql-response+json"
    EVENT_STREAM = "text/event-stream"


def preferred(accept: str) -> Format | None:
    """The accepted format with the highest quality; of equals the one that `Accept` names first. `None` if it accepts
    none.

    A client that lists the event stream after JSON, as urql does in every request, gets JSON.
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
    """The quality and position of the most specific range that matches the format."""
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
    """A quality that cannot be read counts as 0."""
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return min(float(value), 1.0)
            except ValueError:
                return 0.0
    return 1.0
