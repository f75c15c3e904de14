"""The cost of a generation is reported once, however it ends."""

from contextlib import aclosing

import pytest

from domain.report import Usage, WriterReport
from tests.builders import brief, call, transcript
from tests.judging import judging
from tests.writers.openai.asking import BRIEF, GOOD, MODEL, asked, writer_for
from tests.writers.openai.fake_server import (
    Reply,
    completion,
    error,
    fake_openai,
    in_pieces,
    json_reply,
    streamed,
)
from writers.openai.prompt import PROMPT_VERSION


class Seconds:
    """A clock that is two seconds later at each look."""

    def __init__(self):
        self.now = 0

    def __call__(self):
        self.now += 2
        return self.now


def usage(prompt_tokens, completion_tokens):
    return Usage(prompt_tokens=prompt_tokens, completion_tokens=completion_tokens)


def whole(content, prompt_tokens, completion_tokens):
    tokens = {"prompt_tokens": prompt_tokens, "completion_tokens": completion_tokens}
    message = {"role": "assistant", "content": content}
    return json_reply({"choices": [{"message": message}], "usage": tokens})


async def test_a_generation_is_reported_with_model_prompt_tokens_and_time():
    result = await asked(streamed("{", usage=(1, 2)), in_pieces(GOOD), clock=Seconds())

    assert result.reports == [
        WriterReport(
            model=MODEL,
            prompt_version=PROMPT_VERSION,
            answers_asked=2,
            usage=usage(1, 2),
            duration_seconds=2,
            shortened=(),
        )
    ]


async def test_the_tokens_of_a_repair_are_added():
    result = await asked(whole("no", 100, 5), whole("no", 110, 6))

    assert result.failure is not None
    assert [report.usage for report in result.reports] == [usage(210, 11)]


async def test_tokens_told_again_and_again_in_one_stream_count_once():
    first, last = streamed("n", usage=(100, 3)), streamed("o", usage=(100, 5))
    parts = [*first.parts[:-1], *last.parts]
    result = await asked(Reply(parts=parts, content_type="text/event-stream"))

    assert result.reason == "it was not JSON of the form asked for"
    assert [report.usage for report in result.reports] == [usage(200, 10)]


@pytest.mark.parametrize("answer", [completion(GOOD), in_pieces(GOOD)], ids=["whole", "streamed"])
async def test_a_server_that_counts_no_tokens_is_reported_without(answer):
    result = await asked(answer)

    assert [report.usage for report in result.reports] == [None]


@pytest.mark.parametrize("tokens", [None, {}, {"prompt_tokens": "9", "completion_tokens": 1}, 5])
async def test_tokens_that_make_no_sense_count_as_none(tokens):
    message = {"role": "assistant", "content": "no"}
    result = await asked(json_reply({"choices": [{"message": message}], "usage": tokens}))

    assert [report.usage for report in result.reports] == [None]


async def test_a_failed_generation_is_reported_too():
    result = await asked(error(401, "no"))

    assert result.failure is not None
    assert [report.answers_asked for report in result.reports] == [1]


async def test_a_generation_that_nobody_waits_for_any_longer_is_reported_too():
    reports = []
    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(in_pieces(GOOD))
        async with aclosing(
            writer.write(BRIEF, judge=judging(BRIEF), report=reports.append)
        ) as passages:
            await anext(passages)

    assert len(reports) == 1


async def test_interactions_that_were_shortened_are_reported():
    turns = [f"The kettle number {number} arrived broken." for number in range(100)]
    long = call("i2", transcript=transcript(*turns))
    result = await asked(completion(GOOD), about=brief(call("i1"), long), token_budget=500)

    assert [report.shortened for report in result.reports] == [("i2",)]
