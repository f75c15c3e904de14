"""The messages on the broker's channel (R28, R29)."""

import json

import pytest

from api.live.messages import Codec, Progressed, Replaced, Switched
from domain.generation import (
    GenerationBegun,
    GenerationEnded,
    GenerationFailure,
    GenerationOutcome,
    GenerationStatement,
)
from domain.insights import Quote, Statement, StatementKind
from domain.interaction import Speaker
from tests.builders import NOW, reference

KEY = ("acme", "c1")
SECRET = "a secret that all processes of the service have"
SAID = GenerationStatement(
    statement=Statement(
        text="The pump leaks.",
        source_ids=("i1",),
        kind=StatementKind.PROBLEM,
        is_new=True,
        quotes=(
            Quote(
                text="My pump leaks.", speaker=Speaker.CONTACT, source_id="i1", start_seconds=2.5
            ),
            Quote(
                text="I see.",
                speaker=Speaker.AGENT,
                source_id="i1",
                agent_id="ana",
                agent_name="Ana",
            ),
        ),
    ),
    sources=(reference("i1"),),
)
MESSAGES = [
    Replaced(key=KEY, version=7),
    Switched(organization="acme"),
    Progressed(
        key=KEY, request_number=3, event=GenerationBegun(requested_by="ana", started_at=NOW)
    ),
    Progressed(key=KEY, request_number=3, event=SAID),
    *(
        Progressed(key=KEY, request_number=3, event=GenerationEnded(outcome=outcome))
        for outcome in (GenerationOutcome.REPLACED, GenerationOutcome.SUPERSEDED)
    ),
    *(
        Progressed(
            key=KEY,
            request_number=3,
            event=GenerationEnded(outcome=GenerationOutcome.FAILED, failure=failure),
        )
        for failure in (
            GenerationFailure(),
            GenerationFailure(retry_after_seconds=30),
            GenerationFailure(needs_administrator=True),
        )
    ),
]


def codec(process, secret=SECRET):
    return Codec(process=process, secret=secret)


@pytest.mark.parametrize("message", MESSAGES)
def test_another_process_reads_what_was_written(message):
    assert codec("b").decode(codec("a").encode(message)) == message


@pytest.mark.parametrize("message", MESSAGES)
def test_a_process_does_not_hear_itself(message):
    assert codec("a").decode(codec("a").encode(message)) is None


def test_that_insights_were_replaced_is_told_by_ids_and_numbers_alone():
    text = codec("a").encode(Replaced(key=KEY, version=7))

    assert json.loads(text) == {"from": "a", "organization": "acme", "contact": "c1", "version": 7}


def test_a_statement_travels_sealed():
    """R29: nobody can read a running generation later, and the broker cannot read it at all."""
    text = codec("a").encode(MESSAGES[3])

    assert "pump" not in text
    assert codec("b", secret="another secret altogether, of another service").decode(text) is None


def test_without_a_secret_a_statement_stays_in_its_process():
    assert codec("a", secret=None).encode(MESSAGES[3]) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        "null",
        "{}",
        '{"from": "x"}',
        '{"from": "x", "organization": {}}',
        '{"from": "x", "organization": "acme", "contact": []}',
        '{"from": "x", "organization": "acme", "contact": "c1", "version": 1e999}',
        '{"from": "x", "organization": "acme", "contact": "c1", "request": 1, "begunBy": 7, "startedAt": "?"}',
        "[" * 100_000,
        '{"from": "x", "organization": "acme", "contact": "c1", "version": "new"}',
        '{"from": "x", "organization": "acme", "contact": "c1", "request": 1, "ended": "SOON"}',
        '{"from": "x", "organization": "acme", "contact": "c1", "request": 1, "statement": "?"}',
    ],
)
def test_what_nobody_of_ours_sent_is_left_alone(text):
    assert codec("b").decode(text) is None
