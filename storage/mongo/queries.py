"""Reads by id, in order, and counts, with queries that MongoDB answers from an index.

The embedded server gives the same answers, but reads a whole collection for `$in` beside a range.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from storage.mongo.connection import Collection
from storage.mongo.together import Find

Document = dict[str, Any]


async def by_ids(
    collection: Collection, ids: Iterable[str], fields: Sequence[str] | None = None
) -> list[Document]:
    """The documents with these `_id`s, in no order."""
    wanted = list(dict.fromkeys(ids))
    if not wanted:
        return []
    return await Find(
        collection=collection, wanted={"_id": {"$in": wanted}}, fields=shown(fields)
    ).documents()


def shown(fields: Sequence[str] | None) -> dict[str, int] | None:
    """The projection on these fields; `None` for whole documents."""
    return None if fields is None else dict.fromkeys(fields, 1)


async def counted(collection: Collection, wanted: Document, *, limit: int) -> int:
    """How many match. Counting stops at the limit."""
    found = await Find(collection=collection, wanted=wanted, limit=limit, counts=True).documents()
    return found[0]["count"] if found else 0


async def newest(
    collection: Collection,
    wanted: Document,
    field: str,
    *,
    limit: int,
    below: str | None = None,
    not_above: str | None = None,
    not_below: str | None = None,
    fields: Sequence[str] | None = None,
) -> list[Document]:
    """The `limit` documents with the highest `field` among the wanted, the highest first.

    `below` is excluded, `not_above` and `not_below` are included. `wanted` may list a few values for the fields
    before `field` in the index: MongoDB reads each from its own end and merges them.
    """
    bounds = {"$lt": below} if below is not None else {}
    bounds |= {"$lte": not_above} if not_above is not None else {}
    bounds |= {"$gte": not_below} if not_below is not None else {}
    return await Find(
        collection=collection,
        wanted=wanted | ({field: bounds} if bounds else {}),
        fields=shown(fields),
        order={field: -1},
        limit=limit,
    ).documents()


async def oldest(
    collection: Collection,
    wanted: Document,
    field: str,
    *,
    limit: int,
    above: str | None = None,
    fields: Sequence[str] | None = None,
) -> list[Document]:
    """As `newest`, but the documents with the lowest `field`, the lowest first. `above` is excluded."""
    return await Find(
        collection=collection,
        wanted=wanted | ({field: {"$gt": above}} if above is not None else {}),
        fields=shown(fields),
        order={field: 1},
        limit=limit,
    ).documents()
