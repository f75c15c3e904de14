"""What `recordInteractions` refuses, and whom."""

import pytest

from api.graphql.recording import MAX_INTERACTIONS
from api.http.requests import MAX_BODY_BYTES, MAX_RECORDED_BYTES
from api.wiring import keys_over
from tests.api.graphql.recording.asking import RECORD, SAID, recorded


@pytest.mark.parametrize(
    ("told", "kind", "message"),
    [
        (
            {"lineId": "l404"},
            "UnknownReferenceError",
            "There is no line 'l404' in the organization.",
        ),
        (
            {"agent": "a404"},
            "UnknownReferenceError",
            "There is no agent 'a404' in the organization.",
        ),
        (
            {"reportedAt": "2126-01-01T00:00:00Z"},
            "InvalidInteractionError",
            "'reportedAt' must not be in the future.",
        ),
        (
            {"occurredAt": "2026-01-01T00:00:00"},
            "InvalidInteractionError",
            "'occurredAt' must have an offset, such as Z or +01:00.",
        ),
        (
            {"durationSeconds": -1},
            "InvalidInteractionError",
            "'durationSeconds' must be between 0 and 604,800.",
        ),
        (
            {"contact": {"phoneNumbers": ["12"]}},
            "InvalidInteractionError",
            "The phone number '12' is too short or too long for a phone number.",
        ),
        (
            {"contact": {"phoneNumbers": ["06 39 98 01 77"]}, "lineId": None},
            "InvalidInteractionError",
            "The phone number '06 39 98 01 77' has no country; write it with + and the country's code.",
        ),
        ({"status": "SENT"}, "InvalidInteractionError", "'status' of a CALL must not be SENT."),
        (
            {"text": "Hi"},
            "InvalidInteractionError",
            "A CALL has no 'text'; its words are in 'transcript'.",
        ),
        (
            {"channel": "SMS", "transcript": SAID},
            "InvalidInteractionError",
            "A SMS has no 'transcript'; its words are in 'text'.",
        ),
        (
            {"url": "javascript:1"},
            "InvalidInteractionError",
            "'url' must be a URL that begins with https:// or http://, such as https://example.com/7.",
        ),
        (
            {"transcript": {"language": "french!", "utterances": []}},
            "InvalidInteractionError",
            "'language' must be a BCP 47 language tag such as fr or fr-CA.",
        ),
    ],
)
async def test_one_that_cannot_be_recorded_is_refused_and_the_others_are_not(
    record, called, told, kind, message
):
    outcomes = await record(called("pbx:call:9", **told), called())

    assert outcomes == [{"__typename": kind, "message": message}, recorded()]


async def test_a_viewer_cannot_record(ana, called):
    """R1"""
    answer = await ana.ask(RECORD, interactions=[called()])

    assert answer["recordInteractions"] == {
        "__typename": "KeyRequiredError",
        "message": "Only a system with a key of the organization records interactions. An operator makes one.",
    }


@pytest.mark.parametrize("query", ["{ viewer { name } }", "{ __schema { types { name } } }"])
async def test_with_a_key_nothing_is_read(system, query):
    answer = await system(query)

    assert answer.status_code == 403
    assert answer.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_with_a_key_nothing_else_is_changed(system):
    """R3"""
    answer = await system(
        "mutation { setContactInsightsEnabled(input: {enabled: false}) { __typename } }"
    )

    [error] = answer.json()["errors"]
    assert error["message"] == (
        "A key only records interactions (`recordInteractions`). It reads nothing."
    )
    assert error["extensions"]["code"] == "FORBIDDEN"


async def test_a_key_that_was_withdrawn_is_refused(system, workplace):
    keys = keys_over(workplace.app.repositories)
    for one in await keys.keys_of(workplace.id):
        await keys.withdraw(one.id)

    assert (await system(RECORD, interactions=[])).status_code == 401


async def test_no_more_are_taken_than_are_allowed_at_once(system, called):
    answer = await system(RECORD, interactions=[called()] * (MAX_INTERACTIONS + 1))

    assert answer.json()["errors"][0]["message"] == (
        "Send at most 100 interactions at once, not 101."
    )


async def test_a_request_with_a_key_may_be_larger_than_others_but_not_much(system, called, ana):
    words = SAID | {"utterances": [{"speaker": "UNKNOWN", "text": "a" * MAX_BODY_BYTES}]}
    assert (await system(RECORD, interactions=[called(transcript=words)])).status_code == 200

    padding = "a" * MAX_RECORDED_BYTES
    assert (await system(RECORD, padding=padding, interactions=[])).status_code == 413
    assert (await ana.post(RECORD, {"padding": "a" * MAX_BODY_BYTES})).status_code == 413
