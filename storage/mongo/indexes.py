"""Every index, made at start and only there. Each query of the repositories has one; a test checks its plan."""

from pymongo import IndexModel

from storage.mongo.connection import Database, translated

INDEXES: dict[str, tuple[tuple[str, ...], ...]] = {
    "agents": (("email",), ("agent",)),
    "contacts": (
        ("organization", "visibleTo", "activity"),
        ("organization", "searchKeys"),
    ),
    "conversations": (("contact",),),
    "interactions": (
        ("conversation", "position"),
        ("contact", "standing", "position"),
        ("contact", "standing", "appearance", "position"),
        ("contact", "callPosition"),
    ),
    "records": (("organization", "at"), ("at",)),
}
"""All ascending: on the embedded server a descending index loses strings that begin with the bound."""

EXPIRING = {"quotas": "endsAt", "records": "expiresAt"}
"""The moment in each document after which it may go."""


async def create_indexes(database: Database) -> None:
    """Safe to repeat, and by several processes at once."""
    async with translated():
        for collection, indexes in INDEXES.items():
            models = [IndexModel([(field, 1) for field in fields]) for fields in indexes]
            await database[collection].create_indexes(models)
        for expiring, field in EXPIRING.items():
            await database[expiring].create_index([(field, 1)], expireAfterSeconds=0)
