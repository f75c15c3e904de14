"""A small stand-in for the service, which shows what the explorer asks it."""

import asyncio
import socket
from contextlib import asynccontextmanager
from datetime import timedelta

import uvicorn
from graphql import build_schema, graphql_sync
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocketDisconnect

from api.auth.authenticator import issue_token
from api.http.embedding import embedding_routes
from api.http.page import explorer_page, explorer_routes
from domain.people import Viewer
from tests.builders import NOW

AGENTS = [
    {
        "name": "Ana Diaz",
        "email": "ana@acme.example",
        "description": "admin, licensed",
        "token": "token-ana",
    },
    {
        "name": "Chloé Laurent",
        "email": "chloe@acme.example",
        "description": "member, no licence",
        "token": "token-chloe",
    },
    {
        "name": "Gus Marlow",
        "email": "gus@globex.example",
        "description": "admin, licensed",
        "token": issue_token(
            "a-secret-that-only-the-tests-know-of",
            Viewer(organization_id="globex", agent_id="gus"),
            now=NOW,
            lasts=timedelta(hours=1),
        ),
    },
]


class Service:
    """Accepts the tokens of `AGENTS`, and answers with the request that it got."""

    def __init__(self, *, names_agents=True):
        self.names_agents = names_agents
        self.asked = []
        self.init_payloads = []
        self.socket_closed = asyncio.Event()
        self.schema = build_schema("type Query { viewer: String }")

    def app(self):
        return Starlette(
            routes=[
                Route("/graphql", self.graphql, methods=["GET", "POST"]),
                WebSocketRoute("/graphql", self.socket),
                Route("/demo/agents", self.demo_agents),
                *explorer_routes(),
                *embedding_routes(()),
            ]
        )

    async def demo_agents(self, request):
        return JSONResponse(AGENTS) if self.names_agents else JSONResponse({}, 404)

    async def graphql(self, request):
        if request.method == "GET":
            return explorer_page()
        authorization = request.headers.get("authorization")
        if not takes(authorization):
            return JSONResponse({"errors": [{"message": "A token is needed."}]}, 401)
        body = await request.json()
        if "IntrospectionQuery" in body["query"]:
            return JSONResponse({"data": graphql_sync(self.schema, body["query"]).data})
        self.asked.append((authorization, body))
        return JSONResponse({"data": {"answer": f"answered {authorization}"}})

    async def socket(self, socket):
        await socket.accept("graphql-transport-ws")
        try:
            await self.serve_subscription(socket)
        except WebSocketDisconnect:
            pass
        finally:
            self.socket_closed.set()

    async def serve_subscription(self, socket):
        payload = (await socket.receive_json()).get("payload")
        self.init_payloads.append(payload)
        if not takes((payload or {}).get("Authorization")):
            await socket.close(4403, "Forbidden")
            return
        await socket.send_json({"type": "connection_ack"})
        operation = await socket.receive_json()
        for version in (1, 2):
            data = {"version": version, "variables": operation["payload"]["variables"]}
            await socket.send_json(
                {"id": operation["id"], "type": "next", "payload": {"data": data}}
            )
        while True:
            await socket.receive_json()


def takes(authorization):
    return authorization in [f"Bearer {agent['token']}" for agent in AGENTS]


@asynccontextmanager
async def running(service):
    """Yields the address of the running service."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        service.app(), log_level="warning", ws="websockets-sansio", timeout_graceful_shutdown=2
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[listening]))
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    await task
