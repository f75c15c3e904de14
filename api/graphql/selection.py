"""Which fields an operation names anywhere: enough to read what it needs before it is executed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
    Undefined,
    value_from_ast_untyped,
)

from api.graphql.context import Info
from api.graphql.kept import KeptByOperation
from api.graphql.nodes import fields_in, reached

_MAX_PAGES = 3

Arguments = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The fields that an operation may select. It may name more than is selected (an unused fragment, a skipped field),
    but never less.

    The pages hold the arguments of the first few `interactions` fields of contacts and of conversations, as the client
    sent them.
    """

    names: frozenset[str]
    contact_pages: tuple[Arguments, ...]
    conversation_pages: tuple[Arguments, ...]


def selection_of(resolving: Info) -> Selection:
    """What the current operation selects."""
    info: GraphQLResolveInfo[Any] = resolving._raw_info  # noqa: SLF001  Strawberry offers fragments only expanded
    return selection_in(info.schema, info.operation, info.fragments.values(), info.variable_values)


def selection_in(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Iterable[FragmentDefinitionNode],
    variables: Any,
) -> Selection:
    def named() -> Named:
        root = (schema.get_root_type(operation.operation), operation.selection_set)
        return named_in(schema, [root, *_sets_of(schema, fragments)])

    return _NAMED.get(operation, schema, named).with_variables(variables)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The part of a selection that does not depend on variables. `pages` are found by the type that has them."""

    names: frozenset[str]
    pages: Mapping[str, Sequence[FieldNode]]

    def with_variables(self, variables: Any) -> Selection:
        return Selection(
            names=self.names,
            contact_pages=_arguments(self.pages["Contact"], variables),
            conversation_pages=_arguments(self.pages["Conversation"], variables),
        )


_NAMED = KeptByOperation[Named]()
SelectionSet = tuple[GraphQLNamedType | None, SelectionSetNode]


def named_for(
    schema: GraphQLSchema,
    kind: GraphQLObjectType,
    selections: SelectionSetNode,
    fragments: Mapping[str, FragmentDefinitionNode],
) -> Named:
    """The selection on one type, inside a selection on an abstract type."""
    return named_in(schema, reached(schema, kind, selections, fragments))


def named_in(schema: GraphQLSchema, selection_sets: Iterable[SelectionSet]) -> Named:
    """Looks at each selection set once, so the cost is the document's length."""
    names: set[str] = set()
    pages: dict[str, list[FieldNode]] = {"Contact": [], "Conversation": []}
    for parent, node in fields_in(schema, selection_sets):
        names.add(node.name.value)
        of_parent = pages.get(parent)
        if node.name.value == "interactions" and of_parent is not None:
            of_parent.append(node)
    return Named(
        names=frozenset(names), pages={name: found[:_MAX_PAGES] for name, found in pages.items()}
    )


def _sets_of(
    schema: GraphQLSchema, fragments: Iterable[FragmentDefinitionNode]
) -> list[SelectionSet]:
    return [
        (schema.get_type(one.type_condition.name.value), one.selection_set) for one in fragments
    ]


def _arguments(nodes: Sequence[FieldNode], variables: Any) -> tuple[Arguments, ...]:
    return tuple(
        {
            argument.name.value: value
            for argument in node.arguments or ()
            if (value := value_from_ast_untyped(argument.value, variables)) is not Undefined
        }
        for node in nodes
    )
