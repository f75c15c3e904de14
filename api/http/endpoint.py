"""The GraphQL endpoint: who sends a request, from which origin, and in which protocol the answer goes back."""

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
from api.graphql.context import KEYS_MAY, Context, Services, Together
from api.graphql.documents import document
from api.graphql.loaders import Scope as ReadingScope
from api.graphql.masking import presentable
from api.graphql.persisted import PersistedDocuments
from api.http.answers import answer, error_answer, event_stream
from api.http.negotiation import Format
from api.http.page import explorer_page, to_explorer
from api.http.requests import (
    MAX_BODY_BYTES,
    MAX_RECORDED_BYTES,
    GraphQLRequest,
    check_media_type,
    read_request,
    wanted_format,
)
from api.live.handler import SharingHandler
from api.live.shared import SharingSchema
from api.live.wire import SocketAdapter
from api.operating.outages import unavailable
from domain.errors import StorageUnavailable

CONNECTION_INIT_SECONDS = 5
MAX_OPERATIONS_PER_CONNECTION = 100
_ENDING = Refused(
    503, "The service is shutting down. Try again in a few seconds.", code="UNAVAILABLE"
)
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
        documents: PersistedDocuments | None = None,
        answers_get: bool = True,
        together: Together = nullcontext,
        connecting: Together = nullcontext,
    ) -> None:
        """With `answers_get`, queries are also accepted in an address, which logs and histories keep.

        `together` joins the database reads that one request or connection makes at the same moment. `connecting`
        joins those that connections begin with: after a restart many begin at once.
        """
        super().__init__(
            schema,
            graphql_ide=None,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=timedelta(seconds=CONNECTION_INIT_SECONDS),
            max_subscriptions_per_connection=MAX_OPERATIONS_PER_CONNECTION,
        )
        self._services = services
        self._authenticator = authenticator
        self._has_explorer = has_explorer
        self._documents = documents or PersistedDocuments()
        self._together = together
        self._connecting = connecting
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
        if self._has_explorer and _wants_a_page(request):
            has_no_slash = not request.scope["path"].endswith("/")
            return explorer_page() if has_no_slash else to_explorer("../graphql")
        wanted = Format.JSON
        try:
            self._check_method(request.method)
            wanted = wanted_format(request)
            if request.method == "POST":
                check_media_type(request)
            context = await self.get_context(request, None)
            graphql_request = await read_request(
                request,
                self._documents,
                most_bytes=MAX_BODY_BYTES if context.writes_for is None else MAX_RECORDED_BYTES,
            )
            return await self._execute(graphql_request, request, context, wanted)
        except Refused as error:
            return error_answer(error, error.status_code, wanted, error.headers)
        except Unauthenticated as error:
            return error_answer(error, 401, wanted, _CHALLENGE)
        except StorageUnavailable as error:
            return error_answer(unavailable(error), 503, wanted, {"Retry-After": "5"})
        except (
            asyncio.CancelledError
        ):  # the service shuts down and does not wait for running requests
            return error_answer(_ENDING, 503, wanted, {"Retry-After": "5"})
        except ClientDisconnect:
            raise
        except Exception as fault:  # noqa: BLE001  masked and logged, like a fault in a resolver
            masked = presentable(GraphQLError(str(fault), original_error=fault))
            return error_answer(masked, 500, wanted)

    def _check_method(self, method: str) -> None:
        if method not in self._methods:
            raise Refused(
                405,
                f"Use {' or '.join(self._methods)}.",
                code="METHOD_NOT_ALLOWED",
                headers={"Allow": ", ".join(self._methods)},
            )

    async def _execute(
        self, graphql_request: GraphQLRequest, request: Request, context: Context, wanted: Format
    ) -> Response:
        kind = _kind(graphql_request)
        if context.writes_for is not None and kind in (
            OperationType.QUERY,
            OperationType.SUBSCRIPTION,
        ):
            raise Refused(403, KEYS_MAY, code="FORBIDDEN")
        if wanted is Format.EVENT_STREAM or kind is not OperationType.QUERY:
            await self._check_agent(context)
        if kind is OperationType.MUTATION and request.method == "GET":
            raise Refused(
                405,
                "A mutation needs POST.",
                code="METHOD_NOT_ALLOWED",
                headers={"Allow": "POST"},
            )
        if wanted is Format.EVENT_STREAM:
            return event_stream(
                cast(
                    "AsyncGenerator[ExecutionResult, None]",
                    await self._stream(graphql_request, context),
                ),
                lasts_seconds=seconds_left(request.headers.get("authorization")),
                at_end=Unauthenticated("The token has expired. Get a new one."),
            )
        if kind is OperationType.SUBSCRIPTION:
            raise Refused(
                406,
                f"A subscription needs an event stream: send 'Accept: {Format.EVENT_STREAM}', or use a WebSocket.",
                code="NOT_ACCEPTABLE",
            )
        if kind is OperationType.QUERY:
            return answer(await self._query(graphql_request, context), wanted)
        return answer(await self._result(graphql_request, context), wanted)

    async def _query(self, graphql_request: GraphQLRequest, context: Context) -> ExecutionResult:
        """A query changes nothing, so it runs while the database is asked whether the agent is known."""
        if context.viewer is not None:
            context.scope = ReadingScope(context.services, context.viewer)
        checking_agent = asyncio.create_task(self._check_agent(context))
        try:
            return await self._result(graphql_request, context)
        finally:
            await checking_agent

    async def _check_agent(self, context: Context) -> None:
        """Raises `Unauthenticated` if the agent is not known."""
        if context.viewer is None:
            return
        agent = await self._authenticator.agent(context.viewer)
        if context.scope is not None:
            context.scope.agents.put({agent.id: agent})

    async def _result(self, graphql_request: GraphQLRequest, context: Context) -> ExecutionResult:
        try:
            return await self.schema.execute(
                graphql_request.query,
                variable_values=graphql_request.variables,
                context_value=context,
                operation_name=graphql_request.operation_name,
            )
        except CannotGetOperationTypeError:
            unknown = BadRequest("The document holds no operation of this name.")
            return ExecutionResult(data=None, errors=[unknown])

    async def _stream(self, graphql_request: GraphQLRequest, context: Context) -> Any:
        return await self.schema.stream(
            graphql_request.query,
            variable_values=graphql_request.variables,
            context_value=context,
            operation_name=graphql_request.operation_name,
        )

    def is_websocket_origin_allowed(self, request: WebSocket, origin: str) -> bool:  # noqa: ARG002
        """`OriginCheck` has refused foreign pages before."""
        return True

    async def get_context(self, request: Request | WebSocket, response: Any) -> Context:  # noqa: ARG002
        context = Context(
            services=self._services,
            viewer=None,
            count=self._authenticator.count,
            connecting=self._connecting,
            documents=self._documents,
        )
        if isinstance(request, Request):
            authorization = request.headers.get("authorization")
            context.writes_for = await self._authenticator.organization_of_key(authorization)
            if context.writes_for is None:
                context.viewer = await self._authenticator.named(authorization)
        return context

    async def on_ws_connect(self, context: Context) -> Any:
        """A token that is not valid closes with 4403. For an agent who asks too often, or if the database is
        unreachable, this raises the `PublicError` that says so.
        """
        params = context.connection_params
        authorization = authorization_in(params if isinstance(params, dict) else None)
        try:
            with self._connecting():
                context.viewer = await self._authenticator.viewer(authorization)
        except Unauthenticated as error:
            raise ConnectionRejectionError from error
        except StorageUnavailable as error:
            raise unavailable(error) from error
        return await super().on_ws_connect(context)

    def encode_json(self, data: object) -> str:
        return orjson.dumps(data).decode()

    def decode_json(self, data: str | bytes) -> object:
        """Reads a WebSocket message. `orjson` refuses numbers and nesting beyond what Python can hold."""
        return orjson.loads(data)


def _kind(graphql_request: GraphQLRequest) -> OperationType | None:
    """`None` for a document that cannot be executed. The execution then reports the reason."""
    try:
        operation = get_operation_ast(
            document(graphql_request.query).tree, graphql_request.operation_name
        )
    except GraphQLError:
        return None
    return None if operation is None else operation.operation


def _wants_a_page(request: Request) -> bool:
    accepts = request.headers.get("accept", "")
    return (
        request.method == "GET" and "query" not in request.query_params and "text/html" in accepts
    )
