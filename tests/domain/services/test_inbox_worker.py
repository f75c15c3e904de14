"""The inbox at work: what it does with each outcome, and that one process at a time works."""

import asyncio
from datetime import timedelta
from types import SimpleNamespace

import pytest

from domain.connections import Product
from domain.errors import StorageUnavailable
from domain.inbox import Done, EventState, InboxCounts, Later, Never
from domain.services.inbox import MOST_ATTEMPTS, InboxService, InboxWorker
from storage.mongo.connection import Driver, patience
from storage.mongo.inbox import MongoInbox
from storage.mongo.leases import MongoLeases
from tests.builders import NOW
from tests.databases import Server
from tests.fakes.clock import FixedClock

pytestmark = [pytest.mark.slow, pytest.mark.mongod]
EMPTY = InboxCounts(waiting=0, dead=0, oldest_received_at=None)


class Interpreter:
    """Answers with what the test sets for a body, and remembers what it was given."""

    def __init__(self):
        self.outcomes = {}
        self.taken = []
        self.has_taken = asyncio.Event()

    async def take(self, events):
        self.taken.append([event.body for event in events])
        self.has_taken.set()
        for event in events:
            if isinstance(fault := self.outcomes.get(event.body), Exception):
                raise fault
        return [self.outcomes.get(event.body, Done()) for event in events]


@pytest.fixture
async def office(opened):
    async with opened(Server.MONGOD, Driver.MOTOR) as database:
        clock = FixedClock(NOW)
        inbox = MongoInbox(database)
        service = InboxService(inbox=inbox, clock=clock)
        interpreter = Interpreter()

        def worker():
            return InboxWorker(
                inbox=inbox,
                leases=MongoLeases(database),
                interpreters={Product.AIRCALL: interpreter},
                arrived=service.arrived,
                clock=clock,
                patience=patience,
                look_every_seconds=0.05,
            )

        async def put(*bodies):
            for body in bodies:
                assert await service.take("acme", Product.AIRCALL, body)

        async def work(fence=1):
            await worker().work_on(await inbox.due(clock.now, limit=99), fence)

        async def dead():
            return [
                (await inbox.get(one.id)).body
                for one in await inbox.listed(EventState.DEAD, limit=9)
            ]

        yield SimpleNamespace(
            clock=clock,
            inbox=inbox,
            service=service,
            interpreter=interpreter,
            worker=worker,
            put=put,
            work=work,
            dead=dead,
        )


async def test_events_are_interpreted_together_and_deleted(office):
    await office.put(b"one", b"two")

    await office.work()

    assert sorted(office.interpreter.taken[0]) == [b"one", b"two"]
    assert await office.inbox.counts() == EMPTY


async def test_an_event_that_can_never_be_understood_is_dead_at_once_with_its_reason(office):
    office.interpreter.outcomes[b"bad"] = Never(reason="no id")
    await office.put(b"bad", b"good")

    await office.work()

    [dead] = await office.inbox.listed(EventState.DEAD, limit=9)
    assert (dead.reason, dead.attempts) == ("no id", 1)
    assert (await office.inbox.counts()).waiting == 0


async def test_an_event_is_tried_again_after_growing_waits_and_is_dead_in_the_end(office):
    office.interpreter.outcomes[b"early"] = Later(reason="not there yet")
    await office.put(b"early")
    waits = []

    while not await office.dead():
        await office.work()
        [event] = [
            *await office.inbox.listed(EventState.WAITING, limit=9),
            *await office.inbox.listed(EventState.DEAD, limit=9),
        ]
        waits.append(event.due_at - office.clock.now)
        office.clock.now = max(event.due_at, office.clock.now)

    assert len(office.interpreter.taken) == MOST_ATTEMPTS
    assert waits[:4] == [timedelta(seconds=one) for one in (5, 10, 20, 40)]
    assert max(waits) == timedelta(hours=1)


async def test_a_fault_in_one_event_keeps_no_other_from_being_saved(office, caplog):
    office.interpreter.outcomes[b"odd"] = ValueError("what Marie said")
    await office.put(b"one", b"odd", b"two")

    await office.work()

    [waiting] = await office.inbox.listed(EventState.WAITING, limit=9)
    assert waiting.reason == "fault of the service: ValueError"
    assert "ValueError at " in caplog.text
    assert "Marie" not in caplog.text


async def test_an_outage_of_the_database_counts_as_no_attempt(office):
    office.interpreter.outcomes[b"one"] = StorageUnavailable("AutoReconnect")
    await office.put(b"one")

    with pytest.raises(StorageUnavailable):
        await office.work()

    [event] = await office.inbox.listed(EventState.WAITING, limit=9)
    assert event.attempts == 0


async def test_what_arrives_while_the_worker_idles_is_worked_on_at_once(office):
    working = asyncio.create_task(office.worker().run())
    try:
        await office.put(b"one")
        async with asyncio.timeout(20):
            await office.interpreter.has_taken.wait()
            while await office.inbox.counts() != EMPTY:  # noqa: ASYNC110  the database sets no event
                await asyncio.sleep(0.01)
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


async def test_a_worker_that_ends_hands_over_and_one_that_dies_is_succeeded(office):
    lease = await office.worker()._leases.take("inbox", None)  # its holder never renews it
    await office.put(b"one")

    working = asyncio.create_task(office.worker().run())
    async with asyncio.timeout(20):
        await office.interpreter.has_taken.wait()
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)

    left = await office.worker()._leases.seen("inbox")
    assert (left.number, left.is_free) == (lease.number + 1, True)
