"""The format of the answer for each `Accept`."""

import pytest

from api.http.negotiation import Format, preferred

JSON, GRAPHQL, EVENTS = Format.JSON, Format.GRAPHQL_RESPONSE, Format.EVENT_STREAM
URQL = (
    "application/graphql-response+json, application/graphql+json, application/json, "
    "text/event-stream, multipart/mixed"
)
APOLLO = "application/graphql-response+json,application/json;q=0.9"


@pytest.mark.parametrize("accept", ["", " ", ",", "*/*", "application/*"])
def test_a_client_without_a_choice_gets_json(accept):
    assert preferred(accept) is JSON


@pytest.mark.parametrize(
    ("accept", "wanted"),
    [
        ("application/json", JSON),
        ("Application/JSON; charset=utf-8", JSON),
        ("application/graphql-response+json", GRAPHQL),
        ("text/event-stream", EVENTS),
        ("text/*", EVENTS),
        (APOLLO, GRAPHQL),
        (URQL, GRAPHQL),
        ("text/event-stream, multipart/mixed", EVENTS),
        ("text/event-stream, application/json", EVENTS),
        ("application/json, text/event-stream", JSON),
    ],
)
def test_what_is_named_first_is_preferred(accept, wanted):
    assert preferred(accept) is wanted


@pytest.mark.parametrize(
    ("accept", "wanted"),
    [
        ("application/json;q=0.5, application/graphql-response+json", GRAPHQL),
        ("text/event-stream;q=0.9, application/json", JSON),
        ("application/json;q=0.1, text/event-stream;q=0.2", EVENTS),
        ("application/json;q=0, */*", GRAPHQL),
        ("*/*;q=0.1, text/event-stream", EVENTS),
        ("application/*;q=0.5, application/graphql-response+json;q=0.4", JSON),
    ],
)
def test_a_higher_quality_comes_before_the_order(accept, wanted):
    assert preferred(accept) is wanted


@pytest.mark.parametrize(
    "accept",
    ["text/html", "image/*", "application/jsonp", "application/json;q=0", "application/json;q=x"],
)
def test_a_client_that_takes_none_of_the_formats_gets_none(accept):
    assert preferred(accept) is None
