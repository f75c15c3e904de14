"""Generating: who may, what is read, and what stands afterwards."""

import asyncio
from asyncio import gather
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.brief import MAX_SOURCES, Brief, BriefSource, insights_language, six_months_before
from domain.conversation import Conversation
from domain.errors import (
    ConversationNotFound,
    InsightsUnavailable,
    NoRecentInteractions,
    NoTranscribedCall,
    StorageUnavailable,
    WriterFailed,
)
from domain.generation import (
    Generated,
    GenerationBegun,
    GenerationClaim,
    GenerationEnded,
    GenerationOutcome,
    GenerationSubject,
)
from domain.ids import ConversationId
from domain.insights import MAX_COUNT, SourceReference
from domain.interaction import Interaction
from domain.people import Agent, Organization, Viewer
from domain.ports import (
    AgentRepository,
    Clock,
    ContactRepository,
    InsightsFeed,
    InsightsRepository,
    InteractionRepository,
    LineRepository,
)
from domain.services.access import AccessService, generating_refusals
from domain.services.composition import Composition, Request

CLAIM_MARGIN = timedelta(seconds=15)
"""How much longer than the writers' deadline a claim holds: for the database before and after them."""
JOINED_LOOKS_EVERY_SECONDS = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A request that passed R1, at the moment it was made."""

    organization: Organization
    agent: Agent
    conversation: Conversation
    now: datetime

    @property
    def since(self) -> datetime:
        return six_months_before(self.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    sources: tuple[tuple[Interaction, SourceReference], ...]
    language: str

    @property
    def subject(self) -> GenerationSubject:
        newest = self.sources[0][1]
        return GenerationSubject(
            language=self.language,
            newest_source=newest.interaction_id,
            newest_revision=newest.revision,
        )


class InsightsService:
    def __init__(
        self,
        *,
        access: AccessService,
        agents: AgentRepository,
        lines: LineRepository,
        contacts: ContactRepository,
        interactions: InteractionRepository,
        insights: InsightsRepository,
        composition: Composition,
        feed: InsightsFeed,
        clock: Clock,
    ) -> None:
        self._access = access
        self._agents = agents
        self._lines = lines
        self._contacts = contacts
        self._interactions = interactions
        self._insights = insights
        self._composition = composition
        self._feed = feed
        self._clock = clock
        self._under_way: dict[object, asyncio.Task[Generated]] = {}

    async def generate(self, viewer: Viewer, conversation_id: ConversationId) -> Generated:
        """Draws the contact's insights afresh, or joins the same request under way (R21).

        Raises `ConversationNotFound`, `ContactInsightsDisabled`, `LicenceRequired`, `NoRecentInteractions`,
        `NoTranscribedCall` (R1, R13) or `InsightsUnavailable` (R20); the current insights stay then.
        """
        asked = await self._admit(viewer, conversation_id)
        reading = await self._read(asked)
        key = (asked.organization.id, asked.conversation.contact_id, reading.subject)
        task = self._under_way.get(key)
        if task is None:
            task = asyncio.create_task(self._claim_and_run(asked, reading))
            self._under_way[key] = task
            task.add_done_callback(lambda _: self._under_way.pop(key, None))
        return await asyncio.shield(task)  # whoever asked may leave; others have joined

    async def close(self) -> None:
        """Ends what is under way, giving its claims up."""
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await gather(*tasks, return_exceptions=True)

    async def _admit(self, viewer: Viewer, conversation_id: ConversationId) -> _Asked:
        now = self._clock()
        (organization, agent), conversations = await gather(
            self._access.people(viewer),
            self._access.conversations(viewer, [conversation_id]),
        )
        conversation = conversations.get(conversation_id)
        if organization is None or agent is None or conversation is None:
            raise ConversationNotFound
        for refusal in generating_refusals(organization, agent):
            raise refusal
        return _Asked(organization=organization, agent=agent, conversation=conversation, now=now)

    async def _read(self, asked: _Asked) -> _Reading:
        """The sources and the language they are to be written about in; raises the last two refusals of R13."""
        organization, contact = asked.organization.id, asked.conversation.contact_id
        sources, lines = await gather(
            self._interactions.newest_sources(
                organization, contact, since=asked.since, limit=MAX_SOURCES
            ),
            self._lines.get_many(organization, [asked.conversation.line_id]),
        )
        if not sources:
            raise NoRecentInteractions(asked.since)
        read = [interaction for interaction, _ in sources]
        line = lines.get(asked.conversation.line_id)
        spoken = {language for one in read if (language := one.call_language)}
        is_settled = len(spoken) == 1 or bool(
            (line and line.language) or asked.organization.language
        )
        call_languages: list[str] = []
        if not spoken or not is_settled:
            call_languages = list(
                await self._interactions.call_languages(
                    organization, contact, since=asked.since, limit=1 if is_settled else MAX_COUNT
                )
            )
        if not spoken and not call_languages:
            raise NoTranscribedCall(asked.since)
        language = insights_language(
            read,
            line_language=line.language if line else None,
            organization_language=asked.organization.language,
            call_languages=call_languages,
        )
        return _Reading(sources=tuple(sources), language=language)

    async def _claim_and_run(self, asked: _Asked, reading: _Reading) -> Generated:
        while True:
            now = self._clock()
            claim = await self._insights.claim(
                asked.organization.id,
                asked.conversation.contact_id,
                reading.subject,
                now=now,
                expires_at=now + self._composition.longest + CLAIM_MARGIN,
            )
            if claim is None:
                raise ConversationNotFound
            if not claim.is_joined:
                return await self._run(asked, claim)
            generated = await self._await_holder(asked, claim)
            if generated is not None:
                return generated

    async def _await_holder(self, asked: _Asked, claim: GenerationClaim) -> Generated | None:
        """What another process wrote for this claim; `None` when it died and the claim is free to take over."""
        organization, contact = asked.organization.id, asked.conversation.contact_id
        while self._clock() < claim.expires_at:
            is_held = await self._insights.is_held(organization, contact, claim)
            standing = (await self._insights.get_many(organization, [contact])).get(contact)
            if standing and standing.findings.request_number >= claim.request_number:
                superseded = standing.findings.request_number > claim.request_number
                return Generated(insights=standing, superseded=superseded)
            if not is_held:
                raise InsightsUnavailable
            await asyncio.sleep(JOINED_LOOKS_EVERY_SECONDS)
        return None

    async def _run(self, asked: _Asked, claim: GenerationClaim) -> Generated:
        organization, contact = asked.organization.id, asked.conversation.contact_id
        outcome = GenerationOutcome.FAILED
        has_begun = False
        try:
            # Read again under the number: an older reading must not carry a higher number than a newer one (R21).
            reading = await self._read(asked)
            request = await self._request(asked, reading, claim)
            self._tell_begun(asked, claim)
            has_begun = True
            findings = await self._composition.compose(
                request,
                tell=lambda event: self._feed.progressed(
                    organization, contact, claim.request_number, event
                ),
            )
            standing = await self._insights.replace(organization, contact, claim, findings)
            if standing is None:
                raise ConversationNotFound
            superseded = standing.findings.request_number != claim.request_number
            outcome = GenerationOutcome.SUPERSEDED if superseded else GenerationOutcome.REPLACED
            self._feed.replaced(standing)
            return Generated(insights=standing, superseded=superseded)
        except WriterFailed as failure:
            raise InsightsUnavailable(failure.retry_after_seconds) from failure
        finally:
            if has_begun:
                self._feed.progressed(
                    organization, contact, claim.request_number, GenerationEnded(outcome=outcome)
                )
            if outcome is GenerationOutcome.FAILED:
                with suppress(StorageUnavailable):  # else the claim expires by itself
                    await self._insights.release(organization, contact, claim)

    def _tell_begun(self, asked: _Asked, claim: GenerationClaim) -> None:
        self._feed.progressed(
            asked.organization.id,
            asked.conversation.contact_id,
            claim.request_number,
            GenerationBegun(
                requested_by=asked.agent.id,
                started_at=asked.now,
            ),
        )

    async def _request(self, asked: _Asked, reading: _Reading, claim: GenerationClaim) -> Request:
        organization, contact_id = asked.organization.id, asked.conversation.contact_id
        agent_ids = {one.agent_id for one, _ in reading.sources if one.agent_id is not None}
        agents, contacts, left_out = await gather(
            self._agents.get_many(organization, agent_ids),
            self._contacts.get_many(organization, [contact_id]),
            self._interactions.left_out(
                organization, contact_id, since=asked.since, read=len(reading.sources)
            ),
        )
        contact = contacts.get(contact_id)
        names = {id_: agent.name for id_, agent in agents.items()}
        brief = Brief(
            language=reading.language,
            contact_name=contact.name if contact else None,
            now=asked.now,
            sources=tuple(
                BriefSource(
                    interaction=one,
                    agent_name=names.get(one.agent_id) if one.agent_id is not None else None,
                )
                for one, _ in reading.sources
            ),
        )
        return Request(
            brief=brief,
            references=tuple(reference for _, reference in reading.sources),
            claim=claim,
            since=asked.since,
            left_out=tuple(left_out),
            agent=asked.agent,
            conversation_id=asked.conversation.id,
        )
