"""Two floors: a bare Starlette route that answers from memory, and one that first reads from the database.

Both check the token and send the service's answers. The second sends the same commands as the service for the same
page, in the same steps and with the same driver, but ignores the results. Arguments: the database's URL, the driver,
the secret.
"""

import asyncio
import inspect
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import jwt
import orjson
from bson import json_util
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.server import listening_socket, serve
from bench.page.contacts import CONTACTS, contact_id, mark, renamed
from storage.mongo.connection import Driver, open_database

Command = dict[str, Any]

answers: dict[str, Any] = {}
steps: dict[str, list[list[Command]]] = {}


async def keep(request: Request) -> Response:
    """Stores the answers for both routes."""
    for one in orjson.loads(await request.body()):
        answers[one["data"]["contact"]["id"]] = one
    return JSONResponse({})


async def read(request: Request) -> Response:
    """Stores the steps of the first contact's page, and makes those of the other contacts from them."""
    first = json_util.loads((await request.body()).decode())
    for number in range(CONTACTS):
        steps[contact_id(number)] = renamed(first, mark(0), mark(number))
    return JSONResponse({})


async def send(database: Any, command: Command) -> None:
    if "aggregate" in command:
        batch = command["cursor"].get("batchSize")
        cursor = database[command["aggregate"]].aggregate(command["pipeline"], batchSize=batch)
        if inspect.iscoroutine(cursor):
            cursor = await cursor
    else:
        cursor = database[command["find"]].find(
            command["filter"],
            command.get("projection"),
            sort=[*command.get("sort", {}).items()] or None,
            limit=command.get("limit", 0),
            batch_size=command.get("batchSize", 0),
        )
    await cursor.to_list(None)


async def asked_for(request: Request) -> str:
    _, _, token = request.headers["authorization"].partition(" ")
    jwt.decode(token, request.state.secret, algorithms=["HS256"])
    wanted: str = orjson.loads(await request.body())["variables"]["id"]
    return wanted


async def from_memory(request: Request) -> Response:
    wanted = await asked_for(request)
    return Response(orjson.dumps(answers[wanted]), media_type="application/json")


async def from_database(request: Request) -> Response:
    wanted = await asked_for(request)
    for commands in steps[wanted]:
        await asyncio.gather(*(send(request.state.database, command) for command in commands))
    return Response(orjson.dumps(answers[wanted]), media_type="application/json")


async def spent(_: Request) -> Response:
    return JSONResponse({"cpu": time.process_time_ns()})


def main() -> None:
    url, driver, secret = sys.argv[1:]

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[dict[str, object]]:
        async with open_database(url, Driver(driver)) as database:
            yield {"database": database, "secret": secret}

    routes = [
        Route("/keep", keep, methods=["POST"]),
        Route("/read", read, methods=["POST"]),
        Route("/memory", from_memory, methods=["POST"]),
        Route("/database", from_database, methods=["POST"]),
        Route("/spent", spent),
    ]
    with listening_socket("127.0.0.1", 0) as listener:
        sys.exit(0 if serve(lambda: Starlette(routes=routes, lifespan=lifespan), listener) else 1)


if __name__ == "__main__":
    main()
