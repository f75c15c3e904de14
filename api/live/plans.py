"""What a subscription to replaced insights asks for, and when two subscriptions ask for the same."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    VariableNode,
    get_operation_ast,
    specified_rules,
)
from graphql.execution import get_argument_values, get_variable_values
from graphql.execution.collect_fields import FragmentDetails, collect_fields
from graphql.execution.values import VariableValues

from api.graphql.cost import check_cost
from api.graphql.documents import document
from api.graphql.selection import Selection, selection_in

FIELD = "contactInsightsReplaced"
PLANS_KEPT = 64
LONGEST_KEPT = 2_000
"""In characters. A longer text is planned each time. A kept character costs 90 to 350 bytes of tree (short names cost
most), so all kept plans together stay below 45 MB.
"""
_ABOUT_THE_VIEWER = {"viewerCanGenerateInsights", "viewerCannotGenerateInsightsReasons"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A valid document whose operation subscribes to replaced insights."""

    document: DocumentNode
    operation: OperationDefinitionNode
    field: FieldNode
    fragments: tuple[FragmentDefinitionNode, ...]
    own_variables: frozenset[str]
    """Variables that only hold the client's version. They choose its events and change none."""
    is_about_the_viewer: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedRequest:
    """One subscriber's request. Requests with the same `key` get the same bytes for the same event."""

    plan: Plan
    variables: dict[str, Any]
    operation_name: str | None
    conversation: str
    """The id of the conversation, as the client sent it."""
    after_version: int
    wanted: Selection
    key: bytes


class Plans:
    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._root = cast("GraphQLObjectType", schema.subscription_type)
        self._plan = lru_cache(PLANS_KEPT)(self._make)

    def request(
        self, query: str, variables: dict[str, Any], operation_name: str | None
    ) -> SharedRequest | None:
        """`None` for another operation, and for one that ordinary execution refuses before it resolves anything."""
        if FIELD not in query:
            return None
        is_kept = len(query) + len(operation_name or "") <= LONGEST_KEPT
        plan = (self._plan if is_kept else self._make)(query, operation_name)
        if plan is None:
            return None
        definitions = plan.operation.variable_definitions or ()
        coerced = get_variable_values(self._schema, definitions, variables)
        if isinstance(coerced, list):
            return None
        try:
            arguments = get_argument_values(self._root.fields[FIELD], plan.field, coerced)
            check_cost(self._schema, plan.operation, plan.fragments, variables)
        except GraphQLError:
            return None
        values = coerced.coerced
        shared = {name: value for name, value in values.items() if name not in plan.own_variables}
        return SharedRequest(
            plan=plan,
            variables=variables,
            operation_name=operation_name,
            conversation=arguments["conversationId"],
            after_version=arguments.get("afterVersion") or 0,
            wanted=selection_in(plan.operation, plan.fragments, values),
            key=_digest([query, operation_name, shared]),
        )

    def _make(self, query: str, operation_name: str | None) -> Plan | None:
        try:
            found = document(query)
        except GraphQLError:
            return None
        operation = get_operation_ast(found.tree, operation_name)
        if operation is None or operation.operation is not OperationType.SUBSCRIPTION:
            return None
        if found.problems(self._schema, tuple(specified_rules), operation_name):
            return None
        field = self._root_field(operation, found.fragments)
        if field.name.value != FIELD:
            return None
        return Plan(
            document=found.tree,
            operation=operation,
            field=field,
            fragments=found.fragments,
            own_variables=_version_variables(field, query),
            is_about_the_viewer=bool(
                selection_in(operation, found.fragments, {}).names & _ABOUT_THE_VIEWER
            ),
        )

    def _root_field(
        self, operation: OperationDefinitionNode, fragments: tuple[FragmentDefinitionNode, ...]
    ) -> FieldNode:
        """The only root field, which may stand in fragments. In a valid subscription, no directive skips or includes
        it.
        """
        spread = {one.name.value: FragmentDetails(one) for one in fragments}
        nothing = VariableValues({}, {})
        found = collect_fields(self._schema, spread, nothing, self._root, operation)
        (same,) = found.grouped_field_set.values()
        return same[0].node


def _digest(value: object) -> bytes:
    """A hash, because thousands of readers hold it. It distinguishes requests as well as the whole text does."""
    text = orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2b(text, digest_size=16).digest()


def _version_variables(field: FieldNode, query: str) -> frozenset[str]:
    """The variables in `afterVersion` that nothing else uses."""
    return frozenset(
        argument.value.name.value
        for argument in field.arguments or ()
        if argument.name.value == "afterVersion"
        and isinstance(argument.value, VariableNode)
        and query.count(f"${argument.value.name.value}") == 2
    )
