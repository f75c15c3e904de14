"""The most that executing an operation may cost: the number of fields to be resolved, with pages as long as the
client asks.

It is counted once for each combination of page sizes in variables. A fragment counts at each of its spreads.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_list_type,
    value_from_ast_untyped,
)

from api.errors import BadRequest
from api.graphql.kept import KeptByOperation
from api.graphql.nodes import nodes_in
from api.graphql.pages import DEFAULT_PAGE_SIZE
from domain.pages import MAX_PAGE_SIZE

MAX_COST = 35_000
"""Enough for a hundred entries that each have a hundred entries, of which each shows its id. That takes some tenths of
a second.
"""
_SHORT_LIST = 4
"""A list without pages counts as this many entries: statements, sources, reasons."""
_PAGE_ITEMS = "edges"
_SIZES = frozenset(("first", "last"))
_SIZES_KEPT = 64
"""For each operation, so many combinations of page sizes are kept with their costs."""


def check_cost(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Iterable[FragmentDefinitionNode],
    variables: Mapping[str, Any] | None,
) -> None:
    """Raises `BadRequest`. The operation must be valid."""
    prices = _PRICES.get(operation, schema, lambda: _Prices(schema, operation, fragments))
    cost = prices.cost(variables or {})
    if cost > MAX_COST:
        raise BadRequest(
            f"The operation asks for too much at once: up to {cost} fields, and {MAX_COST} are allowed. "
            "Ask for smaller pages or fewer fields."
        )


class _Prices:
    """The cost of one operation, by the page sizes in its variables."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: Iterable[FragmentDefinitionNode],
    ) -> None:
        self._schema, self._operation = schema, operation
        self._fragments = {one.name.value: one for one in fragments}
        self._names = sorted(_size_variables(operation, self._fragments.values()))
        self._known: dict[tuple[int, ...], int] = {}

    def cost(self, variables: Mapping[str, Any]) -> int:
        said = _defaults(self._operation) | dict(variables)
        sizes = {name: _size(said.get(name)) for name in self._names}
        key = tuple(sizes.values())
        if key not in self._known:
            if len(self._known) >= _SIZES_KEPT:
                self._known.clear()
            self._known[key] = self._counted(sizes)
        return self._known[key]

    def _counted(self, sizes: Mapping[str, int]) -> int:
        root = self._schema.get_root_type(self._operation.operation)
        counting = _Cost(self._schema, self._fragments, sizes)
        return counting.of_selections(self._operation.selection_set, root)


_PRICES = KeptByOperation[_Prices]()


class _Cost:
    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Mapping[str, FragmentDefinitionNode],
        sizes: Mapping[str, int],
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._sizes = sizes
        self._known: dict[str, int] = {}

    def of_selections(self, selections: SelectionSetNode, parent: GraphQLNamedType | None) -> int:
        if not is_composite_type(parent):
            return 0
        cost = 0
        for one in selections.selections:
            if isinstance(one, FieldNode):
                cost += self._of_field(one, parent)
            elif isinstance(one, FragmentSpreadNode):
                cost += self._of_fragment(one.name.value)
            elif isinstance(one, InlineFragmentNode):
                condition = one.type_condition
                inner = self._schema.get_type(condition.name.value) if condition else parent
                cost += self.of_selections(one.selection_set, inner)
        return cost

    def _of_fragment(self, name: str) -> int:
        if name not in self._known:
            self._known[name] = 0
            fragment = self._fragments[name]
            on = self._schema.get_type(fragment.type_condition.name.value)
            self._known[name] = self.of_selections(fragment.selection_set, on)
        return self._known[name]

    def _of_field(self, node: FieldNode, parent: GraphQLCompositeType) -> int:
        field = self._schema.get_field(parent, node.name.value)
        if node.selection_set is None or field is None:
            return 1
        inner = self.of_selections(node.selection_set, get_named_type(field.type))
        if "first" in field.args:
            return 1 + inner * self._page_size(node)
        is_list = is_list_type(get_nullable_type(field.type)) and node.name.value != _PAGE_ITEMS
        return 1 + inner * (_SHORT_LIST if is_list else 1)

    def _page_size(self, node: FieldNode) -> int:
        """Of `first` and `last` the field itself accepts only one."""
        sizes = [
            self._sizes[argument.value.name.value]
            if isinstance(argument.value, VariableNode)
            else _size(value_from_ast_untyped(argument.value))
            for argument in node.arguments or ()
            if argument.name.value in _SIZES
        ]
        return max(sizes, default=DEFAULT_PAGE_SIZE)


def _size(said: object) -> int:
    """The field itself refuses a size that is out of range."""
    return min(max(said, 1), MAX_PAGE_SIZE) if isinstance(said, int) else DEFAULT_PAGE_SIZE


def _size_variables(
    operation: OperationDefinitionNode, fragments: Iterable[FragmentDefinitionNode]
) -> set[str]:
    return {
        argument.value.name.value
        for node in nodes_in((operation.selection_set, *(one.selection_set for one in fragments)))
        if isinstance(node, FieldNode)
        for argument in node.arguments or ()
        if argument.name.value in _SIZES and isinstance(argument.value, VariableNode)
    }


def _defaults(operation: OperationDefinitionNode) -> dict[str, Any]:
    return {
        one.variable.name.value: value_from_ast_untyped(one.default_value)
        for one in operation.variable_definitions or ()
        if one.default_value is not None
    }
