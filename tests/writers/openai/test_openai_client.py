"""Where the history is sent, and how. Only the arguments decide it, not the environment (R17)."""

import asyncio

import pytest

from domain.errors import WriterFailed
from domain.ports import InsightsWriter
from tests.judging import judging
from tests.writers.openai.asking import BRIEF, BROKEN, GOOD, INVOICE, MODEL, SEND, asked, writer_for
from tests.writers.openai.fake_server import completion, error, fake_openai, in_pieces
from writers.openai.client import OPENAI_BASE_URL, open_client
from writers.openai.dialect import Dialect
from writers.openai.writer import open_openai_writer

SCHEMA = {"type": "object"}


async def texts_of(writer, brief=BRIEF):
    return [one.text async for one in writer.write(brief, judge=judging(brief))]


async def test_the_opened_writer_asks_the_model_it_was_told_and_bears_its_name():
    async with (
        fake_openai() as fake,
        open_openai_writer(
            api_key="k-123",
            base_url=fake.url,
            model="llama",
            deadline_seconds=30,
        ) as opened,
    ):
        fake.will_answer(in_pieces(GOOD))
        writer: InsightsWriter = opened
        texts = await texts_of(writer)

        request = fake.requests[0]
        assert texts == [INVOICE, BROKEN, SEND]
        assert writer.name == request.body["model"] == "llama"
        assert request.headers["authorization"] == "Bearer k-123"
        assert (request.method, request.path) == ("POST", "/v1/chat/completions")


async def test_a_closed_writer_asks_nothing():
    async with fake_openai() as fake:
        fake.will_answer(in_pieces(GOOD))
        async with writer_for(fake) as writer:
            pass
        with pytest.raises(WriterFailed, match="the model"):
            await texts_of(writer)

        assert fake.requests == []


async def test_a_server_of_ones_own_needs_no_key():
    async with (
        fake_openai() as fake,
        open_openai_writer(
            api_key=None, base_url=fake.url, model="m", deadline_seconds=30
        ) as writer,
    ):
        fake.will_answer(in_pieces(GOOD))

        assert await texts_of(writer) == [INVOICE, BROKEN, SEND]


@pytest.mark.parametrize("api_key", ["key", None])
async def test_the_environment_changes_neither_where_the_history_goes_nor_what_goes_with_it(
    monkeypatch, api_key
):
    nowhere = "http://127.0.0.1:9"
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, nowhere)
    monkeypatch.setenv("OPENAI_API_KEY", "stray-key")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "stray-key")
    monkeypatch.setenv("OPENAI_BASE_URL", f"{nowhere}/v1")
    monkeypatch.setenv("OPENAI_ORG_ID", "stray-organization")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "stray-project")
    monkeypatch.setenv(
        "OPENAI_CUSTOM_HEADERS", "X-Stray: stray\nAuthorization: Bearer stray\nCookie: stray"
    )
    async with (
        fake_openai() as fake,
        open_openai_writer(
            api_key=api_key,
            base_url=fake.url,
            model=MODEL,
            deadline_seconds=30,
        ) as writer,
    ):
        fake.will_answer(in_pieces(GOOD))
        texts = await texts_of(writer)
        headers = fake.requests[0].headers

    assert texts == [INVOICE, BROKEN, SEND]
    assert "stray" not in str(headers).lower()
    assert headers["authorization"] == f"Bearer {api_key or 'none'}"


async def test_without_an_address_openai_itself_is_asked_whatever_the_environment_says(monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    async with open_client(api_key="key", base_url=None, read_seconds=1) as client:
        assert str(client.base_url).rstrip("/") == OPENAI_BASE_URL


async def test_nothing_tells_the_server_about_the_machine():
    result = await asked(completion(GOOD))

    assert set(result.requests[0].headers) <= {
        *("accept", "accept-encoding", "authorization", "connection", "content-length"),
        *("content-type", "host", "user-agent", "x-stainless-raw-response"),
    }


async def test_no_parameter_that_a_strict_server_could_refuse_is_sent_unasked():
    result = await asked(completion(GOOD))

    assert result.requests[0].body.keys() == {
        *("model", "messages", "response_format", "max_tokens", "stream", "stream_options"),
        "temperature",
    }


@pytest.mark.parametrize(
    "url",
    ["https://api.openai.com/v1", "https://eu.api.openai.com/v1/", "https://API.OPENAI.COM/v1"],
)
def test_openai_is_told_to_store_nothing_and_the_limit_by_its_newer_name(url):
    parameters = Dialect.of(url).parameters(schema=SCHEMA, max_tokens=7)

    assert parameters["store"] is False
    assert parameters["max_completion_tokens"] == 28  # a model's hidden thoughts count too
    assert "max_tokens" not in parameters


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8080/v1",
        "https://openai.com.example/v1",
        "https://notopenai.com/v1",
        "https://example.com/openai.com/v1",
        "https://api.openai.com@example.com/v1",
        "not a url",
    ],
)
def test_no_other_server_is_sent_store(url):
    parameters = Dialect.of(url).parameters(schema=SCHEMA, max_tokens=7)

    assert "store" not in parameters
    assert parameters["max_tokens"] == 7


def test_a_refusal_that_names_nothing_to_leave_out_leaves_no_dialect_to_try():
    assert Dialect().after_refusal("the kettle is off") is None


async def test_what_a_server_takes_is_remembered_for_the_next_generation():
    def answer(request):
        if "response_format" in request.body:
            return error(400, "response_format is not supported")
        return completion(GOOD)

    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(answer)
        await texts_of(writer)
        before = len(fake.requests)
        await texts_of(writer)

    assert before == 2
    assert len(fake.requests) == 3


async def test_a_dialect_that_did_not_help_is_not_remembered():
    answers = [error(400, "response_format"), error(400, "no"), completion(GOOD)]
    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(*answers)
        with pytest.raises(WriterFailed, match="refused the request"):
            await texts_of(writer)
        await texts_of(writer)

    assert ["response_format" in request.body for request in fake.requests] == [True, False, True]


def keeps_to_words(request):
    """A server that accepts a schema but ignores it. It follows the form only if the rules describe it."""
    is_told = "JSON Schema" in request.system + request.user
    if "response_format" not in request.body and is_told:
        return completion(GOOD)
    return completion("The kettle arrived broken.")


async def test_a_server_that_ignores_the_schema_is_told_it_in_words_and_that_is_remembered():
    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(keeps_to_words)
        texts = [await texts_of(writer) for _ in range(2)]

    assert texts == [[INVOICE, BROKEN, SEND]] * 2
    assert ["response_format" in request.body for request in fake.requests] == [True, False, False]


async def test_words_that_did_not_help_either_are_not_remembered():
    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(completion("no"), completion("no"), completion(GOOD))
        with pytest.raises(WriterFailed, match="not JSON"):
            await texts_of(writer)
        await texts_of(writer)

    assert ["response_format" in request.body for request in fake.requests] == [True, False, True]


async def test_a_schema_that_was_kept_to_is_sent_again_for_the_second_answer():
    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(completion({"statements": []}), completion(GOOD))
        await texts_of(writer)

    assert ["response_format" in request.body for request in fake.requests] == [True, True]


async def test_generations_beside_each_other_do_not_mix():
    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(in_pieces(GOOD))
        every = await asyncio.gather(*(texts_of(writer) for _ in range(4)))

    tags = {request.user.split("\n", 1)[0] for request in fake.requests}
    assert every == [[INVOICE, BROKEN, SEND]] * 4
    assert len(tags) == 4
