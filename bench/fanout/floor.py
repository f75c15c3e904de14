"""The floor: a bare Starlette WebSocket that sends the same bytes, with one task and one flag for each socket."""

import asyncio
import sys
import time

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from api.server import listening_socket, serve

waiting: set[asyncio.Event] = set()
latest: list[str] = [""]


async def publish(request: Request) -> Response:
    latest[0] = (await request.body()).decode()
    notified_at, cpu = time.monotonic_ns(), time.process_time_ns()
    for wake in waiting:
        wake.set()
    return JSONResponse({"notified_at": notified_at, "cpu": cpu})


async def spent(_: Request) -> Response:
    return JSONResponse({"cpu": time.process_time_ns()})


async def socket(websocket: WebSocket) -> None:
    """Answers a subscriber's two messages as the service does, then sends each published event."""
    await websocket.accept(subprotocol="graphql-transport-ws")
    await websocket.receive_text()
    await websocket.send_text('{"type":"connection_ack"}')
    await websocket.receive_text()
    wake = asyncio.Event()
    waiting.add(wake)
    receiving = asyncio.create_task(websocket.receive())
    receiving.add_done_callback(lambda _: wake.set())
    try:
        while True:
            await wake.wait()
            wake.clear()
            if receiving.done():
                return
            await websocket.send_text(latest[0])
    except (WebSocketDisconnect, RuntimeError, asyncio.CancelledError):
        pass
    finally:
        waiting.discard(wake)
        receiving.cancel()


def main() -> None:
    routes = [
        Route("/publish", publish, methods=["POST"]),
        Route("/spent", spent),
        WebSocketRoute("/graphql", socket),
    ]
    with listening_socket("127.0.0.1", 0) as listener:
        sys.exit(0 if serve(lambda: Starlette(routes=routes), listener) else 1)


if __name__ == "__main__":
    main()
