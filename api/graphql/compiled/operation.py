"""What is kept for an operation: its plans, and whether they save anything."""

from collections.abc import Iterator, Mapping

from graphql import (
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    VariableNode,
)
from graphql.execution.collect_fields import FragmentDetails
from graphql.execution.values import VariableValues

from api.graphql.compiled.plan import NotForeseen, Plan, Planning
from api.graphql.nodes import nodes_in

PLANS_OF_AN_OPERATION = 4
"""The most combinations of conditions with a plan. graphql-core executes the others."""
_A_GIVE_UP = 4
_DROPPED_ABOVE = 40
"""An operation that gives up costs twice. If it does so more than one time in five, it is not tried again."""


class CompiledOperation:
    """`plan` is `None` if graphql-core has to execute."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDetails],
    ) -> None:
        self._schema, self._operation, self._fragments = schema, operation, fragments
        self._conditions = sorted(set(_condition_variables(operation, fragments)))
        self._plans: dict[tuple[object, ...], Plan | None] = {}
        self._against = 0
        self._is_foreseen = operation.operation is not OperationType.MUTATION

    @property
    def is_dropped(self) -> bool:
        return self._against > _DROPPED_ABOVE

    def plan(self, variables: VariableValues) -> Plan | None:
        if not self._is_foreseen or self.is_dropped:
            return None
        key = tuple(variables.coerced.get(name) for name in self._conditions)
        if key not in self._plans:
            if len(self._plans) >= PLANS_OF_AN_OPERATION:
                return None
            self._plans[key] = self._made(variables)
        return self._plans[key]

    def _made(self, variables: VariableValues) -> Plan | None:
        try:
            return Planning(self._schema, self._operation, self._fragments, variables).plan()
        except NotForeseen:
            return None

    def succeeded(self) -> None:
        if self._against:
            self._against -= 1

    def gave_up(self) -> None:
        self._against += _A_GIVE_UP


def _condition_variables(
    operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDetails]
) -> Iterator[str]:
    """The variables of all `@skip` and `@include`, which are booleans."""
    sets = (
        operation.selection_set,
        *(one.definition.selection_set for one in fragments.values()),
    )
    for node in nodes_in(sets):
        for directive in node.directives or ():
            for argument in directive.arguments or ():
                if isinstance(argument.value, VariableNode):
                    yield argument.value.name.value
