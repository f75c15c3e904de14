"""Models that think aloud between marks: a draft is not an answer, and neither is a thought without an end."""

import json

import pytest

from tests.writers.openai.asking import (
    BROKEN,
    BROKEN_PASSAGE,
    GOOD,
    INVOICE,
    SEND,
    asked,
)
from tests.writers.openai.fake_server import completion, in_pieces, written
from writers.openai.said import objects_in

AS_JSON = json.dumps(GOOD)
DRAFT = json.dumps(written(BROKEN_PASSAGE))
FINAL = "<|channel|>final<|message|>"

ENDED = {
    "think": f"<think>Maybe {DRAFT}</think>{AS_JSON}",
    "thinking": f"<thinking>\n{DRAFT}\n</thinking>\n\n```json\n{AS_JSON}\n```",
    "no mark at its beginning": f"Maybe {DRAFT}\n</think>\n{AS_JSON}",
    "two thoughts": f"<think>{DRAFT}</think> So: {DRAFT} <think>No.</think> {AS_JSON}",
    "in brackets": f"[THINK]Maybe {DRAFT}[/THINK]{AS_JSON}",
    "Cohere": f"<|START_THINKING|>{DRAFT}<|END_THINKING|><|START_RESPONSE|>{AS_JSON}<|END_RESPONSE|>",
    "channels": f"<|channel|>analysis<|message|>{DRAFT}<|end|><|start|>assistant{FINAL}{AS_JSON}",
    "a channel that is not ended": f"<|channel|>analysis<|message|>{DRAFT}{FINAL}{AS_JSON}",
    "a channel with a form": f"<|channel|>analysis<|message|>{DRAFT}<|end|><|channel|>final "
    f"<|constrain|>json<|message|>{AS_JSON}<|return|>",
    "another channel": f"<|channel|>commentary<|message|>{DRAFT}<|end|>{FINAL}{AS_JSON}",
    "channels of Gemma": f"<|channel>thought\n{DRAFT}<channel|>{AS_JSON}",
    "channels without marks": f"analysisWe need {DRAFT}assistantfinal{AS_JSON}",
    "a draft in prose": f"First I would say {DRAFT}. Better: {AS_JSON}",
    "a form that is empty": f'So: {AS_JSON} (The empty form is {{"statements": []}}.)',
    "many braces before": "{a} " * 100 + f"{DRAFT} {AS_JSON}",
}


@pytest.mark.parametrize("answer", [completion, in_pieces])
@pytest.mark.parametrize("said", ENDED.values(), ids=ENDED)
async def test_of_several_answers_the_last_outside_of_thoughts_counts(answer, said):
    result = await asked(answer(said))

    assert result.statements == [INVOICE, BROKEN]
    assert result.next_actions == [SEND]
    assert len(result.requests) == 1


async def test_of_two_answers_that_came_at_once_the_last_counts():
    result = await asked(completion(f"{DRAFT}\n{AS_JSON}"))

    assert result.statements == [INVOICE, BROKEN]


async def test_of_what_an_agent_has_read_a_second_answer_changes_nothing():
    """R20"""
    result = await asked(in_pieces(f"{DRAFT}\n{AS_JSON}"))

    assert result.statements == [BROKEN]


UNENDED = {
    "think": f"<think>I could write {DRAFT}",
    "in brackets": f"[THINK]I could write {DRAFT}",
    "channel": f"<|channel|>analysis<|message|>I could write {DRAFT}",
    "channel without marks": f"analysisWe could write {DRAFT}",
    "after a first thought": f"<think>Hm.</think><think>I could write {DRAFT}",
}


@pytest.mark.parametrize("answer", [completion, in_pieces])
@pytest.mark.parametrize("finish_reason", ["length", "stop"])
@pytest.mark.parametrize("said", UNENDED.values(), ids=UNENDED)
async def test_a_thought_that_does_not_end_holds_no_answer(answer, finish_reason, said):
    result = await asked(answer(said, finish_reason=finish_reason), answer(GOOD))

    assert result.statements == [INVOICE, BROKEN]
    assert len(result.requests) == 2


def test_marks_inside_of_an_answer_are_words_of_it():
    said = {"statements": [{"text": "They wrote </think><think> and <|channel|>analysis {"}]}

    assert objects_in(json.dumps(said)) == [said]
    assert objects_in(f"<think>Hm.</think>{json.dumps(said)}") == [said]


@pytest.mark.parametrize(
    "said",
    [
        "{" * 60_000,
        '{"a":' * 12_000,
        '{"a": "' + "x" * 60_000,
        "<think>" * 8_000,
        "<|channel|>a" * 5_000,
    ],
)
def test_what_holds_no_object_is_given_up(said):
    assert objects_in(said) == []
