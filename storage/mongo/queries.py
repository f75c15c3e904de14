"""Reading in chunks and in order, in forms that MongoDB and the small embedded server both answer from an index.

On the embedded server `$in` does not combine with a range, an operator on top switches indexes off, and a limit saves
nothing: so several equal prefixes are several finds, and a page is sought in a recent window before everything older.
"""

import asyncio
from collections.abc import Collection as Some
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from storage.mongo.connection import Collection
from storage.mongo.together import Find

Document = dict[str, Any]

IN_CHUNK = 500


async def by_ids(
    collection: Collection, ids: Iterable[str], fields: Sequence[str] | None = None
) -> list[Document]:
    """The documents with these `_id`s, in no order."""
    wanted = list(dict.fromkeys(ids))
    chunks = [wanted[at : at + IN_CHUNK] for at in range(0, len(wanted), IN_CHUNK)]
    found = await asyncio.gather(
        *(
            Find(
                collection=collection, wanted={"_id": {"$in": chunk}}, fields=shown(fields)
            ).documents()
            for chunk in chunks
        )
    )
    return [document for documents in found for document in documents]


def shown(fields: Sequence[str] | None) -> dict[str, int] | None:
    """The projection on these fields; `None` is whole documents."""
    return None if fields is None else dict.fromkeys(fields, 1)


async def counted(collection: Collection, wanted: Document, *, limit: int) -> int:
    """How many there are; counting stops at the limit."""
    found = await Find(collection=collection, wanted=wanted, limit=limit, counts=True).documents()
    return found[0]["count"] if found else 0


async def newest(
    collection: Collection,
    wanted: Document,
    field: str,
    *,
    limit: int,
    below: str | None = None,
    not_below: str | None = None,
    fields: Sequence[str] | None = None,
) -> list[Document]:
    """The `limit` documents with the highest `field` among the wanted, the highest first.

    `below` is left out, `not_below` is included. `wanted` may list a few values of what stands before `field` in the
    index: MongoDB reads each from its own end and merges.
    """
    bounds = {"$lt": below} if below is not None else {}
    bounds |= {"$gte": not_below} if not_below is not None else {}
    return await Find(
        collection=collection,
        wanted=wanted | ({field: bounds} if bounds else {}),
        fields=shown(fields),
        order={field: -1},
        limit=limit,
    ).documents()


async def latest(
    collection: Collection,
    prefixes: Some[Document],
    field: str,
    *,
    limit: int,
    below: str | None = None,
    window_from: str | None = None,
    not_below: str | None = None,
    fields: Sequence[str] | None = None,
) -> list[Document]:
    """The `limit` documents with the highest `field` under any of the prefixes, the highest first, each once.

    `below` is left out, `not_below` is included. With `window_from`, what lies above it is sought first, and the rest
    only if that did not fill the limit.
    """
    found: list[Document] = []
    if window_from is not None and (not_below or "") < window_from < (below or "\uffff"):
        found = await _merged(collection, prefixes, field, limit, window_from, below, fields)
        if len(found) == limit:
            return found
        below = window_from
    rest = await _merged(collection, prefixes, field, limit - len(found), not_below, below, fields)
    return found + rest


async def _merged(
    collection: Collection,
    prefixes: Some[Document],
    field: str,
    limit: int,
    low: str | None,
    high: str | None,
    fields: Sequence[str] | None,
) -> list[Document]:
    bounds = {"$gte": low or "", **({"$lt": high} if high is not None else {})}
    answers = await asyncio.gather(
        *(
            collection.find(prefix | {field: bounds}, fields)
            .sort([(field, -1)])
            .limit(limit)
            .to_list(None)
            for prefix in prefixes
        )
    )
    once = {document["_id"]: document for answer in answers for document in answer}
    ordered = sorted(once.values(), key=lambda document: document[field], reverse=True)
    return list(islice(ordered, limit))
