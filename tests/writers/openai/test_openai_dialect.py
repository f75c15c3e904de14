"""A low temperature and limits for lists are requested, but omitted for servers that refuse them."""

import json

import pytest

from tests.judging import judging
from tests.writers.openai.asking import BRIEF, BROKEN, GOOD, INVOICE, asked, writer_for
from tests.writers.openai.fake_server import completion, error, fake_openai

REASONING = "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) is supported."


def schema_of(request):
    return request.body["response_format"]["json_schema"]["schema"]


def has_bounds(request):
    return "Items" in json.dumps(request.body)


async def test_a_low_temperature_is_asked_for():
    result = await asked(completion(GOOD))

    assert [request.body["temperature"] for request in result.requests] == [0.2]


async def test_lists_are_bounded_in_the_schema():
    """R34: five statements can be read in ten seconds. Each has evidence."""
    result = await asked(completion(GOOD))

    properties = schema_of(result.requests[0])["properties"]
    bounds = {
        name: (properties[name]["minItems"], properties[name]["maxItems"])
        for name in ("statements", "open_matters")
    }
    assert bounds == {"statements": (1, 5), "open_matters": (0, 6)}
    evidence = properties["next_action"]["properties"]["evidence"]
    assert (evidence["minItems"], evidence["maxItems"]) == (1, 4)


@pytest.mark.parametrize("message", [REASONING, "Unrecognized request argument: temperature"])
async def test_a_server_that_takes_no_temperature_is_asked_without(message):
    def answer(request):
        return error(400, message) if "temperature" in request.body else completion(GOOD)

    result = await asked(answer)

    first, second = result.requests
    assert second.body == {name: one for name, one in first.body.items() if name != "temperature"}
    assert result.statements == [INVOICE, BROKEN]


@pytest.mark.parametrize(
    "message",
    [
        "Invalid schema for response_format 'insights': 'minItems' is not permitted.",
        "maxItems: keyword is not implemented",
        "Failed to compile the JSON schema",
    ],
)
async def test_a_server_that_takes_no_bounds_gets_the_same_schema_without(message):
    def answer(request):
        return error(400, message) if has_bounds(request) else completion(GOOD)

    result = await asked(answer)

    first, second = result.requests
    bounded, free = schema_of(first), schema_of(second)
    assert bounded["properties"].keys() == free["properties"].keys()
    assert free["properties"]["statements"]["items"]["required"] == ["evidence", "kind", "text"]
    assert second.body["temperature"] == 0.2
    assert result.statements == [INVOICE, BROKEN]


async def test_a_server_that_takes_neither_bounds_nor_temperature_nor_schema_still_writes():
    def answer(request):
        if "temperature" in request.body:
            return error(422, "temperature: extra inputs are not permitted")
        return (
            error(422, "no schema here") if "response_format" in request.body else completion(GOOD)
        )

    result = await asked(answer)

    assert result.statements == [INVOICE, BROKEN]
    assert [has_bounds(request) for request in result.requests] == [True, True, False, True]


async def test_what_a_server_takes_is_remembered():
    def answer(request):
        return error(400, REASONING) if "temperature" in request.body else completion(GOOD)

    async with fake_openai() as fake, writer_for(fake) as writer:
        fake.will_answer(answer)
        for _ in range(2):
            assert [one async for one in writer.write(BRIEF, judge=judging(BRIEF))]

    assert ["temperature" in request.body for request in fake.requests] == [True, False, False]


async def test_a_server_that_takes_nothing_special_is_found_out_step_by_step():
    special = ["max_tokens", "max_completion_tokens", "temperature"]
    special += ["response_format", "stream_options"]

    def answer(request):
        for name in special:
            if name in request.body:
                return error(422, f"unknown field: {name}")
        return error(422, "stream") if request.body["stream"] else completion(GOOD)

    result = await asked(answer)

    assert result.statements == [INVOICE, BROKEN]
    assert len(result.requests) == 7
    assert result.requests[-1].body.keys() == {"model", "messages", "stream"}
