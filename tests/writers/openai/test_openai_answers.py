"""The answers of a model: good ones and bad ones, whole or streamed (R15, R16, R20)."""

import json

import pytest

from tests import builders
from tests.builders import next_action
from tests.writers.openai.asking import (
    BROKEN,
    BROKEN_PASSAGE,
    GOOD,
    INVOICE,
    INVOICE_PASSAGE,
    SEND,
    SEND_PASSAGE,
    asked,
)
from tests.writers.openai.fake_server import completion, in_pieces, passage, written

pytestmark = pytest.mark.parametrize("answer", [completion, in_pieces])
AS_JSON = json.dumps(GOOD)
FRENCH = (
    "Le contact a reçu une bouilloire cassée et il en veut une autre dans les jours qui viennent."
)
NO_STATEMENT_LEFT = "no statement passed the checks of language, sources and facts"


async def test_a_good_answer_gives_its_statements_and_the_next_action_with_their_sources(answer):
    result = await asked(answer(GOOD))

    assert list(result.passages) == [
        builders.passage(INVOICE, "i2"),
        builders.passage(BROKEN, "i1"),
        next_action(SEND, "i1"),
    ]
    assert result.failure is None
    assert len(result.requests) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"```json\n{AS_JSON}\n```",
        f"Here is what you asked for:\n{AS_JSON}\nDo you need more?",
        f'<think>Maybe {{"statements": []}} will do?</think>\n{AS_JSON}',
        json.dumps(GOOD, indent=4),
        json.dumps({"next_action": SEND_PASSAGE, "statements": GOOD["statements"]}),
        json.dumps({"title": "Insights {1}", **GOOD, "confidence": 0.9}),
    ],
    ids=["fenced", "in prose", "after thoughts", "indented", "other order", "more keys"],
)
async def test_good_json_is_found_whatever_stands_around_it(answer, text):
    result = await asked(answer(text))

    assert result.statements == [INVOICE, BROKEN]
    assert result.next_actions == [SEND]
    assert len(result.requests) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (AS_JSON[:40], "it was not JSON of the form asked for"),
        ("The kettle arrived broken.", "it was not JSON of the form asked for"),
        ("[1, 2]", "it was not JSON of the form asked for"),
        ('{"summary": "The kettle arrived broken."}', "it was not JSON of the form asked for"),
        ('{"statements": "The kettle arrived broken."}', "it was not JSON of the form asked for"),
        ('{"statements": [' + "[" * 1_400, "it was not JSON of the form asked for"),
        ("{" * 1_400, "it was not JSON of the form asked for"),
        (" ".join(map(str, range(12_000))), "it was too long"),
        (None, "it was empty"),
        (" \n", "it was empty"),
        ('{"statements": []}', NO_STATEMENT_LEFT),
        ('{"statements": [null, 1, "x", [], {}]}', NO_STATEMENT_LEFT),
    ],
    ids=lambda value: repr(value)[:20],
)
async def test_an_answer_of_no_use_is_asked_for_once_more_and_then_the_writer_has_failed(
    answer, text, reason
):
    result = await asked(answer(text))

    assert result.reason == reason
    assert result.passages == ()
    assert len(result.requests) == 2


async def test_the_second_answer_is_asked_for_with_what_was_wrong_and_the_language_and_counts(
    answer,
):
    result = await asked(answer("nonsense"), answer(GOOD))

    first, second = result.requests
    assert second.system == first.system
    assert second.user.startswith(
        f"{first.user}\nYour first answer could not be used: it was not JSON of the form asked for."
        " Write in English.\nAnswer with one JSON object and nothing else"
    )
    assert result.statements == [INVOICE, BROKEN]
    assert result.failure is None


@pytest.mark.parametrize(
    "bad",
    [
        passage(BROKEN, "s3"),
        passage(BROKEN, "s2", "i1"),
        passage(BROKEN),
        passage("", "s2"),
        {"text": BROKEN},
        {"sources": ["s2"]},
        {"text": BROKEN, "sources": "s2"},
        {"text": BROKEN, "sources": [["s2"]]},
        {"text": [BROKEN], "sources": ["s2"]},
        passage("The contact wants 3 new kettles.", "s2"),
        passage("The contact wants a new one by 14 December.", "s2"),
        passage("The contact spoke with Benjamin about the kettle.", "s2"),
        passage("The contact asked for the invoice again, by 4 December.", "s1"),
        passage(FRENCH, "s2"),
        passage("Broken. " * 80, "s2"),
    ],
    ids=lambda bad: str(bad)[:60],
)
async def test_a_statement_that_names_no_known_source_or_says_what_none_says_is_dropped_alone(
    answer, bad
):
    result = await asked(answer(written(INVOICE_PASSAGE, bad, next_action=SEND_PASSAGE)))

    assert result.statements == [INVOICE]
    assert result.next_actions == [SEND]
    assert len(result.requests) == 1


@pytest.mark.parametrize(
    "bad",
    [passage(SEND), passage("Send 12 kettles.", "s2"), passage(FRENCH, "s2"), None, "call back"],
    ids=lambda bad: str(bad)[:40],
)
async def test_a_next_action_that_cannot_be_shown_is_dropped_and_the_statements_stand(answer, bad):
    result = await asked(answer({"statements": [INVOICE_PASSAGE], "next_action": bad}))

    assert result.statements == [INVOICE]
    assert result.next_actions == []
    assert len(result.requests) == 1


async def test_a_next_action_without_any_statement_is_not_given(answer):
    result = await asked(answer(written(next_action=SEND_PASSAGE)))

    assert result.passages == ()
    assert result.reason == NO_STATEMENT_LEFT


async def test_an_answer_in_another_language_is_asked_for_again_in_the_right_one(answer):
    foreign = written(passage(FRENCH, "s2"), next_action=passage(FRENCH, "s2"))
    result = await asked(answer(foreign), answer(GOOD))

    assert result.statements == [INVOICE, BROKEN]
    assert result.requests[1].user.count("Write in English.") == 1


async def test_a_statement_said_twice_is_given_once_and_no_more_than_five_are(answer):
    more = [passage(f"{BROKEN} {'Again. ' * times}", "s2") for times in range(1, 12)]
    result = await asked(answer(written(BROKEN_PASSAGE, BROKEN_PASSAGE, *more)))

    assert len(result.statements) == len(set(result.statements)) == 5
    assert result.statements[0] == BROKEN


async def test_ids_named_twice_count_once(answer):
    result = await asked(answer(written(passage(BROKEN, "s2", "s2"))))

    assert result.statements == [BROKEN]


async def test_an_answer_cut_at_the_limit_keeps_the_statements_that_are_whole(answer):
    cut = AS_JSON[: AS_JSON.index(BROKEN) + 8]
    result = await asked(answer(cut, finish_reason="length"))

    assert result.statements == [INVOICE]
    assert result.next_actions == []
    assert result.failure is None
    assert len(result.requests) == 1


async def test_an_answer_cut_before_its_first_statement_is_asked_for_once_more(answer):
    result = await asked(answer(AS_JSON[:30], finish_reason="length"))

    assert result.reason == "it was too long"
    assert len(result.requests) == 2


async def test_a_refusal_is_a_failure_that_is_not_asked_about_again(answer):
    result = await asked(answer(None, refusal="I cannot help with that."))

    assert result.reason == "the model refused"
    assert len(result.requests) == 1


async def test_an_answer_that_the_server_filtered_is_a_failure_that_is_not_asked_about_again(
    answer,
):
    result = await asked(answer("", finish_reason="content_filter"))

    assert result.reason == "the model's server filtered the answer"
    assert result.passages == ()
    assert len(result.requests) == 1
