"""Answers to requests that go no further, also to offers of a WebSocket."""

import logging

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.operating.seldom import Seldom

_POLICY_VIOLATION = 1008
_SHOWN_CHARACTERS = 100

_log = logging.getLogger(__name__)
_seldom = Seldom()


def denial(status: int, message: str, code: str, headers: dict[str, str] | None = None) -> Response:
    """The errors of GraphQL. The message is fit to show."""
    error = {"message": message, "extensions": {"code": code}}
    return Response(
        orjson.dumps({"errors": [error]}), status, headers, media_type="application/json"
    )


async def deny(response: Response, scope: Scope, receive: Receive, send: Send) -> None:
    """If the server cannot send an answer to an offer of a WebSocket, the offer is refused without a message."""
    if scope["type"] == "http" or "websocket.http.response" in scope.get("extensions", {}):
        await response(scope, receive, send)
    else:
        await send({"type": "websocket.close", "code": _POLICY_VIOLATION, "reason": ""})


def log_denied(setting: str, value: str) -> None:
    """Tells the operator which setting lacks the value. Browsers do not show a page why it was refused."""
    count = _seldom.count(setting)
    if count is not None:
        shown = value[:_SHOWN_CHARACTERS]
        _log.warning(
            "%s does not list %r; requests refused since the last such line: %s",
            *(setting, shown, count),
        )
