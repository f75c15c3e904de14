"""The schema, with what every operation passes through."""

from strawberry import Schema
from strawberry.extensions import MaskErrors, ParserCache, ValidationCache
from strawberry.schema.config import StrawberryConfig

from api.failures import UserError, failure_handlers
from api.live.shared import SharingSchema
from api.masking import presentable
from api.mutation import Mutation
from api.query import Query
from api.subscription import Subscription
from api.types.nodes import Node
from api.types.scalars import SCALARS

CACHED_DOCUMENTS = 512


class _Presentable(MaskErrors):
    """Shows each error as a client may see it."""

    anonymise_error = staticmethod(presentable)


class _Schema(SharingSchema):
    def process_errors(self, errors: object, execution_context: object = None) -> None:
        """Nothing is logged here: `presentable` logs what is ours, and a client's mistakes are its own."""


def build_schema(*, is_sorted: bool = False) -> Schema:
    """`is_sorted` is for printing only: Strawberry cannot resolve unions in a sorted schema."""
    return _Schema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        types=[Node, UserError],
        config=StrawberryConfig(scalar_map=SCALARS, sort_schema=is_sorted),
        extensions=[
            _Presentable,
            lambda: ParserCache(maxsize=CACHED_DOCUMENTS),
            lambda: ValidationCache(maxsize=CACHED_DOCUMENTS),
        ],
        exception_handlers=failure_handlers(),
    )


def schema_text() -> str:
    """What `schema.graphql` holds."""
    return build_schema(is_sorted=True).as_str().rstrip() + "\n"
