"""Pages as a client requests them: a size from 1 to 100, and an opaque cursor."""

from api.errors import BadRequest
from api.graphql.global_ids import inside_of, opaque
from domain.pages import MAX_PAGE_SIZE, PageRequest

DEFAULT_PAGE_SIZE = 20


def page_request(first: int | None, after: str | None, cursor_type: str) -> PageRequest:
    """Raises `BadRequest`: a size that is out of range is refused, never cut."""
    size = DEFAULT_PAGE_SIZE if first is None else first
    if not 1 <= size <= MAX_PAGE_SIZE:
        raise BadRequest(f"'first' must be from 1 to {MAX_PAGE_SIZE}, and {size} is not.")
    return PageRequest(size=size, after=None if after is None else inside_of(after, cursor_type))


def cursor(position: str, cursor_type: str) -> str:
    return opaque(cursor_type, position)
