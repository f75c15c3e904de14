"""The routes of the service."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TypedDict

from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from strawberry.http.websocket_origin import normalize_allowed_origins

from api.http.agent_view import ViewPage
from api.http.demo import DemoAgents
from api.http.embedding import embedding_routes
from api.http.endpoint import View
from api.http.origins import LOCAL_ORIGIN, OriginCheck, Origins
from api.http.page import client_routes, explorer_routes
from api.http.pushing import PushEndpoint
from api.http.webhooks import WebhookEndpoint
from api.intake.aircall.source import AircallSource
from api.intake.twilio.source import TwilioSource
from api.intake.webhooks import WebhookSource
from api.operating.health import Health
from api.operating.metrics_endpoint import metrics
from api.settings.twilio_accounts import NO_TWILIO, TwilioSettings
from domain.ports import AgentRepository
from domain.services.connections import KnownConnections
from domain.services.inbox import InboxService
from domain.services.intake import IntakeService
from domain.services.keys import KeyService

_GRAPHQL_PATHS = ("/graphql", "/graphql/")
"""Both are served without a redirect: a redirected client loses its token, or sends it to the address in the
redirect.
"""

_FROM_TRACED_PAGES = (
    *("traceparent", "tracestate", "baggage", "sentry-trace"),
    *("apollographql-client-name", "apollographql-client-version"),
)
"""The headers that tracing in a page and Apollo's client awareness add to every request."""


class State(TypedDict):
    """The objects that the lifespan opened."""

    view: View
    health: Health
    agents: AgentRepository
    keys: KeyService
    intake: IntakeService
    connections: KnownConnections
    inbox: InboxService


class _GraphQL:
    """Calls the view, which exists only while the lifespan runs."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        view: View = scope["state"]["view"]
        await view(scope, receive, send)


async def _alive(_: Request) -> Response:
    return PlainTextResponse("alive\n")


async def _ready(request: Request) -> Response:
    health: Health = request.state.health
    return await health.readiness()


def _front(page: ViewPage) -> Callable[[Request], Awaitable[Response]]:
    """The agent view for a browser, and a line of JSON for a program."""

    async def front(request: Request) -> Response:
        if "text/html" in request.headers.get("accept", ""):
            return page.answer()
        about = {"service": "contact-insights", "graphql": "/graphql"}
        return JSONResponse(about, headers={"vary": "accept"})

    return front


async def _no_agents(_: Request) -> Response:
    """Answers pages that look for sample agents where other data are served."""
    return JSONResponse([])


def routes(
    *,
    has_explorer: bool,
    demo_secret: str | None,
    allowed_origins: Sequence[str] = (),
    embed_origins: Sequence[str] = (),
    image_origins: Sequence[str] = (),
    twilio: TwilioSettings = NO_TWILIO,
) -> list[BaseRoute]:
    """With the explorer, pages that this machine serves may also use the API: those of developers."""
    origins = Origins(allowed=normalize_allowed_origins(allowed_origins), local=has_explorer)
    with_cors = CORSMiddleware(
        _GraphQL(),
        allow_origins=tuple(origins.allowed),
        allow_origin_regex=LOCAL_ORIGIN.pattern if origins.local else None,
        allow_methods=["GET", "POST"],
        allow_headers=["authorization", "content-type", *_FROM_TRACED_PAGES],
        expose_headers=["retry-after", "www-authenticate", "x-request-id"],
    )
    sources: Sequence[WebhookSource] = (
        AircallSource(),
        TwilioSource(twilio.accounts, public_url=twilio.public_url),
    )
    all_routes: list[BaseRoute] = [
        *(Route(path, OriginCheck(with_cors, origins), methods=None) for path in _GRAPHQL_PATHS),
        *(WebSocketRoute(path, OriginCheck(_GraphQL(), origins)) for path in _GRAPHQL_PATHS),
        Route("/import", PushEndpoint().__call__, methods=["POST"]),
        *(
            Route(f"/webhooks/{source.product}", WebhookEndpoint(source).__call__, methods=["POST"])
            for source in sources
        ),
        Route("/healthz", _alive),
        Route("/readyz", _ready),
        Route("/metrics", metrics),
        Route("/", _front(ViewPage(image_origins, has_explorer=has_explorer))),
        Route("/demo/agents", _no_agents if demo_secret is None else DemoAgents(demo_secret)),
        *client_routes(),
        *embedding_routes(embed_origins),
    ]
    return all_routes + (explorer_routes() if has_explorer else [])
