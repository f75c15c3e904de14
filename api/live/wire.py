"""graphql-transport-ws to the letter: the form of messages, and how a connection is closed."""

from typing import Any

from strawberry.asgi import ASGIWebSocketAdapter

from api.graphql.persisted import names_document

MAX_REASON_BYTES = 123
"""A close frame cannot hold a longer reason."""


class SocketAdapter(ASGIWebSocketAdapter):
    async def close(self, code: int, reason: str) -> None:
        await super().close(code, reason.encode()[:MAX_REASON_BYTES].decode(errors="ignore"))


def problem_with(message: Any) -> str | None:
    """Why a client's message is not one of the protocol; `None` if it is one."""
    if not isinstance(message, dict):
        return "A message must be an object"
    kind, payload = message.get("type"), message.get("payload")
    match kind:
        case "connection_init" | "ping" | "pong":
            if not isinstance(payload, dict | None):
                return f"The payload of '{kind}' must be an object, null or omitted"
        case "subscribe":
            return _problem_with_id(message) or _problem_with_request(payload)
        case "complete":
            return _problem_with_id(message)
        case str():
            return f"Clients send no messages of type '{kind}'"
        case _:
            return "A message must say its type"
    return None


def _problem_with_id(message: dict[str, Any]) -> str | None:
    own = message.get("id")
    return None if isinstance(own, str) and own else "The id must be a string that is not empty"


def _problem_with_request(payload: Any) -> str | None:
    if not isinstance(payload, dict):
        return "The payload of 'subscribe' must be an object"
    if not isinstance(payload.get("query"), str) and not names_document(payload):
        return "The query must be a string"
    if not isinstance(payload.get("operationName"), str | None):
        return "The operationName must be a string, null or omitted"
    for name in ("variables", "extensions"):
        if not isinstance(payload.get(name), dict | None):
            return f"The {name} must be an object, null or omitted"
    return None
