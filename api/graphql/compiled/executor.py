"""Executes compiled operations, and hands over to graphql-core if anything is not as foreseen.

The root fields are resolved as graphql-core resolves them. Below them nothing is awaited, because an operation's
needs are read before it is executed.

After a give-up graphql-core executes the operation from the start, with the results of the root fields. So all errors
come from graphql-core, and nothing is read or awaited twice.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any, cast

from graphql import ExecutionResult, GraphQLFieldResolver, MiddlewareManager
from graphql.execution.values import get_argument_values
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from api.graphql.compiled.operation import CompiledOperation
from api.graphql.compiled.plan import Plan, Root
from api.graphql.kept import KeptByOperation
from api.operating.metrics import EXECUTIONS

_COMPILED, _PLAIN, _GIVEN_UP = map(EXECUTIONS.labels, ("compiled", "plain", "given up"))
_OPERATIONS = KeptByOperation[CompiledOperation]()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """What the resolver of a root field returned or raised."""

    value: Any = None
    error: Exception | None = None
    waited: bool

    def again(self) -> Any:
        """Waits where the resolver waited: errors come in the order in which fields finish."""
        return self._later() if self.waited else self._now()

    async def _later(self) -> Any:
        return self._now()

    def _now(self) -> Any:
        if self.error is not None:
            raise self.error
        return self.value


class CompilingExecutor(StrawberryGraphQLCoreExecutionContext):
    def execute_operation(self, serially: bool | None = None) -> Any:  # noqa: FBT001  as it is called
        plan, operation = self._planned()
        if plan is None or operation is None:
            _PLAIN.inc()
            return super().execute_operation(serially)
        return self._execute(plan, operation)

    def _planned(self) -> tuple[Plan | None, CompiledOperation | None]:
        middleware = self.middleware_manager
        if self.abort_signal is not None or (middleware is not None and middleware.middlewares):
            return None, None
        operation = _OPERATIONS.get(
            self.operation,
            self.schema,
            lambda: CompiledOperation(self.schema, self.operation, self.fragments),
        )
        return operation.plan(self.variable_values), operation

    async def _execute(self, plan: Plan, operation: CompiledOperation) -> ExecutionResult:
        outcomes = await self._outcomes(plan)
        if any(one.error for one in outcomes.values()):
            _PLAIN.inc()
            return await self._by_core(plan, outcomes)
        try:
            arguments = plan.arguments(self.variable_values)
            data = {
                root.name: root.shaped(outcomes[root.name].value, arguments) for root in plan.roots
            }
        except Exception:  # noqa: BLE001  graphql-core meets the same, and tells of it
            _GIVEN_UP.inc()
            operation.gave_up()
            return await self._by_core(plan, outcomes)
        _COMPILED.inc()
        operation.succeeded()
        return cast("ExecutionResult", self.build_response(data))

    async def _by_core(self, plan: Plan, outcomes: Mapping[str, _Outcome]) -> ExecutionResult:
        self.middleware_manager = _Resolved(outcomes, plan.roots)
        found = super().execute_operation()
        return cast("ExecutionResult", await found if isawaitable(found) else found)

    async def _outcomes(self, plan: Plan) -> Mapping[str, _Outcome]:
        if len(plan.roots) == 1:
            (root,) = plan.roots
            return {root.name: await self._resolved(plan, root)}
        found = await asyncio.gather(*(self._resolved(plan, root) for root in plan.roots))
        return {root.name: outcome for root, outcome in zip(plan.roots, found, strict=True)}

    async def _resolved(self, plan: Plan, root: Root) -> _Outcome:
        path = Path(None, root.name, plan.root_type.name)
        nodes = [one.node for one in root.details]
        resolve = root.field.resolve or self.field_resolver
        waited = False
        try:
            info = self.build_resolve_info(root.field, nodes, plan.root_type, path)
            arguments = get_argument_values(root.field, nodes[0], self.variable_values)
            found = resolve(self.root_value, info, **arguments)
            waited = isawaitable(found)
            return _Outcome(value=await found if waited else found, waited=waited)
        except Exception as error:  # noqa: BLE001  graphql-core raises it where it belongs
            return _Outcome(error=error, waited=waited)


class _Resolved(MiddlewareManager):
    """Stands in for the resolvers of the root fields, which were called already."""

    def __init__(self, outcomes: Mapping[str, _Outcome], roots: tuple[Root, ...]) -> None:
        super().__init__()
        self._outcomes = outcomes
        self._resolvers = {root.field.resolve for root in roots}

    def get_field_resolver(self, field_resolver: GraphQLFieldResolver) -> GraphQLFieldResolver:
        return self._again if field_resolver in self._resolvers else field_resolver

    def _again(self, _source: Any, info: Any, **_arguments: Any) -> Any:
        return self._outcomes[info.path.key].again()
