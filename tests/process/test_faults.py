"""What breaks and heals between two processes: every open conversation ends on the newest version (R24, R26).

One process generates, fifty conversations are open in the other.
"""

import os
import signal
from contextlib import asynccontextmanager

import httpx2
import pytest
from redis.asyncio import Redis

from api.live.hub import CHANNEL
from tests.open_conversation import OpenConversation, all_at, generated, kept_open
from tests.service import eventually, running_beside
from tests.two_services import two_services

pytestmark = pytest.mark.slow

READERS = 50
NOWHERE = "redis://127.0.0.1:1"
"""Messages of a process with this broker reach nobody else."""


class Pair:
    """Two services on one database and one Redis."""

    def __init__(self, writing, telling, redis):
        self.writing, self.telling, self.redis = writing, telling, redis

    @asynccontextmanager
    async def open(self):
        """Fifty conversations of one contact, open in the telling process, and the agent who generates."""
        ben = self.writing.client("ben")
        ana = self.telling.client("ana")
        await generated(ben)
        readers = [OpenConversation(ana, ("v3", "v4")[at % 2]) for at in range(READERS)]
        try:
            async with kept_open(*readers):
                yield ben, readers
        finally:
            await ben.close()
            await ana.close()

    def recover(self):
        if self.redis.process.poll() is not None:
            self.redis.start()
        self.redis.thaw()
        for service in (self.writing, self.telling):
            if not service.is_running():
                service.start()
            eventually(lambda url=service.url: is_whole(url))


def is_whole(url):
    try:
        answer = httpx2.get(f"{url}/readyz", trust_env=False, timeout=5)
    except httpx2.HTTPError:
        return False
    return answer.status_code == 200 and set(answer.json()["parts"].values()) == {"ready"}


async def newest_everywhere(readers, version):
    await all_at(readers, version)
    assert {one.version for one in readers} == {version}
    assert all(one.is_in_order() for one in readers)


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    with two_services(tmp_path_factory.mktemp("faults") / "data") as (writing, telling, redis):
        yield Pair(writing, telling, redis)


@pytest.fixture
def pair(services):
    services.recover()
    return services


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
            await heard.subscribe(CHANNEL)
            versions = [await generated(ben) for _ in range(5)]
            await newest_everywhere(readers, versions[-1])
            messages = [
                message["data"]
                for _ in range(100)
                if (message := await heard.get_message(timeout=0.05))
                and message["type"] == "message"
            ]
        for message in [*reversed(messages), *messages, *reversed(messages)]:
            await redis.publish(CHANNEL, message)
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
            await redis.publish(CHANNEL, message)
        version = await generated(ben)

        await newest_everywhere(readers, version)


async def test_a_process_that_dies_between_writing_and_telling(pair):
    """R26"""
    async with pair.open() as (_, readers):
        with running_beside(pair.writing, BROADCAST_URL=NOWHERE) as third:
            client = third.client("ben")
            version = await generated(client)
            third.kill()
            await client.close()

            await newest_everywhere(readers, version)


async def test_the_database_killed_and_restarted(pair):
    """R26"""
    async with pair.open() as (ben, readers):
        await generated(ben)
        for pid in pair.writing.database_pids():
            os.kill(pid, signal.SIGKILL)
        version = await generated(ben)

        await newest_everywhere(readers, version)


async def test_redis_and_the_database_killed_together(pair):
    """R26"""
    async with pair.open() as (ben, readers):
        pair.redis.kill()
        for pid in pair.writing.database_pids():
            os.kill(pid, signal.SIGKILL)
        await generated(ben)
        pair.redis.start()
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


async def test_the_telling_process_killed_and_restarted(pair):
    """R25, R26"""
    async with pair.open() as (ben, readers):
        await generated(ben)
        pair.telling.kill()
        await generated(ben)
        pair.telling.start()
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
