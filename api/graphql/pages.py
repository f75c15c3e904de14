"""Pages as a client requests them: a size from 1 to 100, and an opaque cursor."""

from api.errors import BadRequest
from api.graphql.global_ids import inside_of, opaque
from domain.interaction import InteractionHead
from domain.pages import MAX_PAGE_SIZE, AnyPage, PageAround, PageBefore, PageRequest

DEFAULT_PAGE_SIZE = 20


def page_request(first: int | None, after: str | None, cursor_type: str) -> PageRequest:
    """Raises `BadRequest`: a size that is out of range is refused, never cut."""
    return PageRequest(size=_size("first", first), after=_position(after, cursor_type))


def page_either_way(
    *,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
    around: InteractionHead | None,
    cursor_type: str,
) -> AnyPage:
    """A page forwards, backwards, or around an entry. Raises `BadRequest`."""
    if sum(one is not None for one in (after, before, around)) > 1 or (
        last is not None and (first, after, around) != (None, None, None)
    ):
        raise BadRequest("Ask for 'first' with 'after' or 'around', or for 'last' with 'before'.")
    if around is not None:
        return PageAround(
            size=_size("first", first), occurred_at=around.occurred_at, own_id=around.id
        )
    if last is not None:
        return PageBefore(size=_size("last", last), before=_position(before, cursor_type))
    if before is not None:
        raise BadRequest("'before' needs 'last'.")
    return page_request(first, after, cursor_type)


def _size(name: str, asked: int | None) -> int:
    size = DEFAULT_PAGE_SIZE if asked is None else asked
    if not 1 <= size <= MAX_PAGE_SIZE:
        raise BadRequest(f"'{name}' must be from 1 to {MAX_PAGE_SIZE}, and {size} is not.")
    return size


def _position(cursor: str | None, cursor_type: str) -> str | None:
    return None if cursor is None else inside_of(cursor, cursor_type)


def cursor(position: str, cursor_type: str) -> str:
    return opaque(cursor_type, position)
