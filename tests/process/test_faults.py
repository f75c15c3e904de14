"""Faults that heal, between two processes: every open conversation ends on the newest version (R24, R26).

One process generates. The other has fifty open conversations.
"""

import pytest
from redis.asyncio import Redis

from tests.open_conversation import OpenConversation, generated, kept_open
from tests.pairs import newest_everywhere, paired

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def services(tmp_path_factory, any_database):
    with paired(tmp_path_factory.mktemp("faults") / "data", **any_database()) as pair:
        yield pair


@pytest.fixture
def pair(services):
    services.recover()
    return services


async def channel_on(redis):
    (channel,) = await redis.pubsub_channels()
    return channel


async def test_redis_killed_and_back(pair):
    """R26"""
    async with pair.open() as (ben, readers):
        await generated(ben)
        pair.redis.kill()
        await generated(ben)
        await generated(ben)
        pair.redis.start()
        version = await generated(ben)

        await newest_everywhere(readers, version)


async def test_redis_back_after_the_last_generation(pair):
    """R26"""
    async with pair.open() as (ben, readers):
        pair.redis.kill()
        version = await generated(ben)
        pair.redis.start()

        await newest_everywhere(readers, version)


async def test_redis_gone_for_good(pair):
    """R26"""
    async with pair.open() as (ben, readers):
        pair.redis.kill()
        await generated(ben)
        version = await generated(ben)

        await newest_everywhere(readers, version)


async def test_redis_frozen_and_thawed(pair):
    """R26"""
    async with pair.open() as (ben, readers):
        pair.redis.freeze()
        frozen = [await generated(ben) for _ in range(3)]
        await newest_everywhere(readers, frozen[-1])
        pair.redis.thaw()
        version = await generated(ben)

        await newest_everywhere(readers, version)


async def test_the_connections_to_redis_are_cut(pair):
    """R26"""
    async with pair.open() as (ben, readers):
        for kind in ("pubsub", "normal"):
            pair.redis.send("CLIENT", "KILL", "TYPE", kind)
            version = await generated(ben)

        await newest_everywhere(readers, version)


async def test_messages_that_are_repeated_and_out_of_order(pair):
    """R24, R26"""
    async with pair.open() as (ben, readers), Redis.from_url(pair.redis.url) as redis:
        async with redis.pubsub() as heard:
            await heard.subscribe(await channel_on(redis))
            versions = [await generated(ben) for _ in range(5)]
            await newest_everywhere(readers, versions[-1])
            messages = [
                message["data"]
                for _ in range(100)
                if (message := await heard.get_message(timeout=0.05))
                and message["type"] == "message"
            ]
        for message in [*reversed(messages), *messages, *reversed(messages)]:
            await redis.publish(await channel_on(redis), message)
        version = await generated(ben)

        assert len(messages) >= len(versions)
        await newest_everywhere(readers, version)


async def test_messages_that_mean_nothing(pair):
    """R26"""
    nonsense = [
        b"",
        b"\xff\xfe",
        b"{}",
        b"[]",
        b"null",
        b'{"from": 1, "organization": {}}',
        b"x" * 9,
    ]
    async with pair.open() as (ben, readers), Redis.from_url(pair.redis.url) as redis:
        for message in nonsense:
            await redis.publish(await channel_on(redis), message)
        version = await generated(ben)

        await newest_everywhere(readers, version)


async def test_sockets_that_are_cut(pair):
    """R25, R26"""
    async with pair.open() as (ben, readers):
        await generated(ben)
        for reader in readers[::2]:
            reader.cut()
        version = await generated(ben)

        await newest_everywhere(readers, version)


async def test_another_contact_hears_of_none_of_it(pair):
    """R24"""
    async with pair.open() as (ben, readers):
        client = pair.telling.client("ana")
        elsewhere = OpenConversation(client, "v2")
        await generated(ben, "v2")
        async with kept_open(elsewhere):
            before = list(elsewhere.told)
            version = await generated(ben)
            await newest_everywhere(readers, version)

            assert elsewhere.told == before
        await client.close()
