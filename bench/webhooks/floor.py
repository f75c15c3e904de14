"""The floor: a bare route that reads the body of a post, served like the service.

python -m bench.webhooks.floor
"""

import sys

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.server import listening_socket, serve


async def read(request: Request) -> Response:
    await request.body()
    return JSONResponse({"outcome": "read"})


def app() -> Starlette:
    return Starlette(routes=[Route("/webhooks/aircall", read, methods=["POST"])])


def main() -> None:
    with listening_socket("127.0.0.1", 0) as listener:
        sys.exit(0 if serve(app, listener) else 1)


if __name__ == "__main__":
    main()
