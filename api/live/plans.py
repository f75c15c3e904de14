"""What a shared subscription asks for, and when two subscriptions ask for the same."""

import hashlib
from collections.abc import Mapping, Sequence
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
    SelectionSetNode,
    VariableNode,
    get_named_type,
    get_operation_ast,
    is_abstract_type,
    specified_rules,
)
from graphql.execution import get_argument_values, get_variable_values
from graphql.execution.collect_fields import FragmentDetails, collect_fields
from graphql.execution.values import VariableValues

from api.graphql.cost import check_cost
from api.graphql.documents import document
from api.graphql.selection import Named, Selection, named_for
from domain.open_pages import (
    Happening,
    Outdated,
    Progressed,
    Removed,
    Replaced,
    RightsChanged,
    Switched,
    Touched,
)

REPLACED = "contactInsightsReplaced"
CHANGED = "conversationChanged"
FIELDS = frozenset((REPLACED, CHANGED))
PLANS_KEPT = 64
LONGEST_KEPT = 2_000
"""In characters. A longer text is planned each time. A kept character costs 90 to 350 bytes of tree (short names cost
most), so all kept plans together stay below 45 MB.
"""
_ABOUT_THE_VIEWER = {
    "viewerCanGenerateInsights",
    "viewerCannotGenerateInsightsReasons",
    "viewerFeedback",
}
REPLACEMENT = "ContactInsightsReplaced"
_KINDS: Mapping[type[Happening], Sequence[str]] = {
    Replaced: (REPLACEMENT,),
    Removed: ("InsightsRemoved",),
    Outdated: ("InsightsOutdated",),
    Touched: ("InteractionAdded", "InteractionChanged", "InteractionRemoved"),
    Progressed: (
        "InsightsGenerationBegun",
        "InsightsGenerationStatement",
        "InsightsGenerationEnded",
    ),
    RightsChanged: ("ViewerRightsChanged",),
    Switched: ("ContactInsightsEnabledChanged",),
}
"""The types that an event may have."""
_ONE_AGENT_ONLY = {"ViewerRightsChanged"}
"""The events that are meant for only one agent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A valid document whose operation is a shared subscription. `selected` holds the selection for each type of
    event.
    """

    document: DocumentNode
    operation: OperationDefinitionNode
    field: FieldNode
    fragments: tuple[FragmentDefinitionNode, ...]
    own_variables: frozenset[str]
    """Variables that only hold the client's version. They choose its events and change none."""
    selected: Mapping[str, Named]

    @property
    def shares_changes(self) -> bool:
        """Whether it subscribes to all changes, not only to replaced insights."""
        return self.field.name.value == CHANGED

    def differs(self, happening: Happening) -> bool:
        """Whether this event differs from agent to agent."""
        return any(map(self.is_about_the_viewer, _KINDS[type(happening)]))

    def is_about_the_viewer(self, kind: str) -> bool:
        """Whether an event of that type differs from agent to agent."""
        return kind in _ONE_AGENT_ONLY or bool(self.selected[kind].names & _ABOUT_THE_VIEWER)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedRequest:
    """One subscriber's request. Requests with the same `key` get the same bytes for the same event."""

    plan: Plan
    variables: dict[str, Any]
    operation_name: str | None
    conversation: str
    """The id of the conversation, as the client sent it."""
    after_version: int
    values: Mapping[str, Any]
    """The variables as the schema reads them."""
    key: bytes

    def wanted_of(self, happening: Happening) -> Selection:
        """The selection on the event. For an interaction, it covers all three types that the event may have."""
        selected = [self.wanted(kind) for kind in _KINDS[type(happening)]]
        return Selection(
            names=frozenset().union(*(one.names for one in selected)),
            contact_pages=tuple(page for one in selected for page in one.contact_pages),
            conversation_pages=tuple(page for one in selected for page in one.conversation_pages),
        )

    def wanted(self, kind: str) -> Selection:
        """The selection on an event of that type."""
        return self.plan.selected[kind].with_variables(self.values)


class Plans:
    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._root = cast("GraphQLObjectType", schema.subscription_type)
        self._plan = lru_cache(PLANS_KEPT)(self._make)

    def request(
        self, query: str, variables: dict[str, Any], operation_name: str | None
    ) -> SharedRequest | None:
        """`None` for another operation, and for one that ordinary execution refuses before it resolves anything."""
        if not any(name in query for name in FIELDS):
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
            arguments = get_argument_values(
                self._root.fields[plan.field.name.value], plan.field, coerced
            )
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
            values=values,
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
        nodes = self._root_nodes(operation, found.fragments)
        field = nodes[0]
        if field.name.value not in FIELDS:
            return None
        return Plan(
            document=found.tree,
            operation=operation,
            field=field,
            fragments=found.fragments,
            own_variables=_version_variables(field, query),
            selected=self._selected(nodes, found.fragments),
        )

    def _selected(
        self, nodes: Sequence[FieldNode], fragments: tuple[FragmentDefinitionNode, ...]
    ) -> Mapping[str, Named]:
        kind = get_named_type(self._root.fields[nodes[0].name.value].type)
        sets = [node.selection_set for node in nodes if node.selection_set is not None]
        selections = SelectionSetNode(
            selections=tuple(each for one in sets for each in one.selections)
        )
        possible = self._schema.get_possible_types(kind) if is_abstract_type(kind) else (kind,)
        spread = {one.name.value: one for one in fragments}
        return {
            one.name: named_for(self._schema, one, selections, spread)
            for one in possible
            if isinstance(one, GraphQLObjectType)
        }

    def _root_nodes(
        self, operation: OperationDefinitionNode, fragments: tuple[FragmentDefinitionNode, ...]
    ) -> Sequence[FieldNode]:
        """The nodes of the only root field, which may stand in fragments. In a valid subscription, no directive skips
        or includes it.
        """
        spread = {one.name.value: FragmentDetails(one) for one in fragments}
        nothing = VariableValues({}, {})
        found = collect_fields(self._schema, spread, nothing, self._root, operation)
        (same,) = found.grouped_field_set.values()
        return [one.node for one in same]


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
