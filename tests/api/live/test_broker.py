"""The Redis backend with a real Redis that is killed, frozen and restarted (R26)."""

import asyncio
import logging
from contextlib import asynccontextmanager

import pytest
from broadcaster import Broadcast
from redis.exceptions import ConnectionError as RedisConnectionError

from api.live.broker import RESYNC, broker_at
from api.live.resilient_redis import ResilientRedis
from tests.redis_server import RedisServer
from tests.waiting import becomes

pytestmark = pytest.mark.slow


@asynccontextmanager
async def subscribed(url):
    broker = broker_at(url)
    async with broker.broadcast, broker.broadcast.subscribe("channel") as events:
        yield broker, events


async def received(events, within=10):
    return (await asyncio.wait_for(events.get(), within)).message


async def test_each_subscriber_hears_that_it_is_subscribed_and_then_what_is_published(redis):
    async with subscribed(redis.url) as (one, first), subscribed(redis.url) as (_, second):
        assert [await received(first), await received(second)] == [RESYNC, RESYNC]
        await one.broadcast.publish("channel", "hello")

        assert [await received(first), await received(second)] == ["hello", "hello"]


async def test_after_a_restart_it_hears_of_the_gap_and_then_what_is_published(redis):
    async with subscribed(redis.url) as (broker, events):
        assert await received(events) == RESYNC
        redis.kill()
        await becomes(lambda: not broker.is_up())
        redis.start()

        assert await received(events) == RESYNC
        assert broker.is_up()
        await broker.broadcast.publish("channel", "hello again")
        assert await received(events) == "hello again"


async def test_a_killed_connection_is_a_gap_as_well(redis):
    async with subscribed(redis.url) as (broker, events):
        assert await received(events) == RESYNC
        redis.send("CLIENT", "KILL", "TYPE", "pubsub")

        assert await received(events) == RESYNC
        await broker.broadcast.publish("channel", "hello again")
        assert await received(events) == "hello again"


async def test_a_redis_that_only_keeps_silent_is_noticed(redis):
    async with subscribed(redis.url) as (broker, events):
        assert await received(events) == RESYNC
        redis.freeze()
        await becomes(lambda: not broker.is_up())
        redis.thaw()

        assert await received(events) == RESYNC


async def test_a_message_that_is_no_text_disturbs_nobody(redis):
    async with subscribed(redis.url) as (broker, events):
        assert await received(events) == RESYNC
        redis.send("PUBLISH", "channel", "\xff\xfe")
        await broker.broadcast.publish("channel", "hello")

        assert [await received(events), await received(events)] == ["\ufffd\ufffd", "hello"]


async def test_it_begins_without_redis_and_finds_it_later():
    redis = RedisServer()
    async with subscribed(redis.url) as (broker, events):
        assert not broker.is_up()
        with pytest.raises(RedisConnectionError):
            await broker.broadcast.publish("channel", "lost")
        redis.start()
        try:
            assert await received(events) == RESYNC
        finally:
            redis.stop()


async def test_an_outage_is_said_once_a_minute_and_that_it_is_over(redis, caplog):
    caplog.set_level(logging.INFO, logger="api.live.resilient_redis")
    lost = "broker lost: ConnectionError; trying again until it is back"
    seconds, attempts = 0.0, 0

    def now():
        nonlocal attempts
        attempts += 1
        return seconds

    async def lost_again():
        before = attempts
        await becomes(lambda: attempts > before + 3)

    backend = ResilientRedis(redis.url, now=now)

    async with Broadcast(backend=backend) as broadcast, broadcast.subscribe("channel") as events:
        assert await received(events) == RESYNC
        redis.kill()
        await lost_again()
        assert caplog.messages == [lost]
        seconds = 59.9
        await lost_again()
        assert caplog.messages == [lost]
        seconds = 60.0
        await lost_again()
        assert caplog.messages == [lost, lost]
        redis.start()
        assert await received(events) == RESYNC

    assert caplog.messages == [lost, lost, "broker is back"]
