"""What executing an operation may cost at the most: the fields to be resolved, pages as long as they are asked for.

Counted for each request, for page sizes come in variables. A fragment counts at each of its spreads.
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
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_list_type,
    value_from_ast_untyped,
)

from api.errors import BadRequest
from api.graphql.pages import DEFAULT_PAGE_SIZE
from domain.pages import MAX_PAGE_SIZE

MAX_COST = 35_000
"""A hundred times a hundred with an id each, and little more: some tenths of a second."""
_SHORT_LIST = 4
"""How long a list counts that is not paged: statements, sources, reasons."""
_PAGE_ITEMS = "edges"


def check_cost(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Iterable[FragmentDefinitionNode],
    variables: Mapping[str, Any] | None,
) -> None:
    """Raises `BadRequest`. The operation has to be valid."""
    root = schema.get_root_type(operation.operation)
    if root is None:
        return
    counting = _Cost(schema, fragments, _with_defaults(operation, variables or {}))
    cost = counting.of_selections(operation.selection_set, root)
    if cost > MAX_COST:
        raise BadRequest(
            f"The operation asks for too much at once: up to {cost} fields, and {MAX_COST} are allowed. "
            "Ask for smaller pages or fewer fields."
        )


class _Cost:
    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Iterable[FragmentDefinitionNode],
        variables: dict[str, Any],
    ) -> None:
        self._schema = schema
        self._fragments = {one.name.value: one for one in fragments}
        self._variables = variables
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
        """A size that is out of range is refused by the field itself."""
        for argument in node.arguments or ():
            if argument.name.value == "first":
                size = value_from_ast_untyped(argument.value, self._variables)
                if isinstance(size, int):
                    return min(max(size, 1), MAX_PAGE_SIZE)
        return DEFAULT_PAGE_SIZE


def _with_defaults(
    operation: OperationDefinitionNode, variables: Mapping[str, Any]
) -> dict[str, Any]:
    defaults = {
        one.variable.name.value: value_from_ast_untyped(one.default_value)
        for one in operation.variable_definitions or ()
        if one.default_value is not None
    }
    return defaults | dict(variables)
