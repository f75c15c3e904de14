"""The Strawberry view: who is asking, which protocols, and errors that are GraphQL bodies."""

import json
from datetime import timedelta
from typing import Any

import orjson
from cross_web import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry import Schema
from strawberry.asgi import GraphQL
from strawberry.exceptions import ConnectionRejectionError
from strawberry.subscriptions import GRAPHQL_SSE_PROTOCOL, GRAPHQL_TRANSPORT_WS_PROTOCOL

from api.auth import Authenticator, authorization_in
from api.context import Context, Services
from api.errors import PublicError, Unauthenticated, Unavailable
from api.http.page import explorer_page
from api.live.handler import SharingHandler
from domain.errors import StorageUnavailable

CONNECTION_INIT_SECONDS = 10
MAX_SUBSCRIPTIONS_PER_CONNECTION = 100


class View(GraphQL[Context, None]):
    graphql_transport_ws_handler_class = SharingHandler

    def __init__(
        self,
        schema: Schema,
        *,
        services: Services,
        authenticator: Authenticator,
        has_explorer: bool,
        allowed_origins: tuple[str, ...],
    ) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL, GRAPHQL_SSE_PROTOCOL),
            connection_init_wait_timeout=timedelta(seconds=CONNECTION_INIT_SECONDS),
            max_subscriptions_per_connection=MAX_SUBSCRIPTIONS_PER_CONNECTION,
            allowed_origins=allowed_origins,
        )
        self._services = services
        self._authenticator = authenticator
        self._has_explorer = has_explorer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if self._has_explorer and _is_a_browser_looking(request):
            return explorer_page()
        try:
            return await self.run(request)
        except Unauthenticated as error:
            return error_response(
                error, 401, {"WWW-Authenticate": 'Bearer realm="contact-insights"'}
            )
        except StorageUnavailable:
            return error_response(Unavailable(), 503, {"Retry-After": "5"})
        except HTTPException as error:
            return error_response(PublicError(error.reason), error.status_code)

    async def get_context(self, request: Request | WebSocket, response: Any) -> Context:  # noqa: ARG002
        context = Context(services=self._services, viewer=None)
        if isinstance(request, Request):
            authorization = request.headers.get("authorization")
            context.viewer = await self._authenticator.viewer(authorization)
        return context

    async def on_ws_connect(self, context: Context) -> Any:
        """Every refusal closes 4403, which clients try again: with a new token, or once the database is back."""
        params = context.connection_params
        authorization = authorization_in(params if isinstance(params, dict) else None)
        try:
            context.viewer = await self._authenticator.viewer(authorization)
        except (Unauthenticated, StorageUnavailable) as error:
            raise ConnectionRejectionError from error
        return await super().on_ws_connect(context)

    def encode_json(self, data: object) -> str:
        return orjson.dumps(data).decode()

    def decode_json(self, data: str | bytes) -> object:
        try:
            return orjson.loads(data)
        except orjson.JSONDecodeError as error:
            raise json.JSONDecodeError(error.msg, error.doc, error.pos) from None


def error_response(
    error: PublicError, status_code: int, headers: dict[str, str] | None = None
) -> Response:
    """A failure before execution, as a GraphQL body."""
    body = orjson.dumps({"errors": [error.formatted]})
    return Response(body, status_code, headers, media_type="application/json")


def _is_a_browser_looking(request: Request) -> bool:
    accepts = request.headers.get("accept", "")
    return (
        request.method == "GET" and "query" not in request.query_params and "text/html" in accepts
    )
