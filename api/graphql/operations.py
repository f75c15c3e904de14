"""How long operations take, by names that no client can make up."""

from functools import lru_cache
from time import perf_counter
from typing import Any

from graphql import FieldNode, GraphQLError, GraphQLSchema, get_operation_ast

from api.graphql.documents import document
from api.operating.metrics import OPERATIONS
from api.operating.tracing import is_tracing, operation_span

INVALID = "invalid"
SEVERAL = "several"
INTROSPECTION = "introspection"


class Timed:
    """Times an operation. Set `has_errors` before it ends; an operation that raises has errors."""

    __slots__ = ("_began", "_name", "_query", "_schema", "_span", "_traced", "has_errors")

    def __init__(self, schema: GraphQLSchema, query: str, operation_name: str | None) -> None:
        self._schema, self._query, self._name = schema, query, operation_name
        self.has_errors = True

    def __enter__(self) -> "Timed":
        self._traced = operation_span() if is_tracing() else None
        self._span = None if self._traced is None else self._traced.__enter__()
        self._began = perf_counter()
        return self

    def __exit__(self, *raised: object) -> None:
        seconds = perf_counter() - self._began
        name = root_field(self._schema, self._query, self._name)
        outcome = "errors" if self.has_errors else "ok"
        _counted(name, outcome).observe(seconds)
        if self._traced is not None and self._span is not None:
            self._span.update_name(f"operation {name}")
            self._span.set_attribute("outcome", outcome)
            self._traced.__exit__(None, None, None)


def root_field(schema: GraphQLSchema, query: str, operation_name: str | None) -> str:
    """The schema's name of the operation's only field, whatever alias the client gives it."""
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


@lru_cache
def _counted(name: str, outcome: str) -> Any:
    return OPERATIONS.labels(name, outcome)
