"""The inbox in MongoDB: one document for each event, deleted when the event is worked on.

A filter by `_id` and fence finds one document at a time, because the embedded server reads the whole collection for
`$in` beside a range.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

from pymongo import DeleteOne, UpdateOne
from pymongo.errors import DuplicateKeyError

from domain.connections import Product
from domain.ids import OrganizationId
from domain.inbox import MAX_COUNTED, Attempt, Event, EventId, EventState, InboxCounts
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SCHEMA, Document
from storage.mongo.queries import by_ids, counted


class MongoInbox:
    def __init__(self, database: Database) -> None:
        self._inbox = database["inbox"]

    async def put(self, event: Event) -> bool:
        async with translated():
            try:
                await self._inbox.insert_one(_document(event))
            except DuplicateKeyError:  # also after an attempt whose answer was lost
                return False
        return True

    async def due(self, now: datetime, *, limit: int) -> Sequence[EventId]:
        wanted = {"state": EventState.WAITING.value, "dueAt": {"$lte": now}}
        async with translated():
            found = self._inbox.find(wanted, ("_id",)).sort([("dueAt", 1)]).limit(limit)
            return [EventId(one["_id"]) for one in await found.to_list(None)]

    async def fenced(self, events: Collection[EventId], fence: int) -> Sequence[Event]:
        async with translated():
            await self._inbox.bulk_write(
                [UpdateOne(_own(one, fence), {"$set": {"fence": fence}}) for one in events],
                ordered=False,
            )
            stored = await by_ids(self._inbox, events)
        mine = {
            one["_id"]: _event_from(one)
            for one in stored
            if one["fence"] == fence and one["state"] == EventState.WAITING
        }
        return [mine[one] for one in events if one in mine]

    async def finish(self, events: Collection[EventId], fence: int) -> None:
        async with translated():
            await self._inbox.bulk_write(
                [DeleteOne(_own(one, fence)) for one in events], ordered=False
            )

    async def fail(
        self, attempts: Collection[Attempt], fence: int, *, dead_until: datetime
    ) -> None:
        async with translated():
            await self._inbox.bulk_write(
                [
                    UpdateOne(_own(one.id, fence), {"$set": _failed(one, dead_until)})
                    for one in attempts
                ],
                ordered=False,
            )

    async def counts(self) -> InboxCounts:
        waiting = {"state": EventState.WAITING.value}
        async with translated():
            oldest = self._inbox.find(waiting, ("receivedAt",)).sort([("receivedAt", 1)]).limit(1)
            found = await oldest.to_list(None)
            return InboxCounts(
                waiting=await counted(self._inbox, waiting, limit=MAX_COUNTED),
                dead=await counted(
                    self._inbox, {"state": EventState.DEAD.value}, limit=MAX_COUNTED
                ),
                oldest_received_at=found[0]["receivedAt"] if found else None,
            )

    async def listed(self, state: EventState, *, limit: int) -> Sequence[Event]:
        async with translated():
            found = self._inbox.find({"state": state.value}, {"body": 0})
            stored = await found.sort([("dueAt", 1)]).limit(limit).to_list(None)
        return [_event_from(one) for one in stored]

    async def get(self, event: EventId) -> Event | None:
        async with translated():
            stored = await self._inbox.find_one({"_id": event})
        return None if stored is None else _event_from(stored)

    async def replay(self, events: Collection[EventId], now: datetime) -> int:
        as_new = {"state": EventState.WAITING.value, "dueAt": now, "attempts": 0}
        async with translated():
            replayed = await self._inbox.update_many(
                {"_id": {"$in": list(events)}}, {"$set": as_new, "$unset": {"expiresAt": ""}}
            )
        return replayed.matched_count

    async def drop(self, events: Collection[EventId]) -> int:
        async with translated():
            dropped = await self._inbox.delete_many({"_id": {"$in": list(events)}})
        return dropped.deleted_count


def _own(event: EventId, fence: int) -> Document:
    return {"_id": event, "fence": {"$lte": fence}}


def _failed(attempt: Attempt, dead_until: datetime) -> Document:
    told = {"attempts": attempt.attempts, "reason": attempt.reason}
    if attempt.due_at is None:
        return told | {"state": EventState.DEAD.value, "expiresAt": dead_until}
    return told | {"dueAt": attempt.due_at}


def _document(event: Event) -> Document:
    return {
        "_id": event.id,
        "schema": SCHEMA,
        "organization": event.organization_id,
        "product": event.product.value,
        "body": event.body,
        "receivedAt": event.received_at,
        "dueAt": event.due_at,
        "state": event.state.value,
        "attempts": event.attempts,
        "reason": event.reason,
        "fence": 0,
    }


def _event_from(stored: Document) -> Event:
    return Event(
        id=EventId(stored["_id"]),
        organization_id=OrganizationId(stored["organization"]),
        product=Product(stored["product"]),
        body=bytes(stored.get("body", b"")),
        received_at=stored["receivedAt"],
        due_at=stored["dueAt"],
        state=EventState(stored["state"]),
        attempts=stored["attempts"],
        reason=stored["reason"],
    )
