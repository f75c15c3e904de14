"""The services with repositories in memory: one organization, one line, and one contact who has called."""

import pytest

from domain.computing import Computing
from domain.quota import GenerationLimits
from domain.services.access import AccessService
from domain.services.allowances import AllowanceService
from domain.services.barrier import Barrier
from domain.services.composition import Composition
from domain.services.contacts import ContactsService
from domain.services.insights import InsightsService
from domain.services.intake import IntakeService
from domain.services.organizations import OrganizationsService
from domain.services.recording import RecordingService
from tests.builders import (
    agent,
    call,
    contact,
    conversation,
    line,
    next_action,
    organization,
    passage,
    viewer,
)
from tests.fakes.clock import FixedClock, FixedTimer
from tests.fakes.feed import RecordingFeed
from tests.fakes.patience import RecordingPatience
from tests.fakes.repositories import in_memory
from tests.fakes.wording import PlainWording
from tests.fakes.writer import ScriptedWriter
from tests.judging import LANGUAGES

NEVER = 3_600
SUMMARY = "The parcel arrived damaged."
ADVICE = "Send the replacement that the contact asks for."


def script(*source_ids):
    """A summary of one statement and a next action, both with these sources."""
    return passage(SUMMARY, *source_ids), next_action(ADVICE, *source_ids)


class Office:
    """`process()` makes another process of the service, with the same repositories.

    By default a process never renews a claim, as if it had died.
    """

    def __init__(self, *writers, deadline_seconds=5, limits=GenerationLimits(), wording=None):  # noqa: B008  frozen
        self.repositories = in_memory()
        self.limits = limits
        self.wording = wording or PlainWording()
        self.clock = FixedClock()
        self.timer = FixedTimer()
        self.feed = RecordingFeed()
        self.patience = RecordingPatience()
        self.deadline_seconds = deadline_seconds
        self.writer = writers[0] if writers else ScriptedWriter(*script("i1"))
        self.access = AccessService(
            organizations=self.repositories.organizations,
            agents=self.repositories.agents,
            conversations=self.repositories.conversations,
        )
        self.recording = RecordingService(records=self.repositories.records, clock=self.clock)
        self.insights = self.process(*(writers or (self.writer,)))
        self.contacts = ContactsService(
            agents=self.repositories.agents,
            lines=self.repositories.lines,
            contacts=self.repositories.contacts,
            interactions=self.repositories.interactions,
            insights=self.repositories.insights,
            clock=self.clock,
        )
        self.organizations = OrganizationsService(
            organizations=self.repositories.organizations,
            access=self.access,
            feed=self.feed,
            recording=self.recording,
        )
        self.intake = IntakeService(
            references=self.repositories.references,
            organizations=self.repositories.organizations,
            agents=self.repositories.agents,
            lines=self.repositories.lines,
            contacts=self.repositories.contacts,
            conversations=self.repositories.conversations,
            interactions=self.repositories.interactions,
            barrier=Barrier(self.repositories.tombstones),
        )

    def process(self, *writers, claim_renewed_every_seconds=NEVER, **options):
        return InsightsService(
            access=self.access,
            agents=self.repositories.agents,
            lines=self.repositories.lines,
            contacts=self.repositories.contacts,
            interactions=self.repositories.interactions,
            insights=self.repositories.insights,
            composition=Composition(
                writers=writers,
                wording=self.wording,
                languages=LANGUAGES,
                clock=self.clock,
                deadline_seconds=self.deadline_seconds,
                computing=Computing(),
            ),
            allowances=AllowanceService(quotas=self.repositories.quotas, limits=self.limits),
            recording=self.recording,
            feed=self.feed,
            clock=self.clock,
            timer=self.timer,
            patience=self.patience,
            claim_renewed_every_seconds=claim_renewed_every_seconds,
            **options,
        )

    @staticmethod
    def viewer(agent_id):
        return viewer(agent_id)

    async def save(self, *values):
        await self.repositories.save(*values)

    async def generate(self, by="ana", conversation_id="v1"):
        return await self.insights.generate(viewer(by), conversation_id)

    async def findings(self, by="ana", conversation_id="v1"):
        """The findings of a generation, which must succeed."""
        generated = await self.generate(by, conversation_id)
        return generated.insights.findings

    async def standing(self, contact_id="c1", of="acme"):
        return (await self.repositories.insights.get_many(of, [contact_id])).get(contact_id)

    async def freshness(self):
        return await self.contacts.freshness(await self.standing())


async def furnished(*writers, **options):
    """An office with Ana and Ben, who have licences, and one call of an hour ago. It has no insights yet."""
    office = Office(*writers, **options)
    await office.save(
        organization(), agent("ana"), agent("ben"), line(), contact(), conversation(), call("i1")
    )
    return office


async def refused(office, error, by="ana", conversation_id="v1"):
    """The refusal. Fails if it cost or changed anything."""
    before = await office.standing()
    asked, told = len(office.writer.briefs), list(office.feed.events)

    with pytest.raises(error) as caught:
        await office.generate(by, conversation_id)

    assert type(caught.value) is error
    assert len(office.writer.briefs) == asked
    assert office.feed.events == told
    assert await office.standing() == before
    return caught.value
