"""Servers that are unreachable, slow, refuse, or speak another dialect: the writer's errors say which (R20)."""

import json
import logging
import traceback

import pytest

from tests.builders import brief, call, transcript
from tests.judging import judging
from tests.writers.openai.asking import BROKEN, GOOD, INVOICE, SAID, asked, writer_for
from tests.writers.openai.fake_server import (
    Reply,
    completion,
    error,
    fake_openai,
    in_pieces,
    json_reply,
    passage,
    written,
)
from writers.openai.failures import seconds_to_wait

HTML = b"<html><body>Welcome to the kettle portal</body></html>"
SOMETHING_ELSE = "the model's server answered something else than a completion"


@pytest.mark.parametrize(
    ("status", "reason", "lasts"),
    [
        (400, "the model's server refused the request", False),
        (401, "the model's server refused the key", True),
        (403, "the model's server refused the key", True),
        (404, "the model's server knows no such model or address", True),
        (422, "the model's server refused the request", False),
        (418, "the model's server answered 418", False),
    ],
)
async def test_a_refusal_by_the_server_is_not_asked_about_again(status, reason, lasts):
    """R20"""
    result = await asked(error(status, "the kettle is off"))

    assert result.reason == reason
    assert result.failure.needs_administrator is lasts
    assert result.failure.retry_after_seconds is None
    assert result.passages == ()
    assert len(result.requests) == 1


TOO_LONG = [
    error(413, "payload too large"),
    error(400, "the request exceeds the available context size, try increasing it"),
    error(400, "This model's maximum context length is 4096 tokens."),
    error(422, "Input is too long for the context window"),
]


def long_call(turns):
    return call("i1", transcript=transcript(*[f"{SAID} That is turn {at}." for at in range(turns)]))


@pytest.mark.parametrize("refusal", TOO_LONG, ids=lambda refusal: refusal.body.decode()[:60])
async def test_a_server_without_room_for_the_history_gets_less_of_it_and_that_is_told(refusal):
    """R18"""

    def answer(request):
        fits = len(request.user) < 20_000
        return completion(written(passage(BROKEN, "s1"))) if fits else refusal

    result = await asked(answer, about=brief(long_call(900)))

    assert result.statements == [BROKEN]
    assert [len(request.user) < 20_000 for request in result.requests] == [False, False, True]
    assert [report.shortened for report in result.reports] == [("i1",)]


async def test_how_much_a_server_has_room_for_is_remembered():
    def answer(request):
        fits = len(request.user) < 60_000
        return completion(written(passage(BROKEN, "s1"))) if fits else TOO_LONG[0]

    about = brief(long_call(900))
    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(answer)
        for _ in range(2):
            assert [one.text async for one in writer.write(about, judge=judging(about))] == [BROKEN]

    assert [len(request.user) < 60_000 for request in fake.requests] == [False, True, True]


@pytest.mark.parametrize("refusal", TOO_LONG, ids=lambda refusal: refusal.body.decode()[:60])
async def test_a_server_without_room_for_anything_is_given_up(refusal):
    result = await asked(refusal)

    assert result.reason == "the history is too long for the model's server"
    assert len(result.requests) == 3


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (408, "the model's server took too long"),
        (429, "the model's server has too many requests"),
        (500, "the model's server answered 500"),
        (503, "the model's server answered 503"),
    ],
)
async def test_a_server_that_is_briefly_down_or_busy_is_asked_once_more(status, reason):
    healed = await asked(error(status, "later"), in_pieces(GOOD))
    down = await asked(error(status, "later"))

    assert healed.statements == [INVOICE, BROKEN]
    assert down.reason == reason
    assert len(healed.requests) == len(down.requests) == 2


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    "headers",
    [
        {"retry_after": "30"},
        {"retry_after": "29.2"},
        {"retry_after_ms": "29500"},
        {
            "date": "Fri, 20 Nov 2026 12:00:00 GMT",
            "retry_after": "Fri, 20 Nov 2026 12:00:30 GMT",
        },
    ],
    ids=str,
)
async def test_a_long_wait_is_told_to_the_agent_and_not_sat_out(status, headers):
    result = await asked(error(status, "later", **headers))

    assert result.failure.retry_after_seconds == 30
    assert len(result.requests) == 1


@pytest.mark.parametrize(
    "told", ["", "soon", "-5", "0", "nan", "inf", "1e300", "999999999", "Fri, 20 Nov 2026 12:00"]
)
def test_a_wait_that_makes_no_sense_counts_as_none(told):
    assert seconds_to_wait({"retry-after": told}) is None


@pytest.mark.parametrize(
    "answer",
    [
        Reply(body=HTML, content_type="text/html"),
        Reply(body=HTML),
        Reply(body=b""),
        Reply(body=b"\xff\xfe"),
        json_reply({}),
        json_reply([]),
        json_reply("done"),
        json_reply(None),
        json_reply({"choices": None}),
        json_reply({"choices": []}),
        json_reply({"choices": 5}),
        json_reply({"choices": [None]}),
        json_reply({"error": {"message": "the kettle is off"}}),
    ],
    ids=["html", "html as json", "nothing", "bytes"] + [f"json {number}" for number in range(9)],
)
async def test_what_is_no_completion_is_a_failure(answer):
    result = await asked(answer)

    assert result.reason == SOMETHING_ELSE
    assert result.passages == ()


@pytest.mark.parametrize(
    "choice",
    [{}, 5, [], {"message": None}, {"message": {"content": [{"type": "text"}]}}],
    ids=str,
)
async def test_a_completion_that_says_nothing_is_empty(choice):
    result = await asked(json_reply({"choices": [choice]}))

    assert result.reason == "it was empty"


async def test_a_server_that_never_answers_is_given_up_at_the_deadline():
    result = await asked(Reply(hangs=True), deadline_seconds=0.3)

    assert result.reason == "the model took too long"
    assert result.passages == ()


async def test_a_server_that_drips_is_given_up_at_the_deadline():
    body = completion(GOOD).body
    result = await asked(Reply(body=body, seconds_per_byte=0.05), deadline_seconds=0.5)

    assert result.reason == "the model took too long"
    assert result.passages == ()


async def test_a_redirect_is_not_followed_with_the_history():
    answer = Reply(status=307, headers={"location": "/v1/elsewhere"})
    result = await asked(answer)

    assert result.reason == "the model's server wants to redirect, which is not followed"
    assert [request.path for request in result.requests] == ["/v1/chat/completions"]


async def test_a_connection_that_breaks_within_an_answer_is_a_failure():
    result = await asked(Reply(body=completion(GOOD).body, breaks_off=True))

    assert result.reason == "the connection to the model's server failed"
    assert result.passages == ()


@pytest.mark.parametrize("status", [400, 422])
@pytest.mark.parametrize(
    "message",
    ["'response_format' is not supported", "Structured outputs are off", "Failed to parse grammar"],
)
async def test_a_server_without_schemas_gets_the_schema_among_the_rules(status, message):
    def answer(request):
        return error(status, message) if "response_format" in request.body else completion(GOOD)

    result = await asked(answer)

    first, *_, second = result.requests
    schema = first.body["response_format"]["json_schema"]["schema"]
    assert json.dumps(schema) not in first.system
    rules, _, last = second.system.partition(f"{json.dumps(schema)}\n")
    assert first.system.startswith(rules.partition("\nAnswer with one JSON object")[0])
    assert first.system.endswith(last)
    assert "response_format" not in second.body
    assert second.user == first.user
    assert result.statements == [INVOICE, BROKEN]


@pytest.mark.parametrize(
    ("taken", "names"),
    [
        ("max_completion_tokens", ["max_tokens", "max_completion_tokens"]),
        (None, ["max_tokens", "max_completion_tokens", None]),
    ],
)
async def test_a_server_is_told_the_limit_by_the_name_it_takes_if_any(taken, names):
    def limit_in(request):
        return next((name for name in request.body if name in names), None)

    def answer(request):
        name = limit_in(request)
        return completion(GOOD) if name == taken else error(400, f"Unsupported parameter: {name}")

    result = await asked(answer)

    assert [limit_in(request) for request in result.requests] == names
    assert result.statements == [INVOICE, BROKEN]


async def test_a_server_that_refuses_without_end_is_given_up():
    result = await asked(error(400, "max_tokens response_format stream_options stream"))

    assert result.reason == "the model's server refused the request"
    assert len(result.requests) == 6


async def test_nothing_of_the_history_the_answer_or_the_servers_words_is_logged_or_chained(caplog):
    caplog.set_level(logging.DEBUG)
    secret = "the kettle overheated 77 times"
    answers = [
        error(400, secret),
        error(500, secret),
        completion(secret),
        completion({"statements": [{"text": secret, "sources": ["s1"]}]}),
        completion(None, refusal=secret),
        Reply(body=secret.encode()),
        Reply(body=f'data: {{"error": "{secret}"}}'.encode(), content_type="text/event-stream"),
        Reply(status=307, headers={"location": f"/{secret.replace(' ', '-')}"}),
    ]
    results = [await asked(answer) for answer in answers]

    for result in results:
        shown = "".join(traceback.format_exception(result.failure))
        assert secret not in shown
        assert SAID not in shown
        assert result.failure.__cause__ is None
        assert result.failure.__context__ is None
    assert caplog.records != []
    assert secret not in caplog.text
    assert SAID not in caplog.text
