"""The composition root: the only module that knows every adapter. It opens and closes them."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import (
    AsyncExitStack,
    ExitStack,
    asynccontextmanager,
    contextmanager,
)
from dataclasses import dataclass
from functools import partial

from starlette.applications import Starlette
from starlette.middleware import Middleware

from api.auth.authenticator import Authenticator
from api.auth.opening import open_tokens, secret_of
from api.auth.tokens import Tokens
from api.graphql.context import Services
from api.graphql.persisted import PersistedDocuments
from api.http.endpoint import View
from api.http.observed import Observed
from api.http.origins import HostCheck
from api.http.routes import State, routes
from api.http.throttle import throttling
from api.live.announcing import Announcements
from api.live.broker import broker_at
from api.live.channel import channel_of
from api.live.hub import LiveHub
from api.live.messages import Codec
from api.operating.health import PING_DEADLINE_SECONDS, Health
from api.operating.metrics import publishing
from api.operating.metrics_endpoint import shared_counts
from api.operating.rates import rate_of
from api.operating.tally import TALLY
from api.operating.tracing import tracing
from api.sample.loading import load_sample_lines
from api.schema import build_schema
from api.settings.environment import Settings
from api.storing import Storage, open_storage
from api.wiring import (
    hub_over,
    intake_over,
    keys_over,
    known_connections_over,
    services_over,
)
from api.working import working_inbox
from domain.clock import system_clock
from domain.computing import Computing
from domain.intake import Announcer
from domain.ports import InsightsWriter
from domain.services.composition import Composition
from domain.services.insights import GENERATION_MARGIN
from domain.services.intake import IntakeService
from domain.services.keys import KeyService
from storage.embedded import embedded_server
from storage.mongo.connection import patience, ping
from storage.mongo.faults import faults
from storage.mongo.identity import identity_of
from storage.mongo.together import together, with_everybody
from writers.extractive.writer import ExtractiveWriter
from writers.languages import open_languages
from writers.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """All that is open while the service runs."""

    storage: Storage
    services: Services
    hub: LiveHub
    view: View
    tokens: Tokens
    keys: KeyService
    intake: IntakeService


@asynccontextmanager
async def open_service(settings: Settings, *, is_demo: bool = False) -> AsyncIterator[Service]:
    """Opens all parts and closes them in reverse order. With `is_demo` an empty database gets the sample data."""
    async with AsyncExitStack() as stack:
        storage = await stack.enter_async_context(open_storage(settings))
        if is_demo:
            await load_sample(storage)
        tokens = await open_tokens(settings, stack)
        composition = Composition(
            computing=(computing := Computing()),
            languages=await stack.enter_async_context(open_languages(at_once=settings.has_model)),
            writers=await _open_writers(settings, computing, stack),
            wording=Words(),
            clock=system_clock,
            deadline_seconds=settings.insights_deadline_seconds,
        )
        hub = await _open_hub(settings, storage, composition, stack)
        services = services_over(
            storage,
            composition,
            hub,
            intake=(intake := intake_over(storage, hub.touched)),
            limits=settings.generation_limits,
            patience=patience,
        )
        stack.push_async_callback(services.insights.close)
        await stack.enter_async_context(publishing(TALLY, faults))
        await stack.enter_async_context(tracing(settings.traces_endpoint))
        view = View(
            build_schema(describes_itself=settings.is_for_developers, compiles=settings.compiles),
            services=services,
            authenticator=Authenticator(
                tokens,
                storage.agents,
                rate=rate_of(settings.agent_requests_per_minute),
                keys=(keys := keys_over(storage)),
            ),
            has_explorer=settings.is_for_developers,
            documents=PersistedDocuments(
                settings.persisted_documents, only=settings.allows_only_persisted
            ),
            answers_get=settings.is_for_developers,
            together=together,
            connecting=with_everybody,
        )
        yield Service(
            storage=storage,
            services=services,
            hub=hub,
            view=view,
            tokens=tokens,
            keys=keys,
            intake=intake,
        )


def create_app(settings: Settings, *, is_demo: bool = False) -> Starlette:
    """The service. Its lifespan opens everything at the start and closes everything at the end."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[State]:
        async with open_service(settings, is_demo=is_demo) as service:
            health = Health(
                ping=partial(ping, service.storage.database, seconds=PING_DEADLINE_SECONDS),
                is_broker_up=service.hub.is_connected,
                is_writer_failing=lambda: service.storage.records.is_writer_failing,
                keys=lambda: service.tokens.keys_state,
            )
            async with working_inbox(
                settings, service.storage, service.intake, patience=patience
            ) as inbox:
                yield State(
                    view=service.view,
                    health=health,
                    agents=service.storage.agents,
                    keys=service.keys,
                    intake=service.intake,
                    connections=known_connections_over(service.storage),
                    inbox=inbox,
                )

    app = Starlette(
        routes=routes(
            has_explorer=settings.is_for_developers,
            allowed_origins=settings.allowed_origins,
            embed_origins=settings.embed_origins,
            image_origins=settings.image_origins,
            twilio=settings.twilio,
            demo_secret=secret_of(settings) if is_demo and settings.issues_tokens else None,
        ),
        middleware=[
            Middleware(Observed),
            *throttling(settings.address_requests_per_minute),
            Middleware(HostCheck, allowed={settings.host, *settings.allowed_hosts}),
        ],
        lifespan=lifespan,
    )
    # A redirect would name an absolute address, without TLS behind a proxy.
    app.router.redirect_slashes = False
    return app


@contextmanager
def prepared(settings: Settings, *, is_demo: bool = False) -> Iterator[None]:
    """Keeps the embedded database open while workers come and go, and loads the sample data once for all of them.

    If the start must fail, it fails here, before anything is served. Raises the errors of `open_storage`.
    """

    async def before_serving() -> None:
        async with open_storage(settings) as storage:
            if is_demo:
                await load_sample(storage)

    with ExitStack() as stack:
        if settings.is_embedded:
            stack.enter_context(embedded_server(settings.data_dir))
        if settings.workers > 1:
            stack.enter_context(shared_counts())
        asyncio.run(before_serving())
        yield


async def load_sample(storage: Storage) -> bool:
    """Loads the sample data if the database is empty."""
    if not await storage.organizations.is_empty():
        return False
    await load_sample_lines(intake_over(storage), system_clock())
    return True


async def _open_writers(
    settings: Settings, computing: Computing, stack: AsyncExitStack
) -> Sequence[InsightsWriter]:
    """The model if one is configured. The extractive writer comes after it only if the operator asks for that (R20)."""
    own = ExtractiveWriter(computing=computing)
    if not settings.has_model:
        return (own,)
    from writers.openai.writer import open_openai_writer  # noqa: PLC0415  only with a model

    model = await stack.enter_async_context(
        open_openai_writer(
            api_key=settings.openai_api_key,
            base_url=settings.openai_base_url,
            model=settings.insights_model,
            deadline_seconds=settings.insights_deadline_seconds,
            token_budget=settings.insights_token_budget,
            redact_contact_details=settings.redacts_contact_details,
            authorities=settings.authorities,
        )
    )
    return (model, own) if settings.falls_back_to_extractive else (model,)


async def _open_hub(
    settings: Settings, storage: Storage, composition: Composition, stack: AsyncExitStack
) -> LiveHub:
    hub = hub_over(
        storage,
        broker_at(settings.broadcast_url),
        channel=await _channel(settings, storage),
        codec=Codec(process=secrets.token_hex(8), secret=secret_of(settings)),
        generation_lost_after_seconds=(composition.longest + GENERATION_MARGIN).total_seconds(),
        together=together,
    )
    return await stack.enter_async_context(hub.run())


@asynccontextmanager
async def open_intake(settings: Settings) -> AsyncIterator[IntakeService]:
    async with open_storage(settings) as storage, announcing(settings, storage) as announce:
        yield intake_over(storage, announce)


@asynccontextmanager
async def announcing(settings: Settings, storage: Storage) -> AsyncIterator[Announcer | None]:
    """Tells the processes that serve what this one saves, if they share a broker. Otherwise they find out themselves,
    and there is nothing to tell them with.
    """
    if not settings.has_shared_broker:
        yield None
        return
    announcements = Announcements(
        broker_at(settings.broadcast_url).broadcast,
        channel=await _channel(settings, storage),
        codec=Codec(process=secrets.token_hex(8), secret=None),
    )
    async with announcements.run():
        yield announcements.touched


async def _channel(settings: Settings, storage: Storage) -> str:
    return channel_of(
        known_to_all=settings.auth_secret or settings.auth_jwks_url or secret_of(settings),
        database=await identity_of(storage.database, otherwise=secrets.token_hex(16)),
    )
