"""Each statement is yielded as soon as it is complete and checked (R29), and stays in the insights (R20)."""

import asyncio
import json
from contextlib import aclosing

import pytest

from domain.errors import WriterFailed
from tests import builders
from tests.judging import judging
from tests.writers.openai.asking import (
    BRIEF,
    BROKEN,
    BROKEN_PASSAGE,
    GOOD,
    INVOICE,
    INVOICE_PASSAGE,
    SEND,
    asked,
    writer_for,
)
from tests.writers.openai.fake_server import Reply, error, fake_openai, in_pieces, passage, streamed

AS_JSON = json.dumps(GOOD)
TO_BROKEN = AS_JSON.index(json.dumps(BROKEN_PASSAGE))
ONE_STATEMENT, REST = AS_JSON[:TO_BROKEN], AS_JSON[TO_BROKEN:]


async def test_a_statement_is_given_while_the_model_is_still_writing_the_next():
    go = asyncio.Event()
    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(streamed(ONE_STATEMENT, go, REST))
        passages = writer.write(BRIEF, judge=judging(BRIEF))
        first = await anext(passages)
        was_still_writing = not go.is_set()
        go.set()
        others = [one.text async for one in passages]

    assert first == builders.passage(INVOICE, "i2")
    assert was_still_writing
    assert others == [BROKEN, SEND]


async def test_nothing_of_an_unfinished_statement_is_given():
    go = asyncio.Event()
    end = TO_BROKEN + len(json.dumps(BROKEN_PASSAGE)) - 1
    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(streamed(AS_JSON[:end], go, AS_JSON[end:]))
        passages = writer.write(BRIEF, judge=judging(BRIEF))
        await anext(passages)
        second = asyncio.create_task(anext(passages))
        await asyncio.sleep(0.1)
        was_given = second.done()
        go.set()

        assert (await second).text == BROKEN
        await passages.aclose()
    assert not was_given


async def test_a_statement_that_fails_the_checks_is_not_given_while_streaming():
    invented = json.dumps(passage("The contact wants 7 kettles.", "s2"))
    result = await asked(streamed(f'{{"statements": [{invented}, ', REST))

    assert result.statements == [BROKEN]


@pytest.mark.parametrize("size", [1, 2, 3, 11, 1000])
async def test_an_answer_reads_the_same_however_it_is_cut(size):
    pieces = [AS_JSON[at : at + size] for at in range(0, len(AS_JSON), size)]
    result = await asked(streamed(*pieces))

    assert result.statements == [INVOICE, BROKEN]
    assert result.next_actions == [SEND]


async def test_chunks_that_say_nothing_are_passed_over():
    reasoning = {"reasoning_content": "Let me think.", "content": None}
    result = await asked(streamed({"role": "assistant"}, reasoning, "", AS_JSON, {}))

    assert result.statements == [INVOICE, BROKEN]


@pytest.mark.parametrize(
    "ending",
    [{"finish_reason": None}, {"ends": False}, {"finish_reason": None, "ends": False}],
    ids=str,
)
async def test_a_stream_may_end_without_a_reason_or_a_mark_once_the_answer_is_whole(ending):
    result = await asked(streamed(AS_JSON, **ending))

    assert result.statements == [INVOICE, BROKEN]
    assert result.next_actions == [SEND]
    assert result.failure is None


@pytest.mark.parametrize(
    "answer",
    [
        streamed(ONE_STATEMENT, REST[:9], finish_reason=None, ends=False),
        streamed(ONE_STATEMENT, REST[:9], finish_reason=None),
    ],
    ids=["closed", "marked as done"],
)
async def test_a_stream_that_ends_within_the_answer_for_no_reason_is_a_failure(answer):
    result = await asked(answer)

    assert result.reason == "the model's server broke the answer off"
    assert result.statements == [INVOICE]
    assert len(result.requests) == 1


async def test_a_connection_that_breaks_within_a_stream_is_a_failure_and_nothing_is_sent_again():
    result = await asked(
        streamed(ONE_STATEMENT, finish_reason=None, ends=False, breaks_off=True), in_pieces(GOOD)
    )

    assert result.reason == "the connection to the model's server failed"
    assert result.statements == [INVOICE]
    assert len(result.requests) == 1


@pytest.mark.parametrize(
    ("ending", "reason"),
    [
        (streamed(ONE_STATEMENT, finish_reason="content_filter"), "filtered the answer"),
        (streamed(ONE_STATEMENT, {"refusal": "I would rather not."}), "the model refused"),
    ],
    ids=["filtered", "refused"],
)
async def test_an_answer_stopped_after_a_statement_is_a_failure(ending, reason):
    result = await asked(ending)

    assert reason in result.reason
    assert len(result.requests) == 1


@pytest.mark.parametrize("finish_reason", ["length", "stop"])
async def test_what_was_given_stands_when_the_model_does_not_finish_and_is_not_repaired(
    finish_reason,
):
    result = await asked(
        streamed(ONE_STATEMENT, REST[:9], finish_reason=finish_reason), in_pieces(GOOD)
    )

    assert result.statements == [INVOICE]
    assert result.next_actions == []
    assert result.failure is None
    assert len(result.requests) == 1


async def test_a_model_that_goes_on_for_ever_is_not_followed():
    result = await asked(streamed(ONE_STATEMENT, *[" " * 10_000] * 11, finish_reason=None))

    assert result.statements == [INVOICE]
    assert len(result.requests) == 1


async def test_an_error_within_a_stream_is_a_failure_without_the_servers_words():
    told = b'data: {"error": {"message": "the kettle overheated", "code": 500}}\n\n'
    answer = Reply(parts=[told], content_type="text/event-stream")
    result = await asked(answer)

    assert result.reason == "the model's server reported an error"
    assert result.passages == ()


@pytest.mark.parametrize(
    "part",
    [b"data: <html>\n\n", b"data: 5\n\n", b'data: "no"\n\n', b'data: {"choices": 5}\n\n'],
    ids=repr,
)
async def test_a_stream_of_something_else_is_a_failure(part):
    result = await asked(Reply(parts=[part], content_type="text/event-stream"))

    assert result.passages == ()
    assert result.reason in {
        "the model's server answered something else than a completion",
        "it was empty",
    }


@pytest.mark.parametrize(
    "refused",
    ["stream is not supported", "'stream': Extra inputs are not permitted"],
)
async def test_a_server_that_refuses_to_stream_is_asked_for_the_whole(refused):
    go = asyncio.Event()

    def answer(request):
        if request.body["stream"]:
            return error(400, refused)
        go.set()
        return Reply(body=json.dumps({"choices": [{"message": {"content": AS_JSON}}]}).encode())

    result = await asked(answer)

    assert [request.body["stream"] for request in result.requests] == [True, False]
    assert "stream_options" not in result.requests[1].body
    assert result.statements == [INVOICE, BROKEN]
    assert go.is_set()


async def test_a_server_that_answers_whole_all_the_same_is_not_asked_twice():
    whole = {"choices": [{"message": {"content": AS_JSON}}]}
    result = await asked(Reply(body=json.dumps(whole).encode()))

    assert result.statements == [INVOICE, BROKEN]
    assert len(result.requests) == 1


async def test_a_reader_who_leaves_gives_the_place_to_the_next():
    async with fake_openai() as fake, writer_for(fake, concurrency=1) as writer:
        fake.will_answer(streamed(ONE_STATEMENT, asyncio.Event()), in_pieces(GOOD))
        async with aclosing(writer.write(BRIEF, judge=judging(BRIEF))) as left:
            await anext(left)
        texts = [one.text async for one in writer.write(BRIEF, judge=judging(BRIEF))]

    assert texts == [INVOICE, BROKEN, SEND]


async def test_no_more_generations_than_places_ask_at_once():
    go = asyncio.Event()
    async with fake_openai() as fake, writer_for(fake, concurrency=2) as writer:
        fake.will_answer(streamed(ONE_STATEMENT, go, REST))

        async def texts():
            return [one.text async for one in writer.write(BRIEF, judge=judging(BRIEF))]

        first, second = (
            writer.write(BRIEF, judge=judging(BRIEF)),
            writer.write(BRIEF, judge=judging(BRIEF)),
        )
        await anext(first)
        await anext(second)
        third = asyncio.create_task(texts())
        await asyncio.sleep(0.1)
        asked_before = len(fake.requests)
        go.set()
        await asyncio.gather(first.aclose(), second.aclose())

        assert await third == [INVOICE, BROKEN, SEND]
    assert asked_before == 2
    assert len(fake.requests) == 3


async def test_waiting_for_a_place_counts_against_the_deadline():
    """The first holds the only place: no deadline runs while its reader has a statement in hand."""
    async with (
        fake_openai() as fake,
        writer_for(fake, concurrency=1, deadline_seconds=3) as writer,
    ):
        fake.will_answer(streamed(ONE_STATEMENT, asyncio.Event(), REST))
        async with aclosing(writer.write(BRIEF, judge=judging(BRIEF))) as first:
            await anext(first)
            with pytest.raises(WriterFailed) as failed:
                await anext(writer.write(BRIEF, judge=judging(BRIEF)))

    assert failed.value.reason == "the model took too long"
    assert len(fake.requests) == 1


async def test_statements_are_as_they_stand_in_the_answer():
    result = await asked(in_pieces({"statements": [INVOICE_PASSAGE], "next_action": None}))

    assert list(result.passages) == [builders.passage(INVOICE, "i2")]
