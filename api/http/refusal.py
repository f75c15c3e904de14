"""Refusals of requests that cannot be served. They are written on the connection itself, which then closes."""

from dataclasses import dataclass
from http import HTTPStatus

import orjson


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """The message is fit to show."""

    status: HTTPStatus
    message: str
    allow: str | None = None

    def answer(self) -> bytes:
        """The whole answer in bytes."""
        body = orjson.dumps(
            {"errors": [{"message": self.message, "extensions": {"code": "BAD_REQUEST"}}]}
        )
        lines = [
            f"HTTP/1.1 {self.status.value} {self.status.phrase}",
            "content-type: application/json",
            "x-content-type-options: nosniff",
            "connection: close",
            f"content-length: {len(body)}",
            *([] if self.allow is None else [f"allow: {self.allow}"]),
        ]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


INVALID = Refusal(status=HTTPStatus.BAD_REQUEST, message="Invalid HTTP request received.")
TOO_LARGE = Refusal(
    status=HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
    message="The head of the request is too large.",
)
TOO_LATE = Refusal(
    status=HTTPStatus.REQUEST_TIMEOUT, message="The request took too long to arrive."
)
NO_WEBSOCKET = Refusal(
    status=HTTPStatus.BAD_REQUEST, message="This is not a valid offer of a WebSocket."
)
NOT_A_GET = Refusal(
    status=HTTPStatus.METHOD_NOT_ALLOWED, message="A WebSocket needs GET.", allow="GET"
)
