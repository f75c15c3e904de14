"""What is worked out once for an operation, and found again when the same document comes again."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from graphql import OperationDefinitionNode

from api.graphql.recent import Recent

KEPT_BYTES = 24 * 1024 * 1024
"""For all operations that are kept, their documents included: the 45 latest such as a page sends, at the least."""
_BYTES_A_CHARACTER = 700
"""Of the document: 90 of its tree, and up to 150 of each of the four plans that it may have."""

T = TypeVar("T")
_Values = dict[object, tuple[object, Any]]


class KeptByOperation(Generic[T]):
    """One value for each operation and what stands beside it, such as the schema.

    Found by the very nodes, which are held, so that no other can take their place: comparing trees costs too much.
    """

    def get(self, operation: OperationDefinitionNode, beside: object, make: Callable[[], T]) -> T:
        values = _values_of(operation)
        found = values.get((self, id(beside)))
        if found is not None:
            kept: T = found[1]
            return kept
        made = make()
        values[self, id(beside)] = beside, made
        return made


def _values_of(operation: OperationDefinitionNode) -> _Values:
    name = str(id(operation))
    found = _recent.get(name)
    if found is None:
        found = operation, {}
        length = 0 if operation.loc is None else len(operation.loc.source.body)
        _recent.add(name, found, _BYTES_A_CHARACTER * (length or KEPT_BYTES))
    return found[1]


_recent = Recent[tuple[OperationDefinitionNode, _Values]](KEPT_BYTES)
