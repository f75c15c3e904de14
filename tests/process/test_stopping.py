"""SIGTERM while a model writes: the waiting agent gets an answer, no claim remains, and the service ends in time."""

import asyncio

import pytest
from websockets.exceptions import ConnectionClosed

from tests.client import GENERATE, gid
from tests.service import running
from tests.writers.openai.fake_server import Reply, fake_openai

pytestmark = pytest.mark.slow

BEGUN = "subscription ($id: ID!) { insightsGeneration(conversationId: $id) { __typename } }"
REFUSES = Reply(status=500)


async def test_who_waits_for_a_generation_is_told_when_the_service_ends(tmp_path, any_database):
    conversation = gid("Conversation", "v1")
    async with fake_openai() as model:
        model.will_answer(Reply(hangs=True))
        settings = {"OPENAI_BASE_URL": model.url, "INSIGHTS_MODEL": "m"} | any_database()
        with running(tmp_path / "data", **settings) as service:
            ben, ana = service.client("ben"), service.client("ana")
            async with ana.subscribe(BEGUN, id=conversation) as watching:
                asked = asyncio.create_task(ben.post(GENERATE, {"id": conversation}))
                await watching.next()
                stopping = asyncio.create_task(asyncio.to_thread(service.stop))
                with pytest.raises(ConnectionClosed) as closed:
                    await watching.message()
            answer = await asked
            await ana.close()
            await ben.close()

            assert answer.status_code == 503
            assert answer.headers["retry-after"] == "5"
            assert answer.json()["errors"][0]["extensions"] == {"code": "UNAVAILABLE"}
            assert closed.value.rcvd.code == 1012
            assert await stopping == 0
            assert "Traceback" not in service.log()
            assert "Exception in ASGI application" not in service.log()

            model.will_answer(REFUSES)
            service.start()
            ben = service.client("ben")
            again = await ben.generate("v1")
            await ben.close()
            assert again["__typename"] == "InsightsUnavailableError"
            assert model.requests, "a claim was left"
