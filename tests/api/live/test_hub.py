"""The hub notifies readers in its own process, and in other processes through the broker (R24, R26, R29)."""

import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from datetime import timedelta

import pytest
from redis.asyncio import Redis

from api.live.broker import RESYNC
from domain.errors import StorageUnavailable
from domain.generation import (
    GenerationBegun,
    GenerationEnded,
    GenerationOutcome,
    GenerationStatement,
)
from domain.insights import Statement
from tests.api.live.hubs import CHANNEL, Database
from tests.builders import NOW, insights, reference
from tests.waiting import becomes

KEY = ("acme", "c1")
STATEMENT = GenerationStatement(
    statement=Statement(text="The pump is late.", source_ids=("i1",)), sources=(reference(),)
)


@pytest.fixture
def stored():
    return Database()


async def soon(awaitable):
    return await asyncio.wait_for(awaitable, 10)


async def next_version(changes):
    return (await soon(anext(changes))).insights.version


async def settled():
    for _ in range(20):
        await asyncio.sleep(0)


@asynccontextmanager
async def two_processes(stored, redis):
    """Two hubs that receive each other's messages."""
    async with AsyncExitStack() as stack:
        hubs = [
            await stack.enter_async_context(stored.hub(redis.url, process).run())
            for process in ("one", "other")
        ]
        await becomes(lambda: all(hub.is_connected() for hub in hubs))
        await both_subscribed(redis)
        yield hubs


async def both_subscribed(redis):
    """Waits until the broker knows both subscriptions, because a connection exists before that."""
    async with asyncio.timeout(10), Redis.from_url(redis.url) as client:
        counts = {}
        while list(counts.values()) != [2]:
            counts = dict(await client.pubsub_numsub(*await client.pubsub_channels()))
            await asyncio.sleep(0.01)


async def test_a_reader_here_is_told_of_what_is_replaced_here(stored):
    """R24"""
    async with stored.hub().run() as hub, aclosing(hub.follow(*KEY)) as changes:
        first = await next_version(changes)
        stored.replace(hub, 2)

        assert (first, await next_version(changes)) == (1, 2)


async def test_what_is_no_news_is_not_read_again(stored):
    """R24, R26"""
    async with stored.hub().run() as hub, aclosing(hub.follow(*KEY)) as changes:
        stored.version = 5
        await next_version(changes)
        reads = stored.reads
        hub.replaced(insights(5))
        hub.replaced(insights(4))
        await settled()

        assert stored.reads == reads


async def test_a_late_answer_never_takes_a_reader_back(stored):
    """R26"""
    async with stored.hub().run() as hub, aclosing(hub.follow(*KEY)) as changes:
        stored.version = 5
        await next_version(changes)
        stored.version = 4
        hub.replaced(insights(6))
        await settled()
        stored.replace(hub, 7)

        assert await next_version(changes) == 7


async def test_a_change_of_rights_is_news_though_the_insights_are_the_same(stored):
    """R28"""
    async with stored.hub(sweep_seconds=0.01).run() as hub, aclosing(hub.follow(*KEY)) as changes:
        await next_version(changes)
        stored.visible_to = frozenset({"ben"})

        changed = await soon(anext(changes))

    assert changed.conversations["v1"].visible_to == {"ben"}


async def test_after_a_gap_everything_is_read_again(stored):
    """R26"""
    async with stored.hub().run() as hub, aclosing(hub.follow(*KEY)) as changes:
        await next_version(changes)
        stored.version = 2
        await hub._broadcast.publish(CHANNEL, RESYNC)

        assert await next_version(changes) == 2


async def test_what_nobody_told_is_found_by_the_sweep(stored):
    """R26"""
    async with stored.hub(sweep_seconds=0.01).run() as hub, aclosing(hub.follow(*KEY)) as changes:
        await next_version(changes)
        stored.version = 2

        assert await next_version(changes) == 2


@pytest.mark.parametrize("fault", [StorageUnavailable("away"), ZeroDivisionError()])
async def test_a_fault_in_reading_ends_nothing(stored, fault):
    """R26"""
    async with stored.hub(sweep_seconds=0.01).run() as hub, aclosing(hub.follow(*KEY)) as changes:
        await next_version(changes)
        stored.fault = fault
        stored.replace(hub, 2)

        assert await next_version(changes) == 2


async def test_a_switch_is_told(stored):
    """R1"""
    async with stored.hub().run() as hub, aclosing(hub.follow_switch("acme")) as changes:
        first = await soon(anext(changes))
        stored.is_enabled = False
        hub.switched("acme")
        second = await soon(anext(changes))

    assert first.contact_insights_enabled
    assert not second.contact_insights_enabled


@pytest.mark.slow
async def test_a_reader_in_another_process_is_told(stored, redis):
    """R24"""
    async with two_processes(stored, redis) as (one, other), aclosing(other.follow(*KEY)) as far:
        await next_version(far)
        stored.replace(one, 2)

        assert await next_version(far) == 2


@pytest.mark.slow
async def test_a_generation_is_followed_in_another_process_from_its_beginning_to_its_end(
    stored, redis
):
    """R29"""
    events = [
        GenerationBegun(requested_by="ana", started_at=NOW),
        STATEMENT,
        GenerationEnded(outcome=GenerationOutcome.REPLACED),
    ]
    async with (
        two_processes(stored, redis) as (one, other),
        aclosing(other.follow_generation(*KEY)) as far,
    ):
        begun = asyncio.create_task(anext(far))
        await settled()
        for event in events:
            one.progressed(*KEY, 7, event)
        told = [await soon(begun), await soon(anext(far)), await soon(anext(far))]

    assert told == events


@pytest.mark.slow
async def test_a_switch_is_told_in_another_process(stored, redis):
    """R1"""
    async with (
        two_processes(stored, redis) as (one, other),
        aclosing(other.follow_switch("acme")) as far,
    ):
        await soon(anext(far))
        stored.is_enabled = False
        one.switched("acme")

        assert not (await soon(anext(far))).contact_insights_enabled


@pytest.mark.slow
async def test_what_could_not_be_sent_is_sent_later_and_only_the_newest_of_it(stored, redis):
    """R26"""
    async with two_processes(stored, redis) as (one, other), aclosing(other.follow(*KEY)) as far:
        await next_version(far)
        redis.kill()
        for version in (2, 3, 4):
            stored.replace(one, version)
        await settled()
        unsent = one.is_connected()
        redis.start()

        assert not unsent
        assert await next_version(far) == 4
        await becomes(one.is_connected)


async def test_a_contact_made_again_is_told_of_though_its_versions_begin_anew(stored):
    """R23"""
    async with stored.hub().run() as hub, aclosing(hub.follow(*KEY)) as changes:
        stored.version = 5
        await next_version(changes)
        stored.version, stored.generated_at = 1, NOW + timedelta(seconds=1)
        await hub._broadcast.publish(CHANNEL, RESYNC)

        assert await next_version(changes) == 1


async def test_rights_that_come_with_a_lower_version_count(stored):
    """R26, R28"""
    async with stored.hub().run() as hub, aclosing(hub.follow(*KEY)) as changes:
        stored.version = 5
        await next_version(changes)
        stored.version, stored.visible_to = 4, frozenset({"ben"})
        await hub._broadcast.publish(CHANNEL, RESYNC)
        changed = await soon(anext(changes))

    assert changed.insights.version == 5
    assert changed.conversations["v1"].visible_to == {"ben"}


@pytest.mark.slow
async def test_that_the_broker_takes_nothing_is_logged_once_and_not_at_each_try(
    stored, redis, caplog
):
    async with two_processes(stored, redis) as (one, _):
        redis.kill()
        stored.replace(one, 2)
        await asyncio.sleep(0.7)  # three tries or more

    refusals = [line for line in caplog.messages if line.startswith("broker did not take")]
    assert len(refusals) == 1
