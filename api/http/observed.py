"""Gives each request an id, and counts it."""

from functools import lru_cache
from secrets import token_hex
from typing import Any

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.operating.logs import REQUEST_ID
from api.operating.metrics import CONNECTIONS, REQUESTS
from api.operating.tracing import is_tracing, request_span
from domain.connections import Product

_PATHS = frozenset(
    (
        *("/", "/graphql", "/healthz", "/import", "/metrics", "/readyz"),
        *(f"/webhooks/{product}" for product in Product),
    )
)
_METHODS = frozenset(("GET", "HEAD", "OPTIONS", "POST"))
_OTHER = "other"


class Observed:
    """The id is in the answer's `X-Request-Id`, in every log line of the request, and in masked errors."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        kind = scope["type"]
        if kind not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        request_id = token_hex(16)
        before = REQUEST_ID.set(request_id)
        try:
            if kind == "websocket":
                CONNECTIONS.inc()
                try:
                    await self._app(scope, receive, send)
                finally:
                    CONNECTIONS.dec()
            else:
                await self._serve(request_id, scope, receive, send)
        finally:
            REQUEST_ID.reset(before)

    async def _serve(self, request_id: str, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"] if scope["path"] in _PATHS else _OTHER
        id_header = (b"x-request-id", request_id.encode())
        status = 500

        async def sent(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), id_header]
            await send(message)

        try:
            if not is_tracing():
                await self._app(scope, receive, sent)
                return
            method = scope["method"] if scope["method"] in _METHODS else _OTHER
            with request_span(f"{method} {path}", Headers(scope=scope)) as span:
                try:
                    await self._app(scope, receive, sent)
                finally:
                    span.set_attribute("http.response.status_code", status)
                    span.set_attribute("request.id", request_id)
        finally:
            _requests(path, status).inc()


@lru_cache
def _requests(path: str, status: int) -> Any:
    return REQUESTS.labels(path, str(status))
