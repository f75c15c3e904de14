"""Runs uvicorn from code, so that this module sets the socket and all limits."""

import ctypes
import os
import signal
import socket
import sys
from collections.abc import Callable, Mapping
from functools import partial

import uvicorn
from starlette.types import ASGIApp

from api.http.protocol import Protocol
from api.http.websocket import WebSocket
from api.operating.inherited_socket import inherited_socket
from api.operating.workers import Workers

STALLED_PEER_MILLISECONDS = 20_000
"""How long a peer may leave sent bytes unread. After that its connection is dropped (R27)."""
GRACEFUL_SECONDS = 4
KEEP_ALIVE_SECONDS = 75
"""Longer than proxies keep connections, so that no request meets a connection that is being closed."""
WEBSOCKET_MESSAGE_BYTES = 64 * 1024
BACKLOG = 2_048
SWITCH_SECONDS = 0.0005
"""How long a generation that computes may keep the interpreter while the event loop waits for it. A page waits so long
for each answer of the database. With Python's own 5 ms, a page beside generations took six times as long as alone; with
this, about twice.
"""
_SET_PARENT_DEATH_SIGNAL = 1

AppFactory = Callable[[], ASGIApp]
"""Makes the app in the process that serves it. It is pickled for a worker."""


class Server(uvicorn.Server):
    """Prints its address on standard output when it is ready."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and sockets:
            _announce(sockets[0])


def _announce(listener: socket.socket) -> None:
    host, port = listener.getsockname()[:2]
    name = f"[{host}]" if ":" in host else host
    print(f"Contact Insights is ready on http://{name}:{port}/", flush=True)


def listening_socket(host: str, port: int) -> socket.socket:
    """Raises `OSError` if the address cannot be used."""
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(BACKLOG)
        return _limited(listener)
    except OSError:
        listener.close()
        raise


def open_listener(host: str, port: int, environment: Mapping[str, str]) -> socket.socket:
    """The socket that systemd keeps for this process, if there is one. Otherwise one of its own.

    Raises `OSError` and `BadSetting`.
    """
    inherited = inherited_socket(environment, os.getpid())
    return listening_socket(host, port) if inherited is None else _limited(inherited)


def _limited(listener: socket.socket) -> socket.socket:
    """The same socket, with the limit for stalled peers. Accepted sockets inherit it."""
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, STALLED_PEER_MILLISECONDS)
    listener.settimeout(0)
    return listener


def configuration(make_app: AppFactory, *, workers: int = 1) -> uvicorn.Config:
    return uvicorn.Config(
        make_app,
        factory=True,
        workers=workers,
        lifespan="on",
        loop="uvloop" if sys.platform != "win32" else "asyncio",
        http=Protocol,
        ws=WebSocket,
        ws_max_size=WEBSOCKET_MESSAGE_BYTES,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=GRACEFUL_SECONDS,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        access_log=False,
        log_config=None,
        server_header=False,
        headers=[("x-content-type-options", "nosniff")],
        log_level="warning",
    )


def serve(make_app: AppFactory, listener: socket.socket, *, workers: int = 1) -> bool:
    """Serves until SIGTERM or SIGINT. Returns false if the service did not start, or could not go on."""
    if workers > 1:
        supervisor = Workers(
            configuration(partial(_app_of_worker, make_app, os.getpid()), workers=workers),
            listener,
            on_ready=partial(_announce, listener),
        )
        supervisor.run()
        return not supervisor.has_failed
    # uvicorn raises the signal again when it has shut down. These handlers ignore it then.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    server = Server(configuration(partial(_app_of_process, make_app)))
    server.run(sockets=[listener])
    return server.started


def _app_of_process(make_app: AppFactory) -> ASGIApp:
    sys.setswitchinterval(SWITCH_SECONDS)
    return make_app()


def _app_of_worker(make_app: AppFactory, supervisor: int) -> ASGIApp:
    """The worker ends with its supervisor. Otherwise, after a killed supervisor, it would go on serving beside the
    next service.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)
    if os.getppid() != supervisor:
        sys.exit(1)
    return _app_of_process(make_app)
