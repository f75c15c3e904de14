"""What the agent learns when the model does not answer (R20)."""

import pytest

from tests.api.workplace import running_app, working_in
from tests.builders import agent
from tests.writers.openai.fake_server import Reply, error, fake_openai

BUSY = Reply(status=429, headers={"retry-after": "7"}, body=b'{"error": {"message": "busy"}}')
BROKEN = Reply(status=500, body=b"{}")
MESSAGE = "The insights could not be written; the earlier ones stay. Try again "


@pytest.fixture(scope="module")
async def model():
    async with fake_openai() as model:
        yield model


def settings(model, **values):
    return {"openai_base_url": model.url, "openai_api_key": "key"} | values


@pytest.fixture(scope="module")
async def app(database_url, model):
    url = database_url.replace("/?", "/test_unavailable?")
    async with running_app(url, **settings(model)) as app:
        yield app


@pytest.fixture(scope="module")
async def app_with_fallback(database_url, model):
    url = database_url.replace("/?", "/test_fallback?")
    async with running_app(url, **settings(model, falls_back_to_extractive=True)) as app:
        yield app


@pytest.mark.parametrize(
    ("reply", "seconds", "wait"),
    [(BUSY, 7, "in 7 seconds."), (BROKEN, None, "in a moment.")],
    ids=["busy", "broken"],
)
async def test_the_agent_is_told_and_how_long_to_wait_when_that_is_known(
    model, ana, reply, seconds, wait
):
    """R20"""
    model.will_answer(reply)

    assert await ana.generate() == {
        "__typename": "InsightsUnavailableError",
        "message": MESSAGE + wait,
        "retryAfterSeconds": seconds,
    }
    assert await ana.insights() is None


async def test_the_agent_is_told_when_only_an_administrator_can_help(model, ana):
    """R20"""
    model.will_answer(error(401, "no such key"))

    assert await ana.generate() == {
        "__typename": "InsightsUnavailableError",
        "message": "The insights could not be written: the model's settings or its account need an administrator. "
        "The earlier ones stay.",
        "retryAfterSeconds": None,
    }


async def test_the_earlier_insights_stay(model, app_with_fallback, database_url):
    """R20"""
    model.will_answer(BROKEN)
    async with working_in(app_with_fallback) as workplace:
        ana = workplace.desk()
        await ana.generate()
        before = await ana.insights()
        url = database_url.replace("/?", "/test_fallback?")
        async with running_app(url, **settings(model)) as without_fallback:
            workplace.app = without_fallback
            answer = await workplace.desk().generate()

        assert answer["__typename"] == "InsightsUnavailableError"
        assert await ana.insights() == before


async def test_the_writer_that_stepped_in_where_the_operator_asked_for_it_is_named(
    model, app_with_fallback
):
    """R20"""
    model.will_answer(BROKEN)
    async with working_in(app_with_fallback) as workplace:
        await workplace.desk().generate()

        assert (await workplace.desk().insights())["writer"] == "extractive"


async def test_a_refused_agent_costs_no_call_to_the_model(model, workplace):
    """R13"""
    await workplace.save(agent("ana", licences=frozenset()))
    before = len(model.requests)

    assert (await workplace.desk().generate())["__typename"] == "LicenceRequiredError"
    assert len(model.requests) == before
