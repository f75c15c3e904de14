"""Which subscriptions can be executed once for many, and what makes two of them the same."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    VariableNode,
    get_operation_ast,
    specified_rules,
)
from graphql.execution import get_argument_values, get_variable_values

from api.graphql.cost import check_cost
from api.graphql.documents import document
from api.graphql.global_ids import own_id
from api.graphql.selection import Selection, selection_in
from domain.ids import ConversationId, OrganizationId

FIELD = "contactInsightsReplaced"
PLANS_KEPT = 128
LONGEST_KEPT = 2_000
"""In characters. A longer text is planned each time: each character kept costs about 90 bytes of tree, so that all that
are kept stay within some 25 MiB."""
_ABOUT_THE_VIEWER = {"viewerCanGenerateInsights", "viewerCannotGenerateInsightsReasons"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A valid document whose operation consists of the one field that can be shared."""

    document: DocumentNode
    operation: OperationDefinitionNode
    field: FieldNode
    fragments: tuple[FragmentDefinitionNode, ...]
    own_variables: frozenset[str]
    """Variables that only say which version the client holds: they choose its events and change none."""
    is_about_the_viewer: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedRequest:
    """One subscriber's request. Those with the same `key` want the same of the same event."""

    plan: Plan
    variables: dict[str, Any]
    operation_name: str | None
    conversation: ConversationId
    after_version: int
    wanted: Selection
    key: bytes


class Plans:
    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._plan = lru_cache(PLANS_KEPT)(self._make)

    def request(
        self,
        query: str,
        variables: dict[str, Any],
        operation_name: str | None,
        organization: OrganizationId,
    ) -> SharedRequest | None:
        """`None` for whatever is to be executed in the ordinary way, every mistake of a client included."""
        if FIELD not in query:
            return None
        is_kept = len(query) + len(operation_name or "") <= LONGEST_KEPT
        plan = (self._plan if is_kept else self._make)(query, operation_name)
        root = self._schema.subscription_type
        if plan is None or root is None:
            return None
        definitions = plan.operation.variable_definitions or ()
        coerced = get_variable_values(self._schema, definitions, variables)
        if isinstance(coerced, list):
            return None
        try:
            arguments = get_argument_values(root.fields[FIELD], plan.field, coerced)
            own = own_id(arguments["conversationId"], "Conversation", organization)
            check_cost(self._schema, plan.operation, plan.fragments, variables)
        except GraphQLError:
            return None
        if own is None:
            return None
        values = coerced.coerced
        shared = {name: value for name, value in values.items() if name not in plan.own_variables}
        return SharedRequest(
            plan=plan,
            variables=variables,
            operation_name=operation_name,
            conversation=ConversationId(own),
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
        selections = operation.selection_set.selections
        if len(selections) != 1 or operation.directives:
            return None
        field = selections[0]
        if not isinstance(field, FieldNode) or field.name.value != FIELD or field.directives:
            return None
        if found.problems(self._schema, tuple(specified_rules), operation_name):
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


def _digest(value: object) -> bytes:
    """Thousands hold it: short, and as good as the whole."""
    text = orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2b(text, digest_size=16).digest()


def _version_variables(field: FieldNode, query: str) -> frozenset[str]:
    """Those in `afterVersion` that stand nowhere else but in their definition."""
    return frozenset(
        argument.value.name.value
        for argument in field.arguments or ()
        if argument.name.value == "afterVersion"
        and isinstance(argument.value, VariableNode)
        and query.count(f"${argument.value.name.value}") == 2
    )
