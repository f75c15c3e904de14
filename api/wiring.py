"""Builds the services from repositories."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial
from secrets import token_bytes
from time import monotonic

from api.graphql.context import Services, Together
from api.intake.recording import InteractionRecorder
from api.live.broker import Broker
from api.live.hub import LiveHub
from api.live.messages import Codec
from api.live.pages import Pages
from api.operating.quota_warnings import warn_of_quota
from domain.administration import RosterRepository
from domain.clock import system_clock
from domain.connections import ConnectionRepository, Product
from domain.erasure import TombstoneRepository
from domain.feed import InsightsFeed
from domain.feedback import FeedbackRepository
from domain.ids import ContactKey
from domain.inbox import InboxRepository, Interpreter
from domain.intake import Announcer, ReferenceRepository
from domain.keys import KeyRepository
from domain.leases import LeaseRepository
from domain.metering import RecordRepository
from domain.open_pages import OpenContact
from domain.ports import (
    AgentRepository,
    ContactRepository,
    ConversationRepository,
    InsightsRepository,
    InteractionRepository,
    LineRepository,
    OrganizationRepository,
    Patience,
)
from domain.quota import GenerationLimits, QuotaRepository
from domain.receipts import ErasureRepository
from domain.reports import ReportRepository
from domain.services.access import AccessService
from domain.services.administration import AdministrationService
from domain.services.allowances import AllowanceService
from domain.services.barrier import Barrier
from domain.services.composition import Composition
from domain.services.connections import ConnectionService, KnownConnections
from domain.services.contacts import ContactsService
from domain.services.erasing import ErasingService
from domain.services.feedback import FeedbackService
from domain.services.following import FollowingService, LiveReader
from domain.services.inbox import InboxService, InboxWorker
from domain.services.insights import InsightsService
from domain.services.intake import IntakeService
from domain.services.keys import KeyService
from domain.services.merging import MergingService
from domain.services.open_pages import Known, OpenReader
from domain.services.organizations import OrganizationsService
from domain.services.placing import PlacingService
from domain.services.recording import RecordingService
from domain.services.reported_places import Places


@dataclass(frozen=True, slots=True, kw_only=True)
class Repositories:
    organizations: OrganizationRepository
    agents: AgentRepository
    lines: LineRepository
    contacts: ContactRepository
    conversations: ConversationRepository
    interactions: InteractionRepository
    references: ReferenceRepository
    insights: InsightsRepository
    quotas: QuotaRepository
    records: RecordRepository
    feedback: FeedbackRepository
    keys: KeyRepository
    tombstones: TombstoneRepository
    connections: ConnectionRepository
    inbox: InboxRepository
    leases: LeaseRepository
    reports: ReportRepository


def intake_over(repositories: Repositories, announce: Announcer | None = None) -> IntakeService:
    return IntakeService(
        references=repositories.references,
        organizations=repositories.organizations,
        agents=repositories.agents,
        lines=repositories.lines,
        contacts=repositories.contacts,
        conversations=repositories.conversations,
        interactions=repositories.interactions,
        barrier=Barrier(repositories.tombstones),
        announce=announce,
    )


def placing_over(repositories: Repositories) -> PlacingService:
    return PlacingService(
        agents=repositories.agents,
        lines=repositories.lines,
        contacts=repositories.contacts,
        conversations=repositories.conversations,
    )


def administration_over(
    repositories: Repositories, roster: RosterRepository, announce: Announcer | None = None
) -> AdministrationService:
    return AdministrationService(
        roster=roster,
        references=repositories.references,
        conversations=repositories.conversations,
        intake=intake_over(repositories, announce),
        announce=announce,
    )


def erasing_over(
    repositories: Repositories, erasures: ErasureRepository, announce: Announcer | None = None
) -> ErasingService:
    return ErasingService(
        organizations=repositories.organizations,
        contacts=repositories.contacts,
        conversations=repositories.conversations,
        interactions=repositories.interactions,
        tombstones=repositories.tombstones,
        erasures=erasures,
        reports=repositories.reports,
        announce=announce,
        clock=system_clock,
        chance=lambda: token_bytes(12).hex(),
    )


def keys_over(repositories: Repositories) -> KeyService:
    return KeyService(
        keys=repositories.keys,
        organizations=repositories.organizations,
        clock=system_clock,
        chance=token_bytes,
    )


def connections_over(repositories: Repositories) -> ConnectionService:
    return ConnectionService(
        connections=repositories.connections,
        organizations=repositories.organizations,
        clock=system_clock,
    )


def known_connections_over(repositories: Repositories) -> KnownConnections:
    return KnownConnections(repositories.connections, timer=monotonic)


def inbox_over(repositories: Repositories) -> InboxService:
    return InboxService(inbox=repositories.inbox, clock=system_clock)


def worker_over(
    repositories: Repositories,
    interpreters: Mapping[Product, Interpreter],
    inbox: InboxService,
    *,
    patience: Patience,
) -> InboxWorker:
    return InboxWorker(
        inbox=repositories.inbox,
        leases=repositories.leases,
        interpreters=interpreters,
        arrived=inbox.arrived,
        clock=system_clock,
        patience=patience,
    )


def merging_over(repositories: Repositories, intake: IntakeService) -> MergingService:
    places = Places(
        reports=repositories.reports,
        agents=repositories.agents,
        contacts=repositories.contacts,
        conversations=repositories.conversations,
        interactions=repositories.interactions,
    )
    return MergingService(
        reports=repositories.reports,
        intake=intake,
        agents=repositories.agents,
        lines=repositories.lines,
        places=places,
        barrier=Barrier(repositories.tombstones),
        clock=system_clock,
    )


def services_over(
    repositories: Repositories,
    composition: Composition,
    feed: InsightsFeed,
    *,
    intake: IntakeService,
    limits: GenerationLimits,
    patience: Patience,
) -> Services:
    access = AccessService(
        organizations=repositories.organizations,
        agents=repositories.agents,
        conversations=repositories.conversations,
    )
    recording = RecordingService(records=repositories.records, clock=system_clock)
    return Services(
        access=access,
        contacts=_contacts_over(repositories),
        feedback=FeedbackService(
            insights=repositories.insights, feedback=repositories.feedback, clock=system_clock
        ),
        following=FollowingService(access=access, feed=feed),
        insights=InsightsService(
            access=access,
            agents=repositories.agents,
            lines=repositories.lines,
            contacts=repositories.contacts,
            interactions=repositories.interactions,
            insights=repositories.insights,
            composition=composition,
            allowances=AllowanceService(
                quotas=repositories.quotas, limits=limits, warn=warn_of_quota
            ),
            recording=recording,
            feed=feed,
            clock=system_clock,
            timer=monotonic,
            patience=patience,
        ),
        organizations=OrganizationsService(
            organizations=repositories.organizations,
            access=access,
            feed=feed,
            recording=recording,
        ),
        recorder=InteractionRecorder(
            merging=merging_over(repositories, intake),
            placing=placing_over(repositories),
            lines=repositories.lines,
            clock=system_clock,
        ),
    )


def _contacts_over(repositories: Repositories) -> ContactsService:
    return ContactsService(
        agents=repositories.agents,
        lines=repositories.lines,
        contacts=repositories.contacts,
        interactions=repositories.interactions,
        insights=repositories.insights,
        clock=system_clock,
    )


def hub_over(
    repositories: Repositories,
    broker: Broker,
    *,
    channel: str,
    codec: Codec,
    generation_lost_after_seconds: float,
    together: Together,
) -> LiveHub:
    live = LiveReader(insights=repositories.insights, conversations=repositories.conversations)
    pages = OpenReader(
        insights=repositories.insights,
        conversations=repositories.conversations,
        agents=repositories.agents,
        freshness=_contacts_over(repositories).freshness,
    )

    async def read_open(
        keys: Collection[ContactKey], known: Known
    ) -> Mapping[ContactKey, OpenContact]:
        with together():
            return await pages.contacts(keys, known)

    return LiveHub(
        broker,
        channel=channel,
        read_contacts=live.read,
        read_organizations=repositories.organizations.get_many,
        pages=partial(Pages, read_open, pages.rights),
        codec=codec,
        generation_lost_after_seconds=generation_lost_after_seconds,
    )
