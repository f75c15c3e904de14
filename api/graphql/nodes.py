"""The nodes of a document that can be executed with one operation."""

from collections.abc import Iterable, Iterator, Mapping

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    NamedTypeNode,
    SelectionNode,
    SelectionSetNode,
    get_named_type,
    is_abstract_type,
    is_composite_type,
)


def nodes_in(selection_sets: Iterable[SelectionSetNode]) -> Iterator[SelectionNode]:
    """Every node below these selection sets. Fragment spreads are not followed: also pass the selection set of each
    fragment. Then the time depends only on the length of the document.
    """
    open_sets = list(selection_sets)
    while open_sets:
        for node in open_sets.pop().selections:
            yield node
            inner: SelectionSetNode | None = getattr(node, "selection_set", None)
            if inner is not None:
                open_sets.append(inner)


def fields_in(
    schema: GraphQLSchema,
    selection_sets: Iterable[tuple[GraphQLNamedType | None, SelectionSetNode]],
) -> Iterator[tuple[str, FieldNode]]:
    """Every field below these selection sets, each with the name of the type that it is selected on."""
    open_sets = list(selection_sets)
    while open_sets:
        parent, selections = open_sets.pop()
        for node in selections.selections:
            inner = parent
            if isinstance(node, FieldNode):
                yield parent.name if parent else "", node
                inner = _type_of(schema, parent, node)
            elif isinstance(node, InlineFragmentNode) and node.type_condition:
                inner = schema.get_type(node.type_condition.name.value)
            below: SelectionSetNode | None = getattr(node, "selection_set", None)
            if below is not None:
                open_sets.append((inner, below))


def _type_of(
    schema: GraphQLSchema, parent: GraphQLNamedType | None, node: FieldNode
) -> GraphQLNamedType | None:
    if parent is None or not is_composite_type(parent):
        return None
    field = schema.get_field(parent, node.name.value)
    return None if field is None else get_named_type(field.type)


def reached(
    schema: GraphQLSchema,
    kind: GraphQLObjectType,
    selections: SelectionSetNode,
    fragments: Mapping[str, FragmentDefinitionNode],
) -> list[tuple[GraphQLNamedType | None, SelectionSetNode]]:
    """The selection sets that apply to a value of that type, without those for other types. Each fragment is included
    once.
    """
    found: list[tuple[GraphQLNamedType | None, SelectionSetNode]] = []
    open_sets: list[SelectionSetNode] = [selections]
    own: list[FieldNode] = []
    known: set[str] = set()
    while open_sets:
        for node in open_sets.pop().selections:
            if isinstance(node, FieldNode):
                own.append(node)
            elif isinstance(node, InlineFragmentNode):
                if _counts(schema, kind, node.type_condition):
                    open_sets.append(node.selection_set)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in known:
                known.add(node.name.value)
                fragment = fragments[node.name.value]
                if _counts(schema, kind, fragment.type_condition):
                    open_sets.append(fragment.selection_set)
    found.append((kind, SelectionSetNode(selections=tuple(own))))
    spread = _spread_below(found[0][1], fragments)
    return [
        *found,
        *((schema.get_type(one.type_condition.name.value), one.selection_set) for one in spread),
    ]


def _spread_below(
    selections: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> list[FragmentDefinitionNode]:
    """The fragments that are used anywhere below, each once."""
    found: dict[str, FragmentDefinitionNode] = {}
    open_sets = [selections]
    while open_sets:
        for node in nodes_in([open_sets.pop()]):
            if isinstance(node, FragmentSpreadNode) and node.name.value not in found:
                fragment = found[node.name.value] = fragments[node.name.value]
                open_sets.append(fragment.selection_set)
    return list(found.values())


def _counts(
    schema: GraphQLSchema, kind: GraphQLObjectType, condition: NamedTypeNode | None
) -> bool:
    wanted = None if condition is None else schema.get_type(condition.name.value)
    if wanted is None or wanted is kind:
        return True
    return is_abstract_type(wanted) and schema.is_sub_type(wanted, kind)
