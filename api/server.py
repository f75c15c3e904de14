"""Serving from code, so that the socket and every limit are ours to set."""

import signal
import socket
import sys

import uvicorn
from starlette.types import ASGIApp

STALLED_PEER_MILLISECONDS = 20_000
"""How long a peer may leave sent bytes unread before its connection is dropped (R27)."""
GRACEFUL_SECONDS = 4
WEBSOCKET_MESSAGE_BYTES = 64 * 1024
BACKLOG = 2_048


class Server(uvicorn.Server):
    """Says on standard output where it listens, once it is ready."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and sockets:
            host, port = sockets[0].getsockname()[:2]
            name = f"[{host}]" if ":" in host else host
            print(f"Contact Insights is ready on http://{name}:{port}/", flush=True)


def listening_socket(host: str, port: int) -> socket.socket:
    """Raises `OSError` when the address cannot be had."""
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):  # accepted sockets inherit it
            listener.setsockopt(
                socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, STALLED_PEER_MILLISECONDS
            )
        listener.bind(address)
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    listener.settimeout(0)
    return listener


def configuration(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        lifespan="on",
        loop="uvloop" if sys.platform != "win32" else "asyncio",
        http="httptools",
        ws="websockets-sansio",
        ws_max_size=WEBSOCKET_MESSAGE_BYTES,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=GRACEFUL_SECONDS,
        access_log=False,
        server_header=False,
        log_level="warning",
    )


def serve(app: ASGIApp, listener: socket.socket) -> bool:
    """Serves until SIGTERM or SIGINT; whether it came up at all."""
    # uvicorn raises the signal again once it is done: by then it has been heeded.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    server = Server(configuration(app))
    server.run(sockets=[listener])
    return server.started
