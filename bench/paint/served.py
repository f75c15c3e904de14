"""The service of `bench.service`, with a bare page beside it that shows each text that a bare WebSocket brings.

`POST /bare` sends a text to every bare page, and answers with the time before that, on a clock that all processes
share.
"""

import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from api.server import listening_socket, serve
from api.settings.environment import Settings
from bench.service import app

_PAGE = """<!doctype html>
<html lang="en">
  <title>Bare</title>
  <p id="text">Bare</p>
  <script>
    const socket = new WebSocket(new URL("bare-socket", location.href.replace(/^http/, "ws")));
    socket.onmessage = ({ data }) => { document.getElementById("text").textContent = data; };
  </script>
</html>
"""
_open: set[WebSocket] = set()


async def page(_: Request) -> Response:
    return HTMLResponse(_PAGE)


async def send(request: Request) -> Response:
    text = (await request.body()).decode()
    notified_at = time.monotonic_ns()
    for socket in [*_open]:
        await socket.send_text(text)
    return JSONResponse({"notified_at": notified_at})


async def take(socket: WebSocket) -> None:
    await socket.accept()
    _open.add(socket)
    try:
        while True:
            await socket.receive_text()
    except WebSocketDisconnect:
        _open.discard(socket)


def with_bare_page(settings: Settings) -> Starlette:
    served = app(settings)
    served.router.routes[:0] = [
        Route("/bare", page),
        Route("/bare", send, methods=["POST"]),
        WebSocketRoute("/bare-socket", take),
    ]
    return served


def main() -> None:
    with tempfile.TemporaryDirectory() as directory:
        settings = Settings(data_dir=Path(directory), port=0)
        with listening_socket(settings.host, 0) as listener:
            sys.exit(0 if serve(partial(with_bare_page, settings), listener) else 1)


if __name__ == "__main__":
    main()
