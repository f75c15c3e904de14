"""Pages of a list that is read from its latest entry backwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

MAX_PAGE_SIZE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRequest:
    """Requests the first `size` entries after the position `after`, or from the start."""

    size: int
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Generic[T]):
    """A list's entry and its position, which stays the same when later entries appear."""

    position: str
    value: T


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[T]):
    entries: Sequence[Entry[T]]
    has_next: bool
