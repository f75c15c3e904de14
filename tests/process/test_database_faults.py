"""Faults that heal, below two processes: every open conversation ends on the newest version (R24, R26).

With each database server and driver. As in `test_faults`, fifty conversations are open.
"""

import asyncio

import pytest

from tests.open_conversation import generated
from tests.pairs import newest_everywhere, paired
from tests.service import running_beside

pytestmark = pytest.mark.slow

NOWHERE = "redis://127.0.0.1:1"
"""With this broker, the messages of a process reach no other process."""


@pytest.fixture(scope="module")
def services(request, tmp_path_factory, service_database):
    server = request.getfixturevalue("mongod") if "MONGODB_URL" in service_database else None
    folder = tmp_path_factory.mktemp("database-faults") / "data"
    with paired(folder, mongod=server, **service_database) as pair:
        yield pair


@pytest.fixture
def pair(services):
    services.recover()
    return services


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
        pair.kill_database()
        version = await generated(ben)

        await newest_everywhere(readers, version)


async def test_redis_and_the_database_killed_together(pair):
    """R26"""
    async with pair.open() as (ben, readers):
        pair.redis.kill()
        pair.kill_database()
        await generated(ben)
        pair.redis.start()
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


async def test_the_database_frozen_for_a_while(pair):
    """R26"""
    async with pair.open() as (ben, readers):
        with pair.frozen_database():
            asking = asyncio.create_task(generated(ben))
            await asyncio.sleep(2)
            assert not asking.done()
        version = await asking

        await newest_everywhere(readers, version)
