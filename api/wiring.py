"""Builds the services from repositories."""

from dataclasses import dataclass
from time import monotonic

from api.graphql.context import Services
from domain.clock import system_clock
from domain.intake import ReferenceRepository
from domain.metering import RecordRepository
from domain.ports import (
    AgentRepository,
    ContactRepository,
    ConversationRepository,
    InsightsFeed,
    InsightsRepository,
    InteractionRepository,
    LineRepository,
    OrganizationRepository,
    Patience,
)
from domain.quota import GenerationLimits, QuotaRepository
from domain.services.access import AccessService
from domain.services.allowances import AllowanceService
from domain.services.composition import Composition
from domain.services.contacts import ContactsService
from domain.services.following import FollowingService
from domain.services.insights import InsightsService
from domain.services.intake import IntakeService
from domain.services.organizations import OrganizationsService
from domain.services.recording import RecordingService


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


def intake_over(repositories: Repositories) -> IntakeService:
    return IntakeService(
        references=repositories.references,
        organizations=repositories.organizations,
        agents=repositories.agents,
        lines=repositories.lines,
        contacts=repositories.contacts,
        conversations=repositories.conversations,
        interactions=repositories.interactions,
    )


def services_over(
    repositories: Repositories,
    composition: Composition,
    feed: InsightsFeed,
    *,
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
        contacts=ContactsService(
            agents=repositories.agents,
            lines=repositories.lines,
            contacts=repositories.contacts,
            interactions=repositories.interactions,
            insights=repositories.insights,
            clock=system_clock,
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
            allowances=AllowanceService(quotas=repositories.quotas, limits=limits),
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
    )
