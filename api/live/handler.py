"""graphql-transport-ws for shared subscriptions: each event's bytes go out as they are."""

import json
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from starlette.websockets import WebSocketDisconnect
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import (
    BaseGraphQLTransportWSHandler,
    Operation,
)

from api.context import Context
from api.live.shared import SharedResult, SharingSchema

if TYPE_CHECKING:
    from strawberry.asgi import ASGIWebSocketAdapter
    from strawberry.subscriptions.protocols.graphql_transport_ws.types import ConnectionInitMessage


class SharingHandler(BaseGraphQLTransportWSHandler[Context, None]):
    schema: SharingSchema
    websocket: "ASGIWebSocketAdapter"

    async def handle_message(self, message: Any) -> None:
        await super().handle_message(message)
        # Whoever reads messages keeps the last one while it waits for the next: a document's text, in thousands.
        message.clear()

    async def handle_connection_init(self, message: "ConnectionInitMessage") -> None:
        await super().handle_connection_init(message)
        self.connection_init_timeout_task = None
        self.context.connection_params = None

    async def run_operation(self, operation: Operation[Context, None]) -> None:
        variables: Any = operation.variables
        shared = self.schema.shared(
            operation.query, variables, operation.operation_name, self.context
        )
        if shared is None:
            await super().run_operation(operation)
            return
        operation.query = ""
        head = f'{{"id":{json.dumps(operation.id)},"type":"next","payload":'
        send = self.websocket.ws.send_text
        try:
            async with aclosing(shared) as results:
                async for result in results:
                    if isinstance(result, SharedResult):
                        await send(f"{head}{result.text}}}")
                    else:
                        await operation.send_next(result)
            await operation.send_operation_message({"id": operation.id, "type": "complete"})
        except (WebSocketDisconnect, RuntimeError):
            return  # the peer has gone; whoever reads from it ends the connection
