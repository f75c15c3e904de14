"""The identity of a database: the same under every address, and unlike that of any other database."""

from contextlib import suppress

from pymongo.errors import DuplicateKeyError

from storage.mongo.connection import Database, translated

_ONLY = {"_id": 1}


async def identity_of(database: Database, *, otherwise: str) -> str:
    """The identity that the database keeps. If it has none yet, `otherwise` becomes it. Raises `StorageUnavailable`."""
    kept = database["identity"]
    async with translated():
        with suppress(DuplicateKeyError):  # another process sets it at the same moment
            await kept.update_one(_ONLY, {"$setOnInsert": {"value": otherwise}}, upsert=True)
        found = await kept.find_one(_ONLY)
    return otherwise if found is None else str(found["value"])
