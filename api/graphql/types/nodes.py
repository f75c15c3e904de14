"""The base of every type."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar, cast

import strawberry

V = TypeVar("V")
T = TypeVar("T")


@strawberry.interface(description="An object with an id that is unique everywhere.")
class Node:
    id: strawberry.ID = strawberry.field(
        description="The object's id: opaque, and unique among all objects."
    )


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether more comes after this page.")
    has_previous_page: bool = strawberry.field(
        description="Whether more comes before this page; of a page that was asked for by `after`, always."
    )
    start_cursor: str | None = strawberry.field(
        description="The first edge's cursor; `null` when the page is empty."
    )
    end_cursor: str | None = strawberry.field(
        description="The last edge's cursor, for `after`; `null` when the page is empty."
    )


def page_info(cursors: list[str], *, has_next: bool, has_previous: bool) -> PageInfo:
    return PageInfo(
        has_next_page=has_next,
        has_previous_page=has_previous,
        start_cursor=cursors[0] if cursors else None,
        end_cursor=cursors[-1] if cursors else None,
    )


def then(
    value: Awaitable[V | None] | V | None, build: Callable[[V], T], *, instead: V | None = None
) -> T | None:
    """Returns what `build` makes of a value: at once if the value was read, else after it is read. `instead` replaces
    a value that is not found.

    Execution awaits whatever is awaitable, so a resolver may return either. The declared type is that of the value.
    """
    if isinstance(value, asyncio.Future):
        return cast("T | None", _later(value, build, instead))
    here = cast("V | None", value)
    return built(instead if here is None else here, build)


def built(value: V | None, build: Callable[[V], T]) -> T | None:
    return None if value is None else build(value)


async def _later(
    value: Awaitable[V | None], build: Callable[[V], T], instead: V | None
) -> T | None:
    read = await value
    return built(instead if read is None else read, build)
