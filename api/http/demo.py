"""Sign-in to the sample data with one click. Only `contact-insights demo` serves it, and only to this machine."""

from datetime import timedelta

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.auth.authenticator import issue_token
from domain.clock import system_clock
from domain.people import Agent, Licence, Viewer
from domain.ports import AgentRepository

SAMPLE_EMAILS = (
    "ana@acme.example",
    "ben@acme.example",
    "chloe@acme.example",
    "dora@acme.example",
    "gus@globex.example",
    "gina@globex.example",
)
TOKEN_LASTS = timedelta(hours=12)
_LOCAL_NAMES = {"localhost", "127.0.0.1", "[::1]"}
_LOCAL_ADDRESSES = {"127.0.0.1", "::1"}


class DemoAgents:
    """The sample agents, each with a token."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if not _is_local(request):
            return Response(status_code=404)
        agents: AgentRepository = request.state.agents
        rows = [
            {
                "email": agent.email,
                "name": agent.name,
                "description": _description(agent),
                "token": self._token(agent),
            }
            for email in SAMPLE_EMAILS
            for agent in await agents.find(email)
        ]
        headers = {"cache-control": "no-store"}
        return Response(orjson.dumps(rows), headers=headers, media_type="application/json")

    def _token(self, agent: Agent) -> str:
        viewer = Viewer(organization_id=agent.organization_id, agent_id=agent.id)
        return issue_token(self._secret, viewer, now=system_clock(), lasts=TOKEN_LASTS)


def _is_local(request: Request) -> bool:
    """The host name must be local too. Otherwise a page could rebind a name of its own to this machine and read the
    tokens.
    """
    name = request.headers.get("host", "").rpartition(":")[0] or request.headers.get("host", "")
    client = request.client
    return name in _LOCAL_NAMES and client is not None and client.host in _LOCAL_ADDRESSES


def _description(agent: Agent) -> str:
    licence = "licensed" if agent.holds(Licence.AI_ASSIST_PRO) else "no licence"
    return f"{agent.organization_id}: {agent.role.lower()}, {licence}"
