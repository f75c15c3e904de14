"""Pages of a list that begins with its latest entry."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

T = TypeVar("T")

MAX_PAGE_SIZE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRequest:
    """Requests the first `size` entries after the position `after`, or from the start."""

    size: int
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBefore:
    """Requests the last `size` entries before the position `before`, or the last of the list."""

    size: int
    before: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageAround:
    """Requests `size` entries with the entry of this time and id in the middle, if it exists. Near an end of the list,
    there are more entries on the other side.
    """

    size: int
    occurred_at: datetime
    own_id: str


AnyPage = PageRequest | PageBefore | PageAround


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Generic[T]):
    """A list's entry and its position, which stays the same when later entries appear."""

    position: str
    value: T


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[T]):
    """`has_previous` is certain only for a page that was requested backwards or around an entry. For a page after a
    position, it is true.
    """

    entries: Sequence[Entry[T]]
    has_next: bool
    has_previous: bool = False
