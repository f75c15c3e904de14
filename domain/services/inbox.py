"""Takes events into the inbox, and works on them: one process at a time, in portions, as often as needed."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from traceback import extract_tb

from domain.connections import Product
from domain.errors import StorageUnavailable
from domain.ids import OrganizationId
from domain.inbox import (
    Attempt,
    Done,
    Event,
    EventId,
    InboxRepository,
    Interpreter,
    Later,
    Never,
    Outcome,
    event_id,
)
from domain.leases import LeaseRepository
from domain.ports import Clock, Patience
from domain.services.leases import RENEWED_EVERY_SECONDS, Holding, held, taken

LEASE = "inbox"
LISTED_AT_ONCE = 2_000
"""How many events one query finds. The embedded server reads all that wait for each query, so that fewer would cost
more.
"""
PORTION = 50
IDLE_SECONDS = 2.0
AFTER_FAULT_SECONDS = 2.0
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(hours=1)
MOST_ATTEMPTS = 14
"""The last attempt is made about six hours after the first."""
DEAD_KEPT = timedelta(days=30)

_log = logging.getLogger(__name__)


class InboxService:
    def __init__(self, *, inbox: InboxRepository, clock: Clock) -> None:
        self._inbox = inbox
        self._clock = clock
        self.arrived = asyncio.Event()
        """Wakes the worker of this process."""

    async def take(self, organization: OrganizationId, product: Product, body: bytes) -> bool:
        """Once it has returned, the event survives a kill -9. Returns `False` if it is there already.

        Raises `StorageUnavailable`.
        """
        now = self._clock()
        event = Event(
            id=event_id(organization, product, body),
            organization_id=organization,
            product=product,
            body=body,
            received_at=now,
            due_at=now,
        )
        is_new = await self._inbox.put(event)
        self.arrived.set()
        return is_new


class InboxWorker:
    def __init__(
        self,
        *,
        inbox: InboxRepository,
        leases: LeaseRepository,
        interpreters: Mapping[Product, Interpreter],
        arrived: asyncio.Event,
        clock: Clock,
        patience: Patience,
        look_every_seconds: float = RENEWED_EVERY_SECONDS,
    ) -> None:
        self._inbox = inbox
        self._leases = leases
        self._interpreters = interpreters
        self._arrived = arrived
        self._clock = clock
        self._patience = patience
        self._look_every_seconds = look_every_seconds

    async def run(self) -> None:
        """Works until it is cancelled. After a fault of the database it begins again."""
        while True:
            try:
                lease = await taken(self._leases, LEASE, every_seconds=self._look_every_seconds)
                holding = held(
                    self._leases,
                    lease,
                    patience=self._patience,
                    every_seconds=self._look_every_seconds,
                )
                async with holding as hold:
                    while hold.is_held:
                        await self._work(hold)
            except StorageUnavailable:
                await asyncio.sleep(AFTER_FAULT_SECONDS)

    async def _work(self, hold: Holding) -> None:
        self._arrived.clear()
        listed = await self._inbox.due(self._clock(), limit=LISTED_AT_ONCE)
        for at in range(0, len(listed), PORTION):
            if not hold.is_held:
                return
            await self.work_on(listed[at : at + PORTION], hold.lease.number)
        if not listed:
            try:
                async with asyncio.timeout(IDLE_SECONDS):
                    await self._arrived.wait()
            except TimeoutError:
                return

    async def work_on(self, listed: Sequence[EventId], fence: int) -> None:
        """Works on these events, and notes how that ended. Raises `StorageUnavailable`."""
        events = await self._inbox.fenced(listed, fence)
        outcomes: dict[EventId, Outcome] = {}
        for product in Product:
            own = [event for event in events if event.product is product]
            if own:
                ended = await self._interpreted(product, own)
                outcomes |= {one.id: how for one, how in zip(own, ended, strict=True)}
        done = [one for one, how in outcomes.items() if isinstance(how, Done)]
        now = self._clock()
        failed = [
            _attempt(event, how, now)
            for event in events
            if not isinstance(how := outcomes[event.id], Done)
        ]
        if done:
            await self._inbox.finish(done, fence)
        if failed:
            await self._inbox.fail(failed, fence, dead_until=now + DEAD_KEPT)

    async def _interpreted(self, product: Product, events: Sequence[Event]) -> Sequence[Outcome]:
        """After a fault, each event is tried alone, so that none keeps others from being saved."""
        try:
            return await self._interpreters[product].take(events)
        except StorageUnavailable:
            raise
        except Exception as fault:  # noqa: BLE001  a fault in one event must not stop the others
            if len(events) > 1:
                return [
                    one for event in events for one in await self._interpreted(product, [event])
                ]
            # Its message may hold what a contact said.
            _log.error("%s at %s in event %s of %s", *_named(fault), events[0].id, product)
            return [Later(reason=f"fault of the service: {type(fault).__name__}")]


def _named(fault: Exception) -> tuple[str, str]:
    """The kind of fault, and the line of code where it arose."""
    last = extract_tb(fault.__traceback__)[-1]
    return type(fault).__name__, f"{last.filename}:{last.lineno}"


def _attempt(event: Event, how: Later | Never, now: datetime) -> Attempt:
    attempts = event.attempts + 1
    is_last = isinstance(how, Never) or attempts >= MOST_ATTEMPTS
    wait = min(FIRST_WAIT * 2**event.attempts, LONGEST_WAIT)
    return Attempt(
        id=event.id,
        attempts=attempts,
        reason=how.reason,
        due_at=None if is_last else now + wait,
    )
