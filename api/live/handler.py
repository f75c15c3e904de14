"""graphql-transport-ws: messages are checked, connections end when their tokens expire, shared events are sent as
they are.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, contextmanager, suppress
from typing import TYPE_CHECKING, Any

from graphql import GraphQLError
from starlette.websockets import WebSocketDisconnect
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import (
    BaseGraphQLTransportWSHandler,
    Operation,
)
from strawberry.types import ExecutionResult

from api.auth.authenticator import authorization_in
from api.auth.expiry import seconds_left
from api.errors import PublicError, Refused
from api.graphql.context import Context
from api.graphql.masking import presentable
from api.live.shared import SharedResult, SharingSchema
from api.live.wire import problem_with
from api.operating.tally import TALLY

if TYPE_CHECKING:
    from strawberry.asgi import ASGIWebSocketAdapter
    from strawberry.subscriptions.protocols.graphql_transport_ws.types import (
        ConnectionInitMessage,
        PingMessage,
        SubscribeMessage,
    )

FORBIDDEN = 4403
TRY_AGAIN_LATER = 1013
"""The token is not in doubt: clients keep it, and connect again."""


class SharingHandler(BaseGraphQLTransportWSHandler[Context, None]):
    schema: SharingSchema
    websocket: "ASGIWebSocketAdapter"

    _expiry: asyncio.TimerHandle | None = None
    _closing: asyncio.Task[None] | None = None

    async def handle_message(self, message: Any) -> None:
        problem = problem_with(message)
        if problem is not None:
            await self.handle_invalid_message(problem)
            return
        await super().handle_message(message)
        # A loop over messages keeps the last one while it waits for the next: a document's text, thousands of times.
        message.clear()

    async def handle_connection_init(self, message: "ConnectionInitMessage") -> None:
        payload = message.get("payload") or {}
        is_first = not self.connection_init_received
        try:
            await super().handle_connection_init({"type": "connection_init", "payload": payload})
        except PublicError as error:
            await self.websocket.close(TRY_AGAIN_LATER, error.message)
        if is_first:
            self.connection_init_timeout_task = None
            self.context.connection_params = None
        if is_first and self.connection_acknowledged:
            seconds = seconds_left(authorization_in(payload))
            self._expiry = asyncio.get_running_loop().call_later(seconds, self._expire)

    async def handle_subscribe(self, message: "SubscribeMessage") -> None:
        payload: Any = message["payload"]
        try:
            payload["query"] = self.context.documents.text(payload) or ""
        except Refused as error:
            payload["query"] = ""
            if self.connection_acknowledged:
                await self.send_message(
                    {"id": message["id"], "type": "error", "payload": [error.formatted]}
                )
                return
        await super().handle_subscribe(message)

    async def handle_ping(self, message: "PingMessage") -> None:
        """The payload of a ping comes back with its pong."""
        payload = message.get("payload")
        try:
            await self.send_message(
                {"type": "pong"} if payload is None else {"type": "pong", "payload": payload}
            )
        except TypeError:  # more can be read than written
            await self.handle_invalid_message("The payload is nested too deeply")

    @staticmethod
    def _get_pre_execution_close_reason(error: GraphQLError) -> None:
        """An error of one operation ends that operation only."""

    async def shutdown(self) -> None:
        if self._expiry is not None:
            self._expiry.cancel()
        await super().shutdown()

    def _expire(self) -> None:
        """The token has expired: clients connect again with a new one (R28)."""
        self._closing = asyncio.create_task(self.websocket.close(FORBIDDEN, "Token expired"))

    async def run_operation(self, operation: Operation[Context, None]) -> None:
        refused = self._refused()
        if refused is not None:
            with suppress(_PeerGoneError), _noticing_that_the_peer_has_gone():
                await operation.send_initial_errors([refused])
            return
        variables: Any = operation.variables
        shared = self.schema.shared(
            operation.query, variables, operation.operation_name, self.context
        )
        if shared is None:
            TALLY.open += 1
            try:
                await super().run_operation(operation)
            finally:
                TALLY.open -= 1
            return
        operation.query = ""
        TALLY.open += 1
        try:
            await self._deliver(operation, shared)
        except _PeerGoneError:
            return  # the reader of this socket ends the connection
        finally:
            TALLY.open -= 1

    def _refused(self) -> GraphQLError | None:
        """The agent has one operation too many. The connection and its other operations go on."""
        viewer, count = self.context.viewer, self.context.count
        if viewer is None or count is None:
            return None
        try:
            count(viewer)
        except Refused as error:
            return GraphQLError(error.message, extensions={"code": error.code})
        return None

    async def _deliver(
        self,
        operation: Operation[Context, None],
        shared: AsyncGenerator[ExecutionResult, None],
    ) -> None:
        head = f'{{"id":{json.dumps(operation.id)},"type":"next","payload":'
        send = self.websocket.ws.send_text
        try:
            async with aclosing(shared) as results:
                async for result in results:
                    try:  # inlined: a context manager for each push would show in the cost of a push
                        if isinstance(result, SharedResult):
                            await send(f"{head}{result.text}}}")
                            TALLY.deliveries += 1
                        else:
                            await operation.send_next(result)
                    except (WebSocketDisconnect, RuntimeError) as error:
                        raise _PeerGoneError from error
        except _PeerGoneError:
            raise
        except Exception as fault:  # noqa: BLE001  masked and logged; a client that is told asks again (R26)
            masked = presentable(GraphQLError(str(fault), original_error=fault))
            with _noticing_that_the_peer_has_gone():
                await operation.send_next(ExecutionResult(data=None, errors=[masked]))
        with _noticing_that_the_peer_has_gone():
            await operation.send_operation_message({"id": operation.id, "type": "complete"})


class _PeerGoneError(Exception):
    pass


@contextmanager
def _noticing_that_the_peer_has_gone() -> Iterator[None]:
    try:
        yield
    except (WebSocketDisconnect, RuntimeError) as error:
        raise _PeerGoneError from error
