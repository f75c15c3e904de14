"""Remembers what was found out about a sentence while one brief is read, because it is needed many times."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar, cast

F = TypeVar("F", bound=Callable[..., object])

_MOST_KEPT = 20_000
_forgetting: list[Callable[[], None]] = []


def remembered(function: F) -> F:
    """The function, which computes each answer only once. `forget` makes it forget all answers."""
    kept = lru_cache(maxsize=_MOST_KEPT)(function)
    _forgetting.append(kept.cache_clear)
    return cast("F", kept)


def forget() -> None:
    """Forgets all answers, so that no words of a contact stay in memory after the brief was read."""
    for clear in _forgetting:
        clear()
