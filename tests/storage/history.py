"""A contact with many years of interactions, which a real MongoDB multiplies from a few."""

from datetime import UTC, datetime

from storage.mongo.documents import interaction_document, key
from storage.mongo.indexes import create_indexes
from tests.builders import call, sms
from tests.databases import at_leisure

MINUTES_APART = 5
AT_ONCE = 1_000
"""Interactions that are saved together, so that their sources appear under one number."""
_YEAR_ONE = datetime(1, 1, 1, tzinfo=UTC)
_MILLISECONDS = {"$toString": {"$subtract": ["$occurredAt", _YEAR_ONE]}}
_IF_A_CALL = {"$cond": [{"$gt": ["$callPosition", None]}, "$position", "$$REMOVE"]}


async def fill_history(database, organization, own, count, *, since):
    """Saves interactions of the contact in its only conversation, from old to new. There must be none yet."""
    place = {"organization_id": organization, "contact_id": own, "conversation_id": own}
    kinds = (sms(**place), call(**place), sms(text=None, **place))
    with at_leisure():
        await database["kinds"].insert_many(
            interaction_document(one) | {"_id": at} for at, one in enumerate(kinds)
        )
        await database["kinds"].aggregate(_history(organization, count, len(kinds), since))
        await create_indexes(database)
        await database["contacts"].update_one(
            {"_id": key(organization, own)}, {"$set": {"appearances": 1 + count // AT_ONCE}}
        )


def _history(organization, count, kinds, since):
    minutes = {"$multiply": ["$at", MINUTES_APART]}
    return [
        {"$set": {"at": {"$range": ["$_id", count, kinds]}}},
        {"$unwind": "$at"},
        {
            "$set": {
                "_id": {"$concat": [key(organization, "h"), {"$toString": "$at"}]},
                "occurredAt": {
                    "$dateAdd": {"startDate": since, "unit": "minute", "amount": minutes}
                },
                "appearance": {"$add": [1, {"$toInt": {"$divide": ["$at", AT_ONCE]}}]},
            }
        },
        {"$set": {"position": {"$concat": ["0", _MILLISECONDS, "/h", {"$toString": "$at"}]}}},
        {"$set": {"callPosition": _IF_A_CALL}},
        {"$unset": "at"},
        {"$out": "interactions"},
    ]
