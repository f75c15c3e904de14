"""A writer's report of its cost, for the meter and the coverage (R18)."""

from collections.abc import Callable
from dataclasses import dataclass

from domain.ids import InteractionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """The tokens that the model's server counted."""

    prompt_tokens: int
    completion_tokens: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WriterReport:
    """Sent once for each brief, whether writing succeeded or failed. It includes repairs.

    A writer without a model has neither `model` nor `prompt_version`. `usage` is `None` if the server did not report
    it. `shortened` holds the sources that were too long and were read only in part.
    """

    model: str | None = None
    prompt_version: str | None = None
    answers_asked: int = 0
    usage: Usage | None = None
    duration_seconds: float
    shortened: tuple[InteractionId, ...] = ()


Report = Callable[[WriterReport], None]


def unreported(_: WriterReport) -> None:
    """Ignores the report."""


def added(one: Usage | None, other: Usage | None) -> Usage | None:
    if one is None or other is None:
        return one or other
    return Usage(
        prompt_tokens=one.prompt_tokens + other.prompt_tokens,
        completion_tokens=one.completion_tokens + other.completion_tokens,
    )
