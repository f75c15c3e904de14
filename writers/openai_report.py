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
    """Told once for each generation, whether it went well or failed, repairs included.

    `usage` is `None` where the server told nothing. `shortened` are the sources of which the model did not get all.
    """

    model: str
    prompt_version: str
    answers_asked: int
    usage: Usage | None
    duration_seconds: float
    shortened: tuple[InteractionId, ...]


Report = Callable[[WriterReport], None]


def added(one: Usage | None, other: Usage | None) -> Usage | None:
    if one is None or other is None:
        return one or other
    return Usage(
        prompt_tokens=one.prompt_tokens + other.prompt_tokens,
        completion_tokens=one.completion_tokens + other.completion_tokens,
    )
