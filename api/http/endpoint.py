"""The GraphQL endpoint: who is asking, from where, and in which protocol they are answered."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import nullcontext
from datetime import timedelta
from typing import Any, cast

import orjson
from graphql import GraphQLError, OperationType, get_operation_ast
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.exceptions import ConnectionRejectionError
from strawberry.schema.exceptions import CannotGetOperationTypeError
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types import ExecutionResult

from api.auth.authenticator import Authenticator, authorization_in
from api.auth.expiry import seconds_left
from api.errors import BadRequest, Refused, Unauthenticated
from api.graphql.context import Context, Services, Together
from api.graphql.documents import document
from api.graphql.loaders import Scope as ReadingScope
from api.graphql.masking import presentable
from api.http.answers import answer, error_answer, event_stream
from api.http.negotiation import Format
from api.http.origins import is_origin_allowed
from api.http.page import explorer_page, to_explorer
from api.http.requests import GraphQLRequest, check_media_type, read_request, wanted_format
from api.live.handler import SharingHandler
from api.live.shared import SharingSchema
from api.live.wire import SocketAdapter
from api.operating.outages import unavailable
from domain.errors import StorageUnavailable

CONNECTION_INIT_SECONDS = 5
MAX_OPERATIONS_PER_CONNECTION = 100
_ENDING = Refused(503, "The service ends. Try again in a few seconds.", code="UNAVAILABLE")
_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="contact-insights"'}


class View(GraphQL[Context, None]):
    schema: SharingSchema
    graphql_transport_ws_handler_class = SharingHandler
    websocket_adapter_class = SocketAdapter

    def __init__(
        self,
        schema: SharingSchema,
        *,
        services: Services,
        authenticator: Authenticator,
        has_explorer: bool,
        allowed_origins: tuple[str, ...],
        answers_get: bool = True,
        together: Together = nullcontext,
    ) -> None:
        """With `answers_get`, queries may come in an address, where logs and histories keep them.

        What a request or a connection reads at the same moment is read `together`.
        """
        super().__init__(
            schema,
            graphql_ide=None,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=timedelta(seconds=CONNECTION_INIT_SECONDS),
            max_subscriptions_per_connection=MAX_OPERATIONS_PER_CONNECTION,
            allowed_origins=allowed_origins,
        )
        self._services = services
        self._authenticator = authenticator
        self._has_explorer = has_explorer
        self._together = together
        self._methods = ("GET", "POST") if answers_get else ("POST",)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._together():
            if scope["type"] == "websocket":
                await self.run(WebSocket(scope, receive, send))
                return
            try:
                response = await self._answer(Request(scope, receive))
            except ClientDisconnect:
                return
            await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if self._has_explorer and _is_a_browser_looking(request):
            is_beside = not request.scope["path"].endswith("/")
            return explorer_page() if is_beside else to_explorer("../graphql")
        wanted = Format.JSON
        try:
            self._check_origin(request)
            self._check_method(request.method)
            wanted = wanted_format(request)
            if request.method == "POST":
                check_media_type(request)
            context = await self.get_context(request, None)
            asked = await read_request(request)
            return await self._executed(asked, request, context, wanted)
        except Refused as error:
            return error_answer(error, error.status_code, wanted, error.headers)
        except Unauthenticated as error:
            return error_answer(error, 401, wanted, _CHALLENGE)
        except StorageUnavailable as error:
            return error_answer(unavailable(error), 503, wanted, {"Retry-After": "5"})
        except (
            asyncio.CancelledError
        ):  # the service ends, and waits no longer for what is under way
            return error_answer(_ENDING, 503, wanted, {"Retry-After": "5"})
        except ClientDisconnect:
            raise
        except Exception as fault:  # noqa: BLE001  masked and logged, as one in a resolver is
            masked = presentable(GraphQLError(str(fault), original_error=fault))
            return error_answer(masked, 500, wanted)

    def _check_origin(self, request: Request) -> None:
        if not is_origin_allowed(request.headers, self.allowed_origins):
            raise Refused(403, "Pages of this origin may not ask.", code="FORBIDDEN")

    def _check_method(self, method: str) -> None:
        if method not in self._methods:
            raise Refused(
                405,
                f"Ask with {' or '.join(self._methods)}.",
                code="METHOD_NOT_ALLOWED",
                headers={"Allow": ", ".join(self._methods)},
            )

    async def _executed(
        self, asked: GraphQLRequest, request: Request, context: Context, wanted: Format
    ) -> Response:
        kind = _kind(asked)
        if wanted is Format.EVENT_STREAM or kind is not OperationType.QUERY:
            await self._known(context)
        if kind is OperationType.MUTATION and request.method == "GET":
            raise Refused(
                405,
                "A mutation is sent with POST.",
                code="METHOD_NOT_ALLOWED",
                headers={"Allow": "POST"},
            )
        if wanted is Format.EVENT_STREAM:
            return event_stream(
                cast("AsyncGenerator[ExecutionResult, None]", await self._stream(asked, context)),
                lasts_seconds=seconds_left(request.headers.get("authorization")),
                at_end=Unauthenticated("The token has expired. Get a new one."),
            )
        if kind is OperationType.SUBSCRIPTION:
            raise Refused(
                406,
                f"A subscription is answered as events: send 'Accept: {Format.EVENT_STREAM}', or use a WebSocket.",
                code="NOT_ACCEPTABLE",
            )
        if kind is OperationType.QUERY:
            return answer(await self._queried(asked, context), wanted)
        return answer(await self._result(asked, context), wanted)

    async def _queried(self, asked: GraphQLRequest, context: Context) -> ExecutionResult:
        """A query changes nothing, so whether its agent is known is read beside what it reads."""
        if context.viewer is not None:
            context.scope = ReadingScope(context.services, context.viewer)
        knowing = asyncio.create_task(self._known(context))
        try:
            return await self._result(asked, context)
        finally:
            await knowing

    async def _known(self, context: Context) -> None:
        """Raises `Unauthenticated` when the agent is not known."""
        if context.viewer is None:
            return
        agent = await self._authenticator.agent(context.viewer)
        if context.scope is not None:
            context.scope.agents.put({agent.id: agent})

    async def _result(self, asked: GraphQLRequest, context: Context) -> ExecutionResult:
        try:
            return await self.schema.execute(
                asked.query,
                variable_values=asked.variables,
                context_value=context,
                operation_name=asked.operation_name,
            )
        except CannotGetOperationTypeError:
            unknown = BadRequest("The document holds no operation of this name.")
            return ExecutionResult(data=None, errors=[unknown])

    async def _stream(self, asked: GraphQLRequest, context: Context) -> Any:
        return await self.schema.stream(
            asked.query,
            variable_values=asked.variables,
            context_value=context,
            operation_name=asked.operation_name,
        )

    async def get_context(self, request: Request | WebSocket, response: Any) -> Context:  # noqa: ARG002
        context = Context(services=self._services, viewer=None, count=self._authenticator.count)
        if isinstance(request, Request):
            authorization = request.headers.get("authorization")
            context.viewer = await self._authenticator.named(authorization)
        return context

    async def on_ws_connect(self, context: Context) -> Any:
        """Every refusal closes 4403, which clients try again: with a new token, or once the database is back."""
        params = context.connection_params
        authorization = authorization_in(params if isinstance(params, dict) else None)
        try:
            context.viewer = await self._authenticator.viewer(authorization)
        except (Unauthenticated, Refused) as error:
            raise ConnectionRejectionError from error
        except StorageUnavailable as error:
            raise ConnectionRejectionError from unavailable(error)
        return await super().on_ws_connect(context)

    def encode_json(self, data: object) -> str:
        return orjson.dumps(data).decode()

    def decode_json(self, data: str | bytes) -> object:
        """Of a WebSocket's messages. `orjson` takes no numbers or nesting beyond what Python can hold."""
        return orjson.loads(data)


def _kind(asked: GraphQLRequest) -> OperationType | None:
    """`None` for a document that cannot be executed, which is found out again when it is."""
    try:
        operation = get_operation_ast(document(asked.query).tree, asked.operation_name)
    except GraphQLError:
        return None
    return None if operation is None else operation.operation


def _is_a_browser_looking(request: Request) -> bool:
    accepts = request.headers.get("accept", "")
    return (
        request.method == "GET" and "query" not in request.query_params and "text/html" in accepts
    )
