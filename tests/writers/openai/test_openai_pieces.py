"""Content in typed parts, unusual streams, and models that write without end."""

import asyncio
import json

import pytest

from tests.writers.openai.asking import BROKEN, GOOD, INVOICE, INVOICE_PASSAGE, SEND, asked
from tests.writers.openai.fake_server import Reply, in_pieces, json_reply, streamed, written
from writers.openai.placeholders import is_placeholder

AS_JSON = json.dumps(GOOD)
HALF = len(AS_JSON) // 2
THOUGHT = {"type": "thinking", "thinking": [{"type": "text", "text": '{"statements": []}'}]}


def text(said, kind="text"):
    return {"type": kind, "text": said}


def whole(content):
    return json_reply({"choices": [{"message": {"content": content}, "finish_reason": "stop"}]})


def streamed_whole(content):
    return streamed({"content": content})


@pytest.mark.parametrize("answer", [whole, streamed_whole])
@pytest.mark.parametrize(
    "content",
    [
        [text(AS_JSON)],
        [THOUGHT, text(AS_JSON)],
        [text(AS_JSON[:HALF]), THOUGHT, text(AS_JSON[HALF:])],
        [text(AS_JSON, "output_text")],
        [AS_JSON],
        [None, 5, {"type": "image_url", "text": "x"}, text(5), text(AS_JSON)],
        text(AS_JSON),
    ],
    ids=["one", "after a thought", "in two", "output", "bare", "beside others", "no list"],
)
async def test_the_texts_of_typed_parts_are_the_answer(answer, content):
    result = await asked(answer(content))

    assert result.statements == [INVOICE, BROKEN]
    assert result.next_actions == [SEND]
    assert len(result.requests) == 1


async def test_typed_parts_are_read_however_they_are_streamed():
    deltas = [{"content": [THOUGHT]}, *({"content": [text(one)]} for one in AS_JSON)]
    result = await asked(streamed(*deltas))

    assert result.statements == [INVOICE, BROKEN]


@pytest.mark.parametrize("answer", [whole, streamed_whole])
async def test_a_part_may_be_a_refusal(answer):
    result = await asked(answer([{"type": "refusal", "refusal": "I would rather not."}]))

    assert result.reason == "the model refused"


def event(said):
    return f"data: {json.dumps({'choices': [{'delta': {'content': said}}]})}\n\n".encode()


EVENTS = [event(AS_JSON[:HALF]), event(AS_JSON[HALF:]), b"data: [DONE]\n\n"]


@pytest.mark.parametrize(
    ("parts", "content_type"),
    [
        ([b"data:\n\n", b"data: \n\n", *EVENTS], "text/event-stream"),
        (EVENTS, "Text/Event-Stream; charset=utf-8"),
        ([b"\xef\xbb\xbf", *EVENTS], "text/event-stream"),
        (EVENTS, "text/event-stream; charset=latin-1"),
        ([b"event: ping\n\n", b": hello\n", b"id: 1\nretry: 5\n", *EVENTS], "text/event-stream"),
        ([one.replace(b"\n", b"\r\n").replace(b": ", b":") for one in EVENTS], "text/event-stream"),
    ],
    ids=["empty data", "capitals", "BOM", "another charset", "other fields", "CRLF, no blank"],
)
async def test_a_stream_in_odd_dress_is_read(parts, content_type):
    result = await asked(Reply(parts=parts, content_type=content_type))

    assert result.statements == [INVOICE, BROKEN]
    assert result.next_actions == [SEND]


LOOPED = json.dumps(INVOICE_PASSAGE) + ", "


def never_ending(*deltas):
    """A stream whose server sends nothing more after these pieces, but does not close it."""
    return streamed(*deltas, asyncio.Event(), finish_reason=None, ends=False)


@pytest.mark.parametrize(
    "deltas",
    [
        ["x" * 1_000] * 61,
        ["<think>", *["Let me see. " * 100] * 51],
        [{"reasoning_content": "Let me see. " * 100}] * 101,
        [{"content": [{"type": "thinking", "thinking": [text("Hm. " * 300)]}]}] * 101,
        ['{"statements": [', *[json.dumps({"text": "x", "sources": []}) + ", "] * 61],
    ],
    ids=["text", "a thought", "reasoning", "thinking parts", "round in circles"],
)
async def test_nothing_is_read_on_once_nothing_can_come_of_it(deltas):
    result = await asked(never_ending(*deltas), in_pieces(GOOD))

    assert result.statements == [INVOICE, BROKEN]
    assert len(result.requests) == 2


async def test_a_model_that_repeats_itself_keeps_what_it_said_once():
    result = await asked(never_ending('{"statements": [', *[LOOPED] * 61))

    assert result.statements == [INVOICE]
    assert len(result.requests) == 1


async def test_a_statement_said_again_in_other_marks_and_capitals_is_dropped():
    said = [
        "The kettle arrived broken.",
        "the kettle arrived broken",
        "The  kettle arrived, broken!",
    ]
    result = await asked(
        whole(json.dumps(written(*({"text": one, "sources": ["s2"]} for one in said))))
    )

    assert result.statements == ["The kettle arrived broken."]


@pytest.mark.parametrize(
    "filled_in",
    [
        "string",
        "...",
        "Text.",
        "<statement>",
        "[short sentence here]",
        "Your statement here",
        "n/a",
        "Lorem ipsum dolor sit amet",
        "…",
    ],
)
async def test_a_form_that_was_filled_in_with_nothing_says_nothing(filled_in):
    passage = {"text": filled_in, "sources": ["s2"]}
    result = await asked(whole(json.dumps(written(passage, INVOICE_PASSAGE, next_action=passage))))

    assert result.statements == [INVOICE]
    assert result.next_actions == []


def test_that_nothing_is_to_be_done_is_no_placeholder():
    assert not is_placeholder("Nothing to do.")
