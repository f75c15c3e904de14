"""Parsed documents are kept, but their memory has a limit, whatever clients send."""

import gc
import tracemalloc

import pytest
from graphql import parse, specified_rules

from api.graphql.documents import KEPT_BYTES, Document, document
from api.graphql.recent import Recent
from api.schema import build_schema

LARGEST = {
    "fields": "{" + " ".join(f"field{n}" for n in range(990)) + "}",
    "aliases": "{" + " ".join(f"a{n}:b" for n in range(330)) + "}",
    "directives": "{a" + "@b" * 490 + "}",
    "fragments": "{" + "...{a}" * 240 + "}",
    "values": "{a(b:[" + "{}" * 490 + "])}",
    "wide letters": '{a(b:"' + "\N{GRINNING FACE}" * 16_000 + '")}',
    "long names in many errors": "query "
    + "N" * 9_000
    + "{"
    + " ".join(f"viewer{{id @skip(if:$v{n})}}" for n in range(50))
    + "}",
}


@pytest.fixture(scope="module")
def schema():
    return build_schema(describes_itself=True)._schema


@pytest.fixture
def traced():
    """The bytes that were allocated since the start."""
    gc.collect()
    tracemalloc.start()
    yield lambda: gc.collect() * 0 + tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()


@pytest.mark.parametrize("kind", LARGEST)
def test_a_document_takes_no_more_than_is_reckoned(schema, traced, kind):
    made = []
    for n in range(4):
        one = Document(parse(LARGEST[kind] + " " * n))
        one.problems(schema, tuple(specified_rules), None)
        made.append(one)

    assert traced() < sum(one.most_bytes for one in made)


def test_all_that_are_kept_take_no_more_than_is_said(traced):
    """Sends twice as many bytes as may be kept."""
    before = traced()
    for n in range(2 * KEPT_BYTES // 700_000):
        document(LARGEST["fields"] + " " * n)

    assert traced() - before < KEPT_BYTES


def test_the_same_text_is_parsed_once():
    assert document("{ viewer { id } }") is document("{ viewer { id } }")
    assert document("{ viewer { id } }") is not document("{ viewer { name } }")


def test_what_was_not_used_longest_goes_first():
    recent = Recent(10)
    for name in ("a", "b"):
        recent.add(name, name.upper(), 4)
    recent.get("a")
    recent.add("c", "C", 4)

    assert [recent.get(name) for name in "abc"] == ["A", None, "C"]


def test_what_is_too_large_by_itself_takes_no_others_place():
    recent = Recent(10)
    recent.add("a", "A", 10)
    recent.add("b", "B", 11)

    assert [recent.get(name) for name in "ab"] == ["A", None]
