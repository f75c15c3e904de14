"""`/readyz` shows each part as ready, degraded or down."""

import json

import pytest

from api.operating.health import Health, PartState
from domain.errors import StorageUnavailable
from tests.api.workplace import running_app, working_in
from tests.writers.openai.fake_server import Reply, draft, fake_openai, passage

GOOD = draft(passage("The parcel arrived damaged.", "s1"))
BAD = Reply(status=500, body=b"{}")


async def answer(*, database=None, broker=True, writer_fails=False, keys=PartState.READY):
    async def ping():
        if database is not None:
            raise database

    health = Health(
        ping=ping,
        is_broker_up=lambda: broker,
        is_writer_failing=lambda: writer_fails,
        keys=lambda: keys,
    )
    response = await health.readiness()
    return response.status_code, json.loads(response.body)


def parts(**values):
    ready = {"database": "ready", "broker": "ready", "writer": "ready", "keys": "ready"}
    return ready | values


async def test_everything_is_ready():
    assert await answer() == (200, {"status": "ready", "parts": parts()})


@pytest.mark.parametrize(
    ("values", "part"),
    [
        ({"broker": False}, "broker"),
        ({"writer_fails": True}, "writer"),
        ({"keys": PartState.DEGRADED}, "keys"),
    ],
)
async def test_a_part_that_can_be_done_without_is_degraded(values, part):
    expected = {"status": "degraded", "parts": parts(**{part: "degraded"})}

    assert await answer(**values) == (200, expected)


@pytest.mark.parametrize(
    ("values", "part"),
    [
        ({"database": StorageUnavailable("NetworkTimeout")}, "database"),
        ({"database": TimeoutError()}, "database"),
        ({"keys": PartState.DOWN}, "keys"),
    ],
)
async def test_a_part_that_every_request_needs_is_down_and_all_with_it(values, part):
    status, body = await answer(**values, broker=False)

    assert status == 503
    assert body == {"status": "down", "parts": parts(broker="degraded", **{part: "down"})}


@pytest.mark.parametrize(
    ("settings", "replies", "state"),
    [
        ({}, [GOOD], "ready"),
        ({}, [BAD], "degraded"),
        ({"falls_back_to_extractive": True}, [BAD], "degraded"),
        ({}, [BAD, GOOD], "ready"),
    ],
)
async def test_the_writer_is_degraded_while_the_model_fails(database_url, settings, replies, state):
    """R20"""
    url = database_url.replace("/?", "/test_health?")
    async with (
        fake_openai() as model,
        running_app(url, openai_base_url=model.url, **settings) as app,
        working_in(app) as workplace,
        app.http() as http,
    ):
        for reply in replies:
            model.will_answer(reply)
            await workplace.desk().generate()

        assert (await http.get("/readyz")).json()["parts"] == parts(writer=state)
