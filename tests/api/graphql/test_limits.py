"""The size limit of a document counts its fields with fragments expanded, and costs no more time than reading it."""

import pytest
from graphql import get_introspection_query, parse

from api.graphql import limits
from api.graphql.limits import excess

GRAPHIQL = get_introspection_query(
    specified_by_url=True, directive_is_repeatable=True, input_value_deprecation=True
)


def problem(query):
    found = excess(parse(query))
    return None if found is None else found.message


def doubling(levels, innermost="id"):
    """Fragments that each contain the next one twice, so that they expand to 2 to the power of `levels` fields."""
    chain = " ".join(f"fragment F{n} on Agent {{ ...F{n + 1} ...F{n + 1} }}" for n in range(levels))
    return f"{{ viewer {{ ...F0 }} }} {chain} fragment F{levels} on Agent {{ {innermost} }}"


def nested(levels):
    return "{ a " * levels + "}" * levels


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (nested(limits.MAX_DEPTH + 1), "levels deep"),
        ("{" + "id " * (limits.MAX_FIELDS + 1) + "}", "fields"),
        ("{" + " ".join(f"a{n}: id" for n in range(limits.MAX_ALIASES + 1)) + "}", "aliases"),
        ("{" + "id @a " * (limits.MAX_DIRECTIVES + 1) + "}", "directives"),
        ("{ id" + " @a" * (limits.MAX_DIRECTIVES_IN_ONE_PLACE + 1) + "}", "in one place"),
        ("query" + " @a" * (limits.MAX_DIRECTIVES_IN_ONE_PLACE + 1) + "{ id }", "in one place"),
        ("query ($a: Int" + " @a" * 6 + ") { id }", "in one place"),
        ("{ id } fragment F on A" + " @a" * 6 + "{ id }", "in one place"),
        ("{ ... on A" + " @a" * 6 + "{ id } }", "in one place"),
        (" ".join(f"query Q{n} {{ id }}" for n in range(limits.MAX_OPERATIONS + 1)), "operations"),
        ("fragment F on A { ...G } fragment G on A " + nested(21) + " { ...F }", "levels deep"),
    ],
    ids=lambda one: one[:24],
)
def test_one_more_than_a_limit_is_too_large(query, words):
    assert words in problem(query)


@pytest.mark.parametrize(
    "query",
    [
        nested(limits.MAX_DEPTH),
        "{" + "id " * limits.MAX_FIELDS + "}",
        "{" + " ".join(f"a{n}: id" for n in range(limits.MAX_ALIASES)) + "}",
        "{" + "id @a " * limits.MAX_DIRECTIVES + "}",
        "{ id" + " @a" * limits.MAX_DIRECTIVES_IN_ONE_PLACE + "}",
        " ".join(f"query Q{n} {{ id }}" for n in range(limits.MAX_OPERATIONS)),
    ],
    ids=lambda one: one[:24],
)
def test_a_document_at_a_limit_is_not_too_large(query):
    assert problem(query) is None


@pytest.mark.parametrize("innermost", ["id", "a: id", "id @a", "__typename"])
def test_fragments_that_double_are_too_large_however_often_they_do(innermost):
    assert problem(doubling(3)) is None
    assert problem(doubling(90, innermost)) is not None


def test_fragments_deepen_what_spreads_them():
    chain = " ".join(f"fragment F{n} on A {{ a {{ ...F{n + 1} }} }}" for n in range(30))

    assert "levels deep" in problem(f"{{ ...F0 }} {chain} fragment F30 on A {{ id }}")


def test_spreads_of_nothing_are_counted_as_well():
    spreads = "...F " * (limits.MAX_FIELDS + 1)

    assert "fields" in problem(f"{{ {spreads} }} fragment F on Query {{ __typename }}")


def test_a_fragment_that_holds_itself_is_left_to_validation():
    assert problem("{ ...F } fragment F on Query { ...G } fragment G on Query { ...F id }") is None


def test_an_unknown_fragment_is_left_to_validation():
    assert problem("{ ...Nowhere }") is None


def test_the_standard_introspection_query_is_not_too_large():
    assert problem(GRAPHIQL) is None


async def test_the_standard_introspection_query_is_answered(ana):
    data = await ana.ask(GRAPHIQL)

    assert data["__schema"]["queryType"]["name"] == "Query"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (doubling(90), "too large"),
        ("{ viewer { " + "id " * 1_000 + "} }", "more than 1000 tokens"),
        ("{a" * 330, "nested too deeply"),
        ("{ a(b: " + "[" * 800 + ") }", "nested too deeply"),
        ("{ viewer { name" + " @skip(if: false)" * 10 + "} }", "in one place"),
        ("{" + "__typename " * 500 + "}", "fields"),
        ("{" + " ".join(f"a{n}: __typename" for n in range(101)) + "}", "aliases"),
    ],
    ids=lambda one: one[:24],
)
async def test_what_is_too_large_is_a_clients_own_mistake(ana, caplog, query, words):
    data, errors = await ana.errors(query)

    assert data is None
    assert words in errors[0]["message"].replace("more that", "more than")
    assert errors[0]["extensions"] == {"code": "BAD_REQUEST"}
    assert len(errors) == 1
    assert caplog.records == []


async def test_there_is_an_end_to_the_errors_of_one_document(ana):
    _, errors = await ana.errors("{ viewer {" + " ".join(f"x{n}" for n in range(100)) + "} }")

    assert len(errors) <= 21
