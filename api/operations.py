"""How long operations take, under names that nobody can make up."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from time import perf_counter

from graphql import FieldNode, GraphQLError, GraphQLSchema, get_operation_ast

from api.documents import CACHED_CHARACTERS, CACHED_DOCUMENTS, document
from api.metrics import OPERATIONS
from api.tracing import operation_span

INVALID = "invalid"
SEVERAL = "several"
INTROSPECTION = "introspection"


class Took:
    __slots__ = ("has_errors",)

    def __init__(self) -> None:
        self.has_errors = True


@contextmanager
def timed(schema: GraphQLSchema, query: str, operation_name: str | None) -> Iterator[Took]:
    """To be told whether there were errors before it ends; one that raises had."""
    took = Took()
    began = perf_counter()
    with operation_span() as span:
        try:
            yield took
        finally:
            seconds = perf_counter() - began
            find = _known if len(query) <= CACHED_CHARACTERS else root_field
            outcome = "errors" if took.has_errors else "ok"
            name = find(schema, query, operation_name)
            OPERATIONS.labels(name, outcome).observe(seconds)
            if span is not None:
                span.update_name(f"operation {name}")
                span.set_attribute("outcome", outcome)


def root_field(schema: GraphQLSchema, query: str, operation_name: str | None) -> str:
    """The schema's name of the one field that the operation asks for, whatever the client calls it."""
    try:
        operation = get_operation_ast(document(query).tree, operation_name)
    except GraphQLError:
        return INVALID
    if operation is None:
        return INVALID
    selections = operation.selection_set.selections
    if len(selections) != 1 or not isinstance(selections[0], FieldNode):
        return SEVERAL
    name = selections[0].name.value
    if name.startswith("__"):
        return INTROSPECTION
    root = schema.get_root_type(operation.operation)
    return name if root is not None and name in root.fields else INVALID


_known = lru_cache(maxsize=CACHED_DOCUMENTS)(root_field)
