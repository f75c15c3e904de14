"""Which fields an operation names anywhere: enough to read what it needs before it is executed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLResolveInfo,
    OperationDefinitionNode,
    value_from_ast_untyped,
)

from api.graphql.context import Info
from api.graphql.kept import KeptByOperation
from api.graphql.nodes import nodes_in

_MAX_PAGES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """May name more than is selected (an unused fragment, a skipped field), never less.

    `interaction_pages` holds the arguments of the first few `interactions` fields, as the client sent them.
    """

    names: frozenset[str]
    interaction_pages: tuple[dict[str, Any], ...]


def selection_of(resolving: Info) -> Selection:
    """What the current operation selects."""
    info: GraphQLResolveInfo[Any] = resolving._raw_info  # noqa: SLF001  Strawberry offers fragments only expanded
    return selection_in(info.operation, info.fragments.values(), info.variable_values)


def selection_in(
    operation: OperationDefinitionNode,
    fragments: Iterable[FragmentDefinitionNode],
    variables: Any,
) -> Selection:
    named = _NAMED.get(operation, None, lambda: _named(operation, fragments))
    return Selection(
        names=named.names,
        interaction_pages=tuple(_arguments(node, variables) for node in named.interaction_pages),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """The part of a selection that does not depend on variables."""

    names: frozenset[str]
    interaction_pages: tuple[FieldNode, ...]


_NAMED = KeptByOperation[_Named]()


def _named(
    operation: OperationDefinitionNode, fragments: Iterable[FragmentDefinitionNode]
) -> _Named:
    """Looks at each fragment of the document once, so the cost is the document's length."""
    names: set[str] = set()
    pages: list[FieldNode] = []
    sets = (operation.selection_set, *(fragment.selection_set for fragment in fragments))
    for node in nodes_in(sets):
        if isinstance(node, FieldNode):
            names.add(node.name.value)
            if node.name.value == "interactions" and len(pages) < _MAX_PAGES:
                pages.append(node)
    return _Named(names=frozenset(names), interaction_pages=tuple(pages))


def _arguments(node: FieldNode, variables: Any) -> dict[str, Any]:
    return {
        argument.name.value: value_from_ast_untyped(argument.value, variables)
        for argument in node.arguments or ()
    }
