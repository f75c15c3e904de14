"""Keeps what was found out about a sentence while one brief is read: the same is asked many times."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar, cast

F = TypeVar("F", bound=Callable[..., object])

_MOST_KEPT = 20_000
_forgetting: list[Callable[[], None]] = []


def remembered(function: F) -> F:
    """The function, which computes its answer to the same question once. `forget` ends that."""
    kept = lru_cache(maxsize=_MOST_KEPT)(function)
    _forgetting.append(kept.cache_clear)
    return cast("F", kept)


def forget() -> None:
    """Forgets all answers: nothing that a contact said stays in memory after the brief was read."""
    for clear in _forgetting:
        clear()
