"""Writes sent together, some of which may meet a document that another process wrote first."""

from collections.abc import Sequence

from pymongo import InsertOne, ReplaceOne, UpdateOne
from pymongo.errors import BulkWriteError

from storage.mongo.connection import Collection
from storage.mongo.documents import Document

DUPLICATE_KEY = 11000

Write = InsertOne[Document] | ReplaceOne[Document] | UpdateOne


async def overtaken_among(collection: Collection, writes: Sequence[Write]) -> Sequence[int]:
    """Sends the writes in no order. Returns the positions of those that failed because another process inserted their
    document first.
    """
    if not writes:
        return ()
    try:
        await collection.bulk_write(writes, ordered=False)
    except BulkWriteError as error:
        failed = error.details["writeErrors"]
        if not failed or any(one["code"] != DUPLICATE_KEY for one in failed):
            raise
        return [one["index"] for one in failed]
    return ()
