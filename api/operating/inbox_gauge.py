"""Shows in the metrics how full the inbox is."""

import asyncio
from contextlib import suppress

from api.operating.metrics import INBOX_EVENTS, INBOX_OLDEST_SECONDS
from domain.errors import StorageUnavailable
from domain.inbox import InboxRepository
from domain.ports import Clock

COUNTED_EVERY_SECONDS = 15.0


async def keep_counting(inbox: InboxRepository, clock: Clock) -> None:
    """Counts until it is cancelled. If the database does not answer, the last counts stay."""
    while True:
        with suppress(StorageUnavailable):
            await count(inbox, clock)
        await asyncio.sleep(COUNTED_EVERY_SECONDS)


async def count(inbox: InboxRepository, clock: Clock) -> None:
    counts = await inbox.counts()
    INBOX_EVENTS.labels("waiting").set(counts.waiting)
    INBOX_EVENTS.labels("dead").set(counts.dead)
    oldest = counts.oldest_received_at
    waits = 0.0 if oldest is None else (clock() - oldest).total_seconds()
    INBOX_OLDEST_SECONDS.set(max(waits, 0.0))
