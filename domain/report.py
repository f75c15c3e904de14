"""What a generation took, for whoever meters it and for the coverage (R18)."""

from collections.abc import Callable
from dataclasses import dataclass

from domain.ids import InteractionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Tokens as the server counted them."""

    prompt_tokens: int
    completion_tokens: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WriterReport:
    """Told once for each brief, whether it went well or failed, repairs included.

    A writer without a model has neither `model` nor `prompt_version`. `usage` is `None` where nobody told. `shortened`
    are the sources of which not all was read, for want of room.
    """

    model: str | None = None
    prompt_version: str | None = None
    answers_asked: int = 0
    usage: Usage | None = None
    duration_seconds: float
    shortened: tuple[InteractionId, ...] = ()


Report = Callable[[WriterReport], None]


def unreported(_: WriterReport) -> None:
    """For whoever does not want to know."""


def added(one: Usage | None, other: Usage | None) -> Usage | None:
    if one is None or other is None:
        return one or other
    return Usage(
        prompt_tokens=one.prompt_tokens + other.prompt_tokens,
        completion_tokens=one.completion_tokens + other.completion_tokens,
    )
