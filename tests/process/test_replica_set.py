"""Three MongoDB servers, two processes and Redis: no acknowledged data is lost, and all end on the newest version (R21,
R24, R26).

Each process uses another driver. An agent clicks five times a second while a fault happens and heals. Afterwards every
open conversation must have the newest version, and none may have received a version twice.
"""

import asyncio

import pytest

from storage.mongo.connection import Driver
from tests.clicking import clicking
from tests.client import INSIGHTS, gid
from tests.databases import named, settings_for
from tests.open_conversation import OpenConversation, all_at, generated, kept_open
from tests.redis_server import RedisServer
from tests.replica_set import DEFAULT_ELECTION_SECONDS, ELECTION_SECONDS, ReplicaSet
from tests.service import eventually, running, running_beside

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

READERS = 20
IN_PEACE_SECONDS = 1
PLAIN_REFUSALS = {"UNAVAILABLE", "InsightsUnavailableError"}
LATER_THAN_ITS_ELECTION_SECONDS = 3


@pytest.fixture(scope="module")
def three(tmp_path_factory):
    three = ReplicaSet(tmp_path_factory.mktemp("three"))
    try:
        yield three.start()
    finally:
        three.stop()


@pytest.fixture(scope="module")
def services(three, tmp_path_factory):
    redis = RedisServer().start()
    settings = settings_for(named(three.url)) | {
        "BROADCAST_URL": redis.url,
        "AGENT_GENERATIONS_PER_MINUTE": "0",
    }
    folder = tmp_path_factory.mktemp("services") / "data"
    try:
        with (
            running(folder, **settings, MONGODB_DRIVER=Driver.MOTOR) as one,
            running_beside(one, **settings, MONGODB_DRIVER=Driver.PYMONGO) as other,
        ):
            yield one, other
    finally:
        redis.stop()


@pytest.fixture
async def clients(three, services):
    three.await_whole()
    found = [services[0].client("ben"), services[1].client("ana")]
    yield found
    for client in found:
        await client.close()


async def stood(clients, meanwhile):
    """Checks what everybody saw. `meanwhile` causes the fault and heals it, and gets the clicks so far."""
    version = await generated(clients[0])
    readers = [
        OpenConversation(clients[at % 2], ("v3", "v4")[at // 2 % 2]) for at in range(READERS)
    ]
    async with kept_open(*readers):
        async with clicking(clients, "v3") as clicks:
            await asyncio.sleep(IN_PEACE_SECONDS)
            await meanwhile(clicks)
            await clicks.acknowledged_again()
        last = await generated(clients[1])
        await all_at(readers, last)
        stored = [
            (await client.ask(INSIGHTS, id=gid("Contact", "c3")))["contact"]["insights"]["version"]
            for client in clients
        ]

    assert version < clicks.newest < last
    assert stored == [last, last]
    assert clicks.falls == []
    assert {reader.version for reader in readers} == {last}
    assert [reader.told for reader in readers if not reader.is_in_order()] == []
    assert clicks.refusals <= PLAIN_REFUSALS
    return clicks


async def test_a_primary_that_steps_down_refuses_nobody(three, clients):
    async def step_down(_):
        await asyncio.to_thread(three.step_down)

    clicks = await stood(clients, step_down)

    assert clicks.refusals == set()


async def test_a_primary_that_is_killed_loses_nothing(three, clients):
    async def kill(clicks):
        with three.killed(three.primary()):
            await asyncio.to_thread(eventually, lambda: three.primary() is not None)
            await clicks.acknowledged_again()

    await stood(clients, kill)


async def test_all_members_killed_lose_nothing(three, clients):
    async def kill_all(_):
        with three.killed(*three.members):
            await asyncio.sleep(1)

    await stood(clients, kill_all)


async def test_a_primary_that_is_frozen_loses_nothing(three, clients):
    """When it thaws, it still believes that it is the primary."""

    async def freeze(clicks):
        with three.frozen(three.primary()):
            await asyncio.to_thread(eventually, lambda: three.primary() is not None)
            await clicks.acknowledged_again()

    await stood(clients, freeze)


async def test_without_a_majority_nothing_is_acknowledged_and_nothing_lost(three, clients):
    async def freeze_two(clicks):
        with three.frozen(*three.secondaries()):
            before = clicks.newest
            await asyncio.sleep(ELECTION_SECONDS + LATER_THAN_ITS_ELECTION_SECONDS)
            assert clicks.newest <= before + 1  # an earlier write may be answered only now

    await stood(clients, freeze_two)


async def test_one_secondary_that_is_frozen_refuses_nobody(three, clients):
    async def freeze_one(_):
        with three.frozen(three.secondaries()[0]):
            await asyncio.sleep(ELECTION_SECONDS)

    clicks = await stood(clients, freeze_one)

    assert clicks.refusals == set()


async def test_a_failover_as_long_as_mongodbs_default_loses_nothing(three, clients):
    async def kill(clicks):
        with three.killed(three.primary()):
            await clicks.acknowledged_again()

    three.elect_within(DEFAULT_ELECTION_SECONDS)
    try:
        await stood(clients, kill)
    finally:
        three.elect_within(ELECTION_SECONDS)
