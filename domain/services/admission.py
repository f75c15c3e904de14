"""Decides who may generate, and reads the sources for them (R1, R10 to R13, R15)."""

from asyncio import gather
from dataclasses import dataclass
from datetime import datetime

from domain.brief import MAX_SOURCES, Brief, brief_sources, insights_language, six_months_before
from domain.computing import Computing
from domain.conversation import Conversation
from domain.errors import (
    ContactNotSummarized,
    ConversationNotFound,
    NoRecentInteractions,
    NoTranscribedCall,
)
from domain.generation import GenerationClaim, GenerationSubject
from domain.ids import AgentId, ConversationId
from domain.insights import MAX_COUNT, SourceReference
from domain.interaction import Channel, Interaction
from domain.language_teller import LanguageTeller
from domain.people import Agent, Organization, Viewer
from domain.ports import (
    AgentRepository,
    Clock,
    ContactRepository,
    InteractionRepository,
    LineRepository,
)
from domain.reading.spoken_language import call_language
from domain.reading.suspicion import is_suspicious_passage
from domain.services.access import AccessService, generating_refusals
from domain.services.composition import Request
from domain.time_zones import time_zone_named


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmittedRequest:
    """A request that R1 allows, with the data that was read to decide it."""

    organization: Organization
    agent: Agent
    conversation: Conversation
    now: datetime

    @property
    def since(self) -> datetime:
        return six_months_before(self.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
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

    @property
    def agent_ids(self) -> frozenset[AgentId]:
        """The agents who took part in the interactions."""
        return frozenset(one.agent_id for one, _ in self.sources if one.agent_id is not None)


class Admission:
    """Raises the refusals of R13. Everything is read at the moment of each call."""

    def __init__(
        self,
        *,
        access: AccessService,
        agents: AgentRepository,
        lines: LineRepository,
        contacts: ContactRepository,
        interactions: InteractionRepository,
        clock: Clock,
        languages: LanguageTeller,
        computing: Computing,
    ) -> None:
        self._access = access
        self._agents = agents
        self._lines = lines
        self._contacts = contacts
        self._interactions = interactions
        self._clock = clock
        self._languages = languages
        self._computing = computing

    async def admit(self, viewer: Viewer, conversation_id: ConversationId) -> AdmittedRequest:
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
        return AdmittedRequest(
            organization=organization, agent=agent, conversation=conversation, now=now
        )

    async def read(self, admitted: AdmittedRequest) -> Reading:
        """Reads the sources and decides the language to write in. Raises the last two refusals of R13."""
        organization, contact = admitted.organization.id, admitted.conversation.contact_id
        sources, lines = await gather(
            self._interactions.newest_sources(
                organization, contact, since=admitted.since, limit=MAX_SOURCES
            ),
            self._lines.get_many(organization, [admitted.conversation.line_id]),
        )
        if not sources:
            raise NoRecentInteractions(admitted.since)
        read = [interaction for interaction, _ in sources]
        line = lines.get(admitted.conversation.line_id)
        calls = [one for one in read if one.channel is Channel.CALL]
        spoken = {language for one in calls if (language := call_language(one, self._languages))}
        is_settled = len(spoken) == 1 or bool(
            (line and line.language) or admitted.organization.language
        )
        call_languages: list[str] = []
        if not calls or not is_settled:
            call_languages = list(
                await self._interactions.call_languages(
                    organization,
                    contact,
                    since=admitted.since,
                    limit=1 if is_settled else MAX_COUNT,
                )
            )
        if not calls and not call_languages:
            raise NoTranscribedCall(admitted.since)
        language = insights_language(
            spoken,
            line_language=line.language if line else None,
            organization_language=admitted.organization.language,
            call_languages=call_languages,
        )
        return Reading(sources=tuple(sources), language=language)

    async def request(
        self, admitted: AdmittedRequest, before: Reading, claim: GenerationClaim
    ) -> Request:
        """Reads everything again after the number was claimed, and also the agents in `before`. Raises the same errors
        as `read`, and `ContactNotSummarized`.

        Without this second reading, a request could have a higher number than another one, and yet an older state
        (R21).
        """
        organization, contact_id = admitted.organization.id, admitted.conversation.contact_id
        reading, agents, contacts, left_out = await gather(
            self.read(admitted),
            self._agents.get_many(organization, before.agent_ids),
            self._contacts.get_many(organization, [contact_id]),
            self._interactions.left_out(
                organization, contact_id, since=admitted.since, read=MAX_SOURCES
            ),
        )
        if others := reading.agent_ids - before.agent_ids:
            agents = {**agents, **await self._agents.get_many(organization, others)}
        contact = contacts.get(contact_id)
        if contact is not None and contact.may_be_summarized is False:
            raise ContactNotSummarized
        names = {id_: agent.name for id_, agent in agents.items()}
        sources = await self._computing(
            brief_sources,
            [
                (one, names.get(one.agent_id) if one.agent_id is not None else None)
                for one, _ in reading.sources
            ],
            language=reading.language,
        )
        brief = Brief(
            language=reading.language,
            contact_name=_harmless(contact.name) if contact else None,
            now=admitted.now,
            time_zone=time_zone_named(admitted.organization.time_zone),
            sources=sources,
        )
        return Request(
            brief=brief,
            references=tuple(reference for _, reference in reading.sources),
            claim=claim,
            since=admitted.since,
            left_out=tuple(left_out),
            agent=admitted.agent,
            conversation_id=admitted.conversation.id,
        )


def _harmless(name: str | None) -> str | None:
    """The name, or `None` if it tries to command the reader. The contact may have chosen the name (R17)."""
    return None if name is None or is_suspicious_passage(name) else name
