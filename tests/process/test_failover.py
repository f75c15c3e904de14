"""The primary is killed while insights are written (R20, R26), with MongoDB's default election."""

import asyncio

import pytest

from storage.mongo.connection import OPERATION_DEADLINE_SECONDS, Driver
from tests.databases import named, settings_for
from tests.replica_set import DEFAULT_ELECTION_SECONDS, ReplicaSet
from tests.service import eventually, running
from tests.writers.openai.fake_server import Reply, fake_openai

pytestmark = [pytest.mark.slow, pytest.mark.mongod]


@pytest.fixture(scope="module")
def three(tmp_path_factory):
    three = ReplicaSet(tmp_path_factory.mktemp("failover"))
    try:
        three.start()
        eventually(three.primary)
        three.elect_within(DEFAULT_ELECTION_SECONDS)
        yield three
    finally:
        three.stop()


async def becomes_asked(model):
    async with asyncio.timeout(30):
        while not model.requests:  # noqa: ASYNC110  another process sends them
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("driver", Driver)
async def test_the_generation_under_way_ends_well_and_is_told(three, tmp_path, driver):
    """R20, R26: the writer ends while there is no primary, and the insights are stored when there is one again."""
    three.await_whole()
    eventually(three.primary)
    assert DEFAULT_ELECTION_SECONDS >= OPERATION_DEADLINE_SECONDS
    async with fake_openai() as model:
        goes_on = asyncio.Event()
        model.will_answer(Reply(status=400, parts=(goes_on,)))
        settings = settings_for(named(three.url)) | {
            "OPENAI_BASE_URL": model.url,
            "INSIGHTS_FALLBACK": "extractive",
            "MONGODB_DRIVER": driver,
        }
        with running(tmp_path / "data", **settings) as service:
            ben = service.client("ben")
            ben.http.timeout = 60
            generating = asyncio.create_task(ben.generate("v3"))
            await becomes_asked(model)
            with three.killed(three.primary()):
                goes_on.set()
                generated = await generating
            await ben.close()

    assert generated["__typename"] == "GenerateInsightsSuccess", generated
    assert generated["insights"]["version"] == 1
