"""What a client learns of an error: everything about its own mistakes, nothing about faults of the service."""

import logging
import re
from uuid import uuid4

from graphql import GraphQLError
from strawberry.exceptions import MissingQueryError
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError

from api.errors import PublicError
from api.operating.logs import REQUEST_ID
from api.operating.metrics import FAULTS
from api.operating.outages import unavailable
from domain.errors import StorageUnavailable

_log = logging.getLogger(__name__)

_SUGGESTION = re.compile(r"\s*Did you mean [^?]*\?")
_CLIENTS_OWN = {
    CannotGetOperationTypeError: "The document holds no operation of this name.",
    InvalidOperationTypeError: "This kind of operation is not allowed here.",
    MissingQueryError: "The query is empty.",
    RecursionError: "The document is nested too deeply.",
}


def presentable(error: GraphQLError) -> GraphQLError:
    """The error as the client sees it. A fault is hidden behind an id that is also in the log."""
    original = error.original_error
    while isinstance(original, GraphQLError) and original.original_error is not None:
        original = original.original_error
    if isinstance(original, PublicError):
        return _at(error, original.message, dict(original.extensions or {}))
    if isinstance(original, StorageUnavailable):
        told = unavailable(original)
        return _at(error, told.message, dict(told.extensions or {}))
    if error.path is None and type(original) in _CLIENTS_OWN:
        return _at(error, _CLIENTS_OWN[type(original)], {"code": "BAD_REQUEST"})
    is_wrong_variable = isinstance(original, GraphQLError) and error.path is None
    if original is None or is_wrong_variable:
        return _at(error, error.message, {"code": "BAD_REQUEST"} | dict(error.extensions or {}))
    fault = REQUEST_ID.get() or uuid4().hex
    FAULTS.inc()
    _log.error("fault %s", fault, exc_info=original)
    return _at(error, "Something went wrong.", {"code": "INTERNAL", "id": fault})


def without_suggestions(error: GraphQLError) -> GraphQLError:
    """The error without names that the client did not use: it must not learn what it could only guess."""
    return _at(error, _SUGGESTION.sub("", error.message), dict(error.extensions or {}))


def _at(error: GraphQLError, message: str, extensions: dict[str, object]) -> GraphQLError:
    return GraphQLError(
        message,
        nodes=error.nodes,
        source=error.source,
        positions=error.positions,
        path=error.path,
        extensions=extensions,
    )
