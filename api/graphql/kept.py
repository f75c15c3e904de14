"""Values that are worked out once for an operation and found again when the same document comes again."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from graphql import OperationDefinitionNode

from api.graphql.recent import Recent

KEPT_BYTES = 24 * 1024 * 1024
"""How many bytes all kept operations may take with their documents. This is enough for the latest 45 operations of the
size of a page's.
"""
_BYTES_A_CHARACTER = 700
"""What a character of a document costs: 90 bytes of tree, and up to 150 bytes in each of four possible plans."""

T = TypeVar("T")
_Values = dict[object, tuple[object, Any]]


class KeptByOperation(Generic[T]):
    """One value for each pair of an operation and an object beside it, such as the schema.

    Values are found by the identity of the nodes, and the nodes are held so that their ids stay taken. Comparing
    trees would cost too much.
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
