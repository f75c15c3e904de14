"""The service with one more route, which publishes new insights without generating them.

It serves the sample data. `POST /publish` replaces the insights of contact `c1` like a generation, and notifies the
hub. Its body, if there is one, becomes the text of the first statement.
"""

import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.app import Service, open_service
from api.auth.authenticator import issue_token
from api.auth.opening import secret_of
from api.http.routes import routes
from api.server import listening_socket, serve
from api.settings.environment import Settings
from domain.clock import system_clock
from domain.generation import GenerationSubject
from domain.ids import AgentId, ContactId, ConversationId, InteractionId, OrganizationId
from domain.people import Viewer

ORGANIZATION, CONTACT = OrganizationId("acme"), ContactId("c1")


async def publish(request: Request) -> Response:
    """Answers with the time when the hub was notified, on a clock that all processes share."""
    service: Service = request.state.service
    insights = service.storage.insights
    now = system_clock()
    claim = await insights.claim(
        ORGANIZATION,
        CONTACT,
        GenerationSubject(
            language="fr", newest_source=InteractionId("-"), newest_revision=str(now)
        ),
    )
    standing = (await insights.get_many(ORGANIZATION, [CONTACT]))[CONTACT]
    if claim is None:
        return Response(status_code=500)
    findings = replace(standing.findings, request_number=claim.request_number)
    if text := (await request.body()).decode():
        first, *others = findings.statements
        findings = replace(findings, statements=(replace(first, text=text), *others))
    replaced = await insights.replace(ORGANIZATION, CONTACT, claim, findings)
    if replaced is None:
        return Response(status_code=500)
    notified_at, cpu = time.monotonic_ns(), time.process_time_ns()
    service.hub.replaced(replaced)
    return JSONResponse({"notified_at": notified_at, "cpu": cpu})


async def spent(_: Request) -> Response:
    return JSONResponse({"cpu": time.process_time_ns()})


def app(settings: Settings) -> Starlette:
    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[dict[str, object]]:
        async with open_service(settings, is_demo=True) as service:
            viewer = Viewer(organization_id=ORGANIZATION, agent_id=AgentId("ben"))
            await service.services.insights.generate(viewer, ConversationId("v1"))
            token = issue_token(
                secret_of(settings), viewer, now=system_clock(), lasts=timedelta(hours=1)
            )
            print(f"token {token}", flush=True)
            yield {"view": service.view, "service": service}

    own = [Route("/publish", publish, methods=["POST"]), Route("/spent", spent)]
    return Starlette(
        routes=[*own, *routes(has_explorer=False, demo_secret=None)], lifespan=lifespan
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as directory:
        settings = Settings(data_dir=Path(directory), port=0)
        with listening_socket(settings.host, 0) as listener:
            sys.exit(0 if serve(partial(app, settings), listener) else 1)


if __name__ == "__main__":
    main()
