"""What tells one database from every other, under whatever address it is reached."""

from contextlib import suppress

from pymongo.errors import DuplicateKeyError

from storage.mongo.connection import Database, translated

_ONLY = {"_id": 1}


async def identity_of(database: Database, *, otherwise: str) -> str:
    """The one that it keeps; `otherwise` becomes it where there is none yet. Raises `StorageUnavailable`."""
    kept = database["identity"]
    async with translated():
        with suppress(DuplicateKeyError):  # another process gives it one at the same moment
            await kept.update_one(_ONLY, {"$setOnInsert": {"value": otherwise}}, upsert=True)
        found = await kept.find_one(_ONLY)
    return otherwise if found is None else str(found["value"])
