"""How much an operation may ask for at once. Nested pages multiply."""

import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, build_schema, parse

from api.errors import BadRequest
from api.graphql.cost import MAX_COST, check_cost

SCHEMA = build_schema("""
type Query { things(first: Int = 20): Things! thing: Thing }
type Things { edges: [Edge!]! }
type Edge { node: Thing! }
type Thing { id: ID! parts: [Thing!]! things(first: Int = 20): Things! }
""")


def is_refused(query, **variables):
    definitions = parse(query).definitions
    (operation,) = (one for one in definitions if isinstance(one, OperationDefinitionNode))
    fragments = [one for one in definitions if isinstance(one, FragmentDefinitionNode)]
    try:
        check_cost(SCHEMA, operation, fragments, variables)
    except BadRequest:
        return True
    return False


def pages(*sizes, inner="id"):
    """A query with pages inside pages."""
    query = inner
    for size in reversed(sizes):
        argument = "" if size is None else f"(first: {size})"
        query = f"things{argument} {{ edges {{ node {{ {query} }} }} }}"
    return f"{{ {query} }}"


@pytest.mark.parametrize(
    "query",
    [
        "{ thing { id } }",
        pages(100),
        pages(100, 100),
        pages(20, 20, 20),
        pages(None, None, None),
        pages(100, 50, inner="id a: id b: id"),
    ],
)
def test_what_a_page_needs_is_allowed(query):
    assert not is_refused(query)


@pytest.mark.parametrize(
    "query",
    [
        pages(100, 100, 100),
        pages(100, 100, inner="id a: id b: id"),
        pages(None, None, None, None),
        pages(20, 20, 20, 20),
        "{ thing {" + "parts {" * 8 + "id" + "}" * 8 + "} }",
    ],
)
def test_pages_within_pages_are_refused(query):
    assert is_refused(query)


def test_a_page_size_may_come_in_a_variable():
    query = "query ($n: Int) " + pages("$n", "$n", inner="id a: id b: id c: id")

    assert is_refused(query, n=100)
    assert not is_refused(query, n=10)
    assert not is_refused(query)


def test_a_page_without_a_size_counts_as_the_default_however_the_size_is_left_out():
    by_variable = "query ($n: Int) " + pages("$n", "$n", "$n", "$n")

    assert is_refused(by_variable)
    assert is_refused(by_variable, n=None)
    assert is_refused(pages("null", "null", "null", "null"))
    assert not is_refused(by_variable, n=1)


def test_a_variable_may_have_a_default():
    query = "query ($n: Int = 100) " + pages("$n", "$n", inner="id a: id b: id c: id")

    assert is_refused(query)
    assert not is_refused(query, n=10)


@pytest.mark.parametrize("size", [1_000_000, 101])
def test_a_page_that_cannot_be_had_counts_as_the_largest(size):
    assert not is_refused(pages(size))


@pytest.mark.parametrize("size", [0, -100, "null", '"x"'])
def test_a_page_size_that_is_none_makes_nothing_cheaper(size):
    assert is_refused(pages(100, 100, 100, size))


def test_fragments_are_counted_wherever_they_are_spread():
    page = "things(first: 100) { edges { node { ...F } } }"
    query = f"{{ {page} }} fragment F on Thing {{ ... on Thing {{ ...G }} b: id ...G }}"

    assert is_refused(f"{query} fragment G on Thing {{ {page.replace('...F', 'id')} }}")
    assert not is_refused(f"{query} fragment G on Thing {{ id }}")


def test_fragments_that_double_cost_what_they_would_written_out():
    chain = " ".join(f"fragment F{n} on Thing {{ ...F{n + 1} ...F{n + 1} }}" for n in range(90))

    assert is_refused(f"{{ thing {{ ...F0 }} }} {chain} fragment F90 on Thing {{ id }}")


async def test_what_costs_too_much_is_refused_before_anything_is_read(ana, caplog):
    page = "contacts(first: 100) { edges { node { conversations(first: 100) { edges { node {"
    query = f"{{ {page} contact {{ interactions(first: 100) {{ edges {{ node {{ id }} }} }} }}"

    data, (error,) = await ana.errors(query + "}" * 7)

    assert data is None
    assert f"{MAX_COST} are allowed" in error["message"]
    assert error["extensions"] == {"code": "BAD_REQUEST"}
    assert caplog.records == []
