"""Two floors: a bare Starlette route that builds the same JSON from memory, and one that reads first.

The second reads through the same driver, from the same server, in as many commands as the page needs, and does nothing
else. Arguments: the database's URL, how many commands each request sends.
"""

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.server import listening_socket, serve
from storage.mongo.connection import Driver, open_database

page: list[Any] = [None]


async def keep(request: Request) -> Response:
    """Takes the answer that both routes are to give."""
    page[0] = orjson.loads(await request.body())
    return JSONResponse({})


async def from_memory(request: Request) -> Response:
    orjson.loads(await request.body())
    return Response(orjson.dumps(page[0]), media_type="application/json")


async def from_database(request: Request) -> Response:
    orjson.loads(await request.body())
    contacts, commands = request.state.database["contacts"], request.state.commands
    wanted = {"_id": {"$in": ["acme/c1"]}}
    half = commands // 2
    for step in (half, commands - half):
        await asyncio.gather(*(contacts.find(wanted).to_list(None) for _ in range(step)))
    return Response(orjson.dumps(page[0]), media_type="application/json")


async def spent(_: Request) -> Response:
    return JSONResponse({"cpu": time.process_time_ns()})


def main() -> None:
    url, commands = sys.argv[1], int(sys.argv[2])

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[dict[str, object]]:
        async with open_database(url, Driver.MOTOR) as database:
            yield {"database": database, "commands": commands}

    routes = [
        Route("/keep", keep, methods=["POST"]),
        Route("/memory", from_memory, methods=["POST"]),
        Route("/database", from_database, methods=["POST"]),
        Route("/spent", spent),
    ]
    with listening_socket("127.0.0.1", 0) as listener:
        sys.exit(0 if serve(lambda: Starlette(routes=routes, lifespan=lifespan), listener) else 1)


if __name__ == "__main__":
    main()
