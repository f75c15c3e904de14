"""What a client may know of an error: everything of its own mistakes, nothing of ours."""

import logging
from uuid import uuid4

from graphql import GraphQLError

from api.errors import PublicError, Unavailable
from domain.errors import StorageUnavailable

_log = logging.getLogger(__name__)


def presentable(error: GraphQLError) -> GraphQLError:
    """The error as the client may see it. A fault is hidden behind an id that stands in the log as well."""
    original = error.original_error
    while isinstance(original, GraphQLError) and original.original_error is not None:
        original = original.original_error
    if isinstance(original, PublicError):
        return _at(error, original.message, dict(original.extensions or {}))
    if isinstance(original, StorageUnavailable):
        _log.error("database unavailable: %s", original)
        unavailable = Unavailable()
        return _at(error, unavailable.message, dict(unavailable.extensions or {}))
    is_wrong_variable = isinstance(original, GraphQLError) and error.path is None
    if original is None or is_wrong_variable:
        return _at(error, error.message, {"code": "BAD_REQUEST"} | dict(error.extensions or {}))
    fault = uuid4().hex
    _log.error("fault %s", fault, exc_info=original)
    return _at(error, "Something went wrong.", {"code": "INTERNAL", "id": fault})


def _at(error: GraphQLError, message: str, extensions: dict[str, object]) -> GraphQLError:
    return GraphQLError(
        message,
        nodes=error.nodes,
        source=error.source,
        positions=error.positions,
        path=error.path,
        extensions=extensions,
    )
