"""The schema, with the extensions through which every operation passes."""

import json
from typing import Any

from graphql import GraphQLError, is_abstract_type, is_introspection_type
from strawberry.extensions import MaskErrors
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionResult

from api.graphql.compiled.executor import CompilingExecutor
from api.graphql.documents import Documents, ReticentDocuments
from api.graphql.failures import UserError, failure_handlers
from api.graphql.masking import presentable, without_suggestions
from api.graphql.mutation import Mutation
from api.graphql.operations import Timed
from api.graphql.query import Query
from api.graphql.subscription import Subscription
from api.graphql.types.nodes import Node
from api.graphql.types.scalars import SCALARS
from api.live.shared import SharingSchema


class _Presentable(MaskErrors):
    """Shows each error as a client may see it."""

    anonymise_error = staticmethod(presentable)


class _Reticent(MaskErrors):
    """Shows each error without revealing anything of the schema."""

    def anonymise_error(self, error: GraphQLError) -> GraphQLError:
        return without_suggestions(presentable(error))


class _Schema(SharingSchema):
    async def execute(self, query: str | None, *args: Any, **options: Any) -> ExecutionResult:
        name = options.get("operation_name")
        with Timed(self._schema, query or "", name) as took:
            result: ExecutionResult = await super().execute(query, *args, **options)
            took.has_errors = bool(result.errors)
        return result

    def process_errors(self, errors: object, execution_context: object = None) -> None:
        """Logs nothing: `presentable` logs faults of the service, and a client's mistakes need no log."""


def build_schema(
    *, is_sorted: bool = False, describes_itself: bool = True, compiles: bool = True
) -> SharingSchema:
    """Sort the schema only to print it: Strawberry cannot resolve unions in a sorted schema.

    Without `describes_itself` introspection is off, and no error reveals what the schema holds. Without `compiles`
    graphql-core executes all operations itself.
    """
    return _Schema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        types=[Node, UserError],
        config=StrawberryConfig(scalar_map=SCALARS, sort_schema=is_sorted),
        extensions=(
            [_Presentable, Documents] if describes_itself else [_Reticent, ReticentDocuments]
        ),
        exception_handlers=failure_handlers(),
        execution_context_class=CompilingExecutor if compiles else None,
    )


def schema_text() -> str:
    """The text of `schema.graphql`."""
    return build_schema(is_sorted=True).as_str().rstrip() + "\n"


def possible_types_text() -> str:
    """The text of `possibleTypes.json`: for a normalized cache, the types of each union and interface."""
    schema = build_schema()._schema  # noqa: SLF001  Strawberry hands it to nobody
    possible = {
        name: sorted(one.name for one in schema.get_possible_types(kind))
        for name, kind in schema.type_map.items()
        if is_abstract_type(kind) and not is_introspection_type(kind)
    }
    return json.dumps(dict(sorted(possible.items())), indent=2) + "\n"
