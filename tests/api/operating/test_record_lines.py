"""Records as lines of JSON."""

import json
from dataclasses import replace

from api.operating.record_lines import record_line
from domain.metering import Effort, Record, RecordedAction, RecordedOutcome
from domain.report import Usage
from tests.builders import NOW

EFFORT = Effort(
    writer="extractive",
    model="a-model",
    prompt_version="7",
    answers_asked=2,
    usage=Usage(prompt_tokens=900, completion_tokens=0),
    duration_seconds=1.23456,
)
RECORD = Record(
    id="r1",
    organization_id="acme",
    agent_id="ana",
    at=NOW,
    action=RecordedAction.GENERATE,
    outcome=RecordedOutcome.REPLACED,
    contact_id="c1",
    conversation_id="v1",
    effort=EFFORT,
)
WHO_AND_WHAT = {
    "at": "2026-11-20T12:00:00.000Z",
    "organization": "acme",
    "agent": "ana",
    "action": "GENERATE",
    "outcome": "REPLACED",
    "contact": "c1",
    "conversation": "v1",
}


def test_a_line_tells_what_a_generation_took():
    assert json.loads(record_line(RECORD)) == WHO_AND_WHAT | {
        "writer": "extractive",
        "model": "a-model",
        "promptVersion": "7",
        "answersAsked": 2,
        "promptTokens": 900,
        "completionTokens": 0,
        "seconds": 1.235,
    }


def test_where_no_model_was_asked_nothing_is_told_of_one():
    effort = replace(EFFORT, model=None, prompt_version=None, answers_asked=0, usage=None)

    assert json.loads(record_line(replace(RECORD, effort=effort))) == WHO_AND_WHAT | {
        "writer": "extractive",
        "seconds": 1.235,
    }


def test_a_line_ends_once():
    assert record_line(RECORD).count(b"\n") == 1
