"""What an operation selects, as plain functions, made once for an operation and its conditions.

graphql-core itself says which fields are selected for which type, so fragments and directives mean the same here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    GraphQLBoolean,
    GraphQLField,
    GraphQLFloat,
    GraphQLID,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLString,
    OperationDefinitionNode,
    get_nullable_type,
    is_abstract_type,
    is_leaf_type,
)
from graphql.execution.collect_fields import (
    FieldDetailsList,
    FragmentDetails,
    collect_fields,
    collect_subfields,
)
from graphql.execution.values import VariableValues, get_argument_values
from strawberry.types.field import StrawberryField

from api.graphql.compiled.shapes import (
    Arguments,
    Shape,
    at_once,
    attribute,
    constant,
    each,
    fields_of,
    leaf,
    nullable,
    one_of,
    resolved,
    resolved_with,
    then,
)

DEFINITION = "strawberry-definition"
_AS_THEY_COME = frozenset((GraphQLInt, GraphQLFloat, GraphQLString, GraphQLBoolean, GraphQLID))
"""Strawberry turns arguments of other types into objects of its own."""


class NotForeseen(Exception):
    """Nothing can be compiled for this operation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """A root field. `shaped` takes what its resolver returned."""

    name: str
    field: GraphQLField
    details: FieldDetailsList
    shaped: Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class _Called:
    """A field below the root with arguments."""

    field: GraphQLField
    node: FieldNode
    python_names: Mapping[str, str]

    def arguments(self, variables: VariableValues) -> Mapping[str, Any]:
        found = get_argument_values(self.field, self.node, variables)
        return {self.python_names[name]: value for name, value in found.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    root_type: GraphQLObjectType
    roots: tuple[Root, ...]
    called: tuple[_Called, ...]

    def arguments(self, variables: VariableValues) -> Arguments:
        return [one.arguments(variables) for one in self.called]


class Planning:
    """Makes the plan of one operation. Raises `NotForeseen`."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDetails],
        variables: VariableValues,
    ) -> None:
        self._schema, self._operation = schema, operation
        self._fragments, self._variables = dict(fragments), variables
        self._called: list[_Called] = []

    def plan(self) -> Plan:
        root_type = self._schema.get_root_type(self._operation.operation)
        if root_type is None or self._operation.directives:
            raise NotForeseen
        found = collect_fields(
            self._schema, self._fragments, self._variables, root_type, self._operation
        )
        roots = []
        for name, details in found.grouped_field_set.items():
            field = root_type.fields.get(details[0].node.name.value)
            if field is None:  # of introspection
                raise NotForeseen
            shaped = self._shape(field.type, details)
            roots.append(Root(name=name, field=field, details=details, shaped=shaped))
        return Plan(root_type=root_type, roots=tuple(roots), called=tuple(self._called))

    def _shape(self, kind: GraphQLOutputType, details: FieldDetailsList) -> Shape:
        """`None` passes where it is allowed; elsewhere no shape accepts it."""
        if isinstance(kind, GraphQLNonNull):
            return self._certain(kind.of_type, details)
        return nullable(self._certain(kind, details))

    def _certain(self, kind: Any, details: FieldDetailsList) -> Shape:
        if isinstance(kind, GraphQLList):
            return each(self._shape(kind.of_type, details))
        if isinstance(kind, GraphQLObjectType):
            return self._object(kind, details)
        if is_abstract_type(kind):
            possible = self._schema.get_possible_types(kind)
            return one_of({_origin(one): self._object(one, details) for one in possible})
        if is_leaf_type(kind):
            return leaf(kind)
        raise NotForeseen

    def _object(self, kind: GraphQLObjectType, details: FieldDetailsList) -> Shape:
        found = collect_subfields(
            self._schema, self._fragments, self._variables, self._operation, kind, details
        )
        fields = [
            (name, self._field(kind, selected))
            for name, selected in found.grouped_field_set.items()
        ]
        return fields_of(_origin(kind), fields)

    def _field(self, kind: GraphQLObjectType, details: FieldDetailsList) -> Shape:
        node = details[0].node
        if node.name.value == "__typename":
            return constant(kind.name)
        field = kind.fields[node.name.value]
        definition = field.extensions.get(DEFINITION)
        if not isinstance(definition, StrawberryField) or definition.extensions:
            raise NotForeseen
        return then(self._found(field, node, definition), self._shape(field.type, details))

    def _found(self, field: GraphQLField, node: FieldNode, definition: StrawberryField) -> Shape:
        """The value that the resolver would have returned to graphql-core."""
        resolver = definition.base_resolver
        if resolver is None:
            return attribute(definition.python_name)
        function = resolver.wrapped_func
        if resolver.info_parameter or resolver.parent_parameter or resolver.root_parameter:
            raise NotForeseen
        if not resolver.self_parameter or isinstance(function, staticmethod | classmethod):
            raise NotForeseen
        if field.args:
            shape = resolved_with(function, len(self._called))
            names = _python_names(field, definition)
            self._called.append(_Called(field=field, node=node, python_names=names))
        else:
            shape = resolved(function)
        return at_once(shape) if resolver.is_async else shape


def _python_names(field: GraphQLField, definition: StrawberryField) -> Mapping[str, str]:
    if any(get_nullable_type(one.type) not in _AS_THEY_COME for one in field.args.values()):
        raise NotForeseen
    by_position = zip(field.args, definition.arguments, strict=True)
    return {name: argument.python_name for name, argument in by_position}


def _origin(kind: GraphQLObjectType) -> type:
    definition = kind.extensions[DEFINITION]
    if definition.is_type_of is not None:
        raise NotForeseen
    origin: type = definition.origin
    return origin
