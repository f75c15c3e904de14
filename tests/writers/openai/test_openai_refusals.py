"""The refusals of servers, in each form that was seen (R20)."""

import pytest

from tests.writers.openai.asking import BROKEN, GOOD, INVOICE, asked
from tests.writers.openai.fake_server import Reply, completion, error, in_pieces, json_reply

SPENT = "the account with the model's server has nothing left to pay with"


def refusing(name, *, body, status=400):
    def answer(request):
        return json_reply(body, status=status) if name in request.body else completion(GOOD)

    return answer


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, [{"error": {"code": 400, "message": 'Unknown name "response_format".'}}]),
        (422, {"detail": [{"loc": ["body", "response_format"], "msg": "Extra inputs"}]}),
        (400, {"detail": "json_schema is not supported"}),
        (400, {"error": "this model has no grammar"}),
        (400, "structured outputs are off"),
    ],
    ids=["in a list", "of a form", "in a detail", "as a text", "a text alone"],
)
async def test_a_refusal_in_any_shape_has_other_dialects_tried(status, body):
    result = await asked(refusing("response_format", body=body, status=status))

    assert result.statements == [INVOICE, BROKEN]
    with_schema = ["response_format" in one.body for one in result.requests]
    assert with_schema in (
        [True, False],
        [True, True, False],
    )  # the bounds of the lists are dropped first


async def test_what_a_refusal_quotes_of_the_request_is_not_what_it_refuses():
    body = {"detail": [{"loc": ["body", "model"], "input": {"max_tokens": 1, "stream": True}}]}

    result = await asked(json_reply(body, status=422))

    assert result.reason == "the model's server refused the request"
    assert len(result.requests) == 1


SLIP = {"message": "Generated JSON does not match the schema", "code": "json_validate_failed"}
SLIPS = {
    "refused": json_reply({"error": SLIP | {"failed_generation": "{"}}, status=400),
    "in a stream": Reply(
        parts=[b'data: {"error": {"code": "json_validate_failed"}}\n\n'],
        content_type="text/event-stream",
    ),
}


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
async def test_an_answer_kept_back_for_its_form_is_asked_for_again_in_words(slip):
    healed, lost = await asked(slip, in_pieces(GOOD)), await asked(slip)

    assert healed.statements == [INVOICE, BROKEN]
    assert ["response_format" in one.body for one in healed.requests] == [True, False]
    assert "it was not JSON of the form asked for" in healed.requests[1].user
    assert lost.reason == "it was not JSON of the form asked for"
    assert len(lost.requests) == 2


def told(status, **values):
    return json_reply({"error": {"message": "m", "type": "t"} | values}, status=status)


@pytest.mark.parametrize(
    "answer",
    [
        told(429, code="insufficient_quota"),
        told(429, type="insufficient_quota"),
        told(429, code="billing_not_active"),
        told(400, code="billing_hard_limit_reached"),
        told(402, message="Insufficient Balance"),
        error(402, "more credits, or fewer max_tokens"),
        told(400, message="Your credit balance is too low to access the API."),
        json_reply(
            [{"error": {"status": "PERMISSION_DENIED", "reason": "BILLING_DISABLED"}}], status=403
        ),
        json_reply({"error": {"code": "insufficient_quota"}}, status=429, retry_after="20"),
        Reply(
            parts=[b'data: {"error": {"code": "insufficient_quota"}}\n\n'],
            content_type="text/event-stream",
        ),
    ],
    ids=lambda answer: f"{answer.status} {answer.body[:60]!r}",
)
async def test_an_account_that_is_spent_is_told_as_such_and_nobody_tries_in_vain(answer):
    result = await asked(answer)

    assert result.reason == SPENT
    assert result.failure.needs_administrator
    assert result.failure.retry_after_seconds is None
    assert len(result.requests) == 1


@pytest.mark.parametrize(
    "answer",
    [
        told(429, message="You exceeded your current quota, check your plan and billing details."),
        told(429, code="rate_limit_exceeded"),
        Reply(status=429, body=b"slow down"),
        Reply(status=429, body=b"[" * 20_000),
    ],
    ids=lambda answer: repr(answer.body[:60]),
)
async def test_a_server_that_was_asked_too_often_is_asked_once_more(answer):
    result = await asked(answer)

    assert result.reason == "the model's server has too many requests"
    assert not result.failure.needs_administrator
    assert len(result.requests) == 2
