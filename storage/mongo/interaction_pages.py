"""Pages of the interactions of conversations, read from either end of the list or around an entry."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from typing import assert_never

from domain.interaction import InteractionHead
from domain.pages import AnyPage, Entry, Page, PageAround, PageBefore, PageRequest
from storage.mongo.connection import Database
from storage.mongo.documents import Document, position
from storage.mongo.queries import newest, oldest

Made = Callable[[Document], InteractionHead]


class InteractionPages:
    """Of the conversations with these keys. `fields` are those that `made_from` needs; `None` for whole documents."""

    def __init__(
        self,
        database: Database,
        conversations: Collection[str],
        fields: Sequence[str] | None,
        made_from: Made,
    ) -> None:
        self._interactions = database["interactions"]
        self._conversations = sorted(conversations)
        self._fields = fields and (*fields, "position")
        self._made_from = made_from

    async def page(self, page: AnyPage) -> Page[InteractionHead]:
        match page:
            case PageRequest():
                found = await self._after(page.after, page.size + 1)
                return self._page(
                    found[: page.size],
                    has_next=len(found) > page.size,
                    has_previous=page.after is not None,
                )
            case PageBefore():
                found = await self._before(page.before, page.size + 1)
                return self._page(
                    found[-page.size :],
                    has_next=page.before is not None,
                    has_previous=len(found) > page.size,
                )
            case PageAround():
                return await self._around(page)
        assert_never(page)

    async def _around(self, page: PageAround) -> Page[InteractionHead]:
        size, middle = page.size, position(page.occurred_at, page.own_id)
        later, from_it = await asyncio.gather(
            self._before(middle, size), self._from(middle, size + 1)
        )
        kept = max((size - 1) // 2, size - len(from_it))
        first = max(0, len(later) - kept)
        shown = [*later[first:], *from_it][:size]
        return self._page(
            shown,
            has_next=len(later) - first + len(from_it) > size,
            has_previous=first > 0,
        )

    async def _after(self, after: str | None, limit: int) -> list[Document]:
        return await newest(
            self._interactions,
            self._wanted,
            "position",
            limit=limit,
            below=after,
            fields=self._fields,
        )

    async def _from(self, middle: str, limit: int) -> list[Document]:
        """The entry in the middle and those after it."""
        return await newest(
            self._interactions,
            self._wanted,
            "position",
            limit=limit,
            not_above=middle,
            fields=self._fields,
        )

    async def _before(self, before: str | None, limit: int) -> list[Document]:
        """The last before that place in the list, the latest first."""
        found = await oldest(
            self._interactions,
            self._wanted,
            "position",
            limit=limit,
            above=before,
            fields=self._fields,
        )
        return found[::-1]

    @property
    def _wanted(self) -> Document:
        return {"conversation": {"$in": self._conversations}}

    def _page(
        self, found: Sequence[Document], *, has_next: bool, has_previous: bool
    ) -> Page[InteractionHead]:
        return Page(
            entries=[
                Entry(position=document["position"], value=self._made_from(document))
                for document in found
            ],
            has_next=has_next,
            has_previous=has_previous,
        )
