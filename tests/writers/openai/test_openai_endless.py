"""A model that writes without end is stopped as soon as nothing more can come of its answer (R20, R38)."""

import asyncio
import json

import pytest

from tests.writers.openai.asking import BROKEN, GOOD, INVOICE, INVOICE_PASSAGE, asked
from tests.writers.openai.fake_server import completion, in_pieces, streamed
from writers.openai.endless import MAX_TEXT_CHARACTERS, EndlessText, goes_round

WORDS = " ".join(f"kettle{number}" for number in range(2_000))
BEGUN = '{"statements": [' + json.dumps(INVOICE_PASSAGE) + ', {"text": "'
THOUGHT = "I could write of the kettle, or of the invoice that was asked for. "


def endless(*deltas):
    """A stream that continues for ever after these pieces."""
    return streamed(*deltas, asyncio.Event())


def as_parts(said):
    return [said[at : at + 50] for at in range(0, len(said), 50)]


async def test_a_text_over_its_limit_is_not_waited_for():
    began = '{"statements": [{"text": "'

    result = await asked(endless(began, *as_parts(WORDS)), in_pieces(GOOD))

    assert result.statements == [INVOICE, BROKEN]
    assert len(result.requests) == 2
    assert "one of its texts was too long" in result.requests[1].user


async def test_what_was_told_before_such_a_text_stands():
    result = await asked(endless(BEGUN, *as_parts(WORDS)))

    assert result.statements == [INVOICE]
    assert result.failure is None
    assert len(result.requests) == 1


@pytest.mark.parametrize(
    "delta",
    [
        lambda said: said,
        lambda said: {"reasoning_content": said},
        lambda said: {"reasoning": said},
        lambda said: {"content": [{"type": "thinking", "thinking": [{"text": said}]}]},
    ],
    ids=["in the text", "beside it", "by another name", "in parts"],
)
async def test_a_thought_that_goes_round_in_circles_is_not_waited_for(delta):
    thought = [delta("<think>"), *[delta(THOUGHT) for _ in range(60)]]

    result = await asked(endless(*thought), in_pieces(GOOD))

    assert result.statements == [INVOICE, BROKEN]
    assert "it went round in circles" in result.requests[1].user


async def test_blanks_without_end_are_not_waited_for():
    result = await asked(endless('{"statements": [', *[" " * 50] * 60), in_pieces(GOOD))

    assert result.statements == [INVOICE, BROKEN]


async def test_a_long_thought_that_goes_on_is_waited_for():
    thought = [{"reasoning_content": part} for part in as_parts(WORDS)]

    result = await asked(streamed(*thought, json.dumps(GOOD)))

    assert result.statements == [INVOICE, BROKEN]
    assert len(result.requests) == 1


@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_a_text_counts_its_characters_and_not_how_they_are_written(size):
    longest = json.dumps({"a": '\u00e9"\\' * (MAX_TEXT_CHARACTERS // 12), "b": "x"})
    too_long = json.dumps({"a": "x" * (MAX_TEXT_CHARACTERS + 1)})

    def is_too_long(said):
        text = EndlessText()
        parts = (said[at : at + size] for at in range(0, len(said), size))
        return any(text.is_too_long_with(part) for part in parts)

    assert not is_too_long(longest)
    assert is_too_long(too_long)


@pytest.mark.parametrize(
    "text",
    ["", THOUGHT, WORDS, json.dumps([INVOICE_PASSAGE] * 5), THOUGHT * 40 + WORDS[:1_000]],
    ids=["nothing", "once", "words", "an answer", "no longer"],
)
def test_what_does_not_end_in_the_same_over_and_over_does_not_go_round(text):
    assert not goes_round(text)


@pytest.mark.parametrize("text", ['{"statements": [' + "[" * 20_000, "{" * 50_000])
async def test_an_answer_that_came_whole_and_can_be_no_json_is_of_no_use(text):
    assert (await asked(completion(text))).reason == "it was not JSON of the form asked for"
