"""What the services need of the world, in the domain's words.

Every call has a deadline of its own. A repository raises `StorageUnavailable` when the database does not answer, and
nothing else for a fault of its own.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from domain.brief import Brief
from domain.contact import Contact
from domain.conversation import Conversation
from domain.draft import DraftPassage
from domain.generation import GenerationClaim, GenerationEvent, GenerationSubject
from domain.ids import (
    AgentId,
    ContactId,
    ContactKey,
    ConversationId,
    InteractionId,
    LineId,
    OrganizationId,
)
from domain.insights import ContactInsights, Findings, LeftOut, SourceReference
from domain.intake import InteractionPortions
from domain.interaction import Interaction, InteractionHead
from domain.live import LiveContact
from domain.pages import Page, PageRequest
from domain.people import Agent, Line, Organization
from domain.report import Report, unreported


class Clock(Protocol):
    def __call__(self) -> datetime:
        """The present moment, aware, in UTC, cut to milliseconds."""


class Timer(Protocol):
    def __call__(self) -> float:
        """Seconds from a moment that stays the same however the clock is set: for what something takes."""


class Patience(Protocol):
    def __call__(self, seconds: float) -> AbstractContextManager[None]:
        """Lets each call on a repository take so long that is made inside, also by tasks that are begun there."""


class InsightsWriter(Protocol):
    """Reads a brief and says what matters in it."""

    @property
    def name(self) -> str:
        """What wrote them, as agents read it: a model's name, say."""

    def write(self, brief: Brief, *, report: Report = unreported) -> AsyncIterator[DraftPassage]:
        """The passages in the order to be read, each as soon as it is complete; raises `WriterFailed`.

        `report` is told what it took by the time the last passage was given or the iterator was closed.
        """


class OrganizationRepository(Protocol):
    async def get(self, organization: OrganizationId) -> Organization | None: ...

    async def get_many(
        self, organizations: Collection[OrganizationId]
    ) -> Mapping[OrganizationId, Organization]: ...

    async def save(self, organization: Organization, *, keeps_switch: bool = False) -> None:
        """With `keeps_switch` a known organization's switch stays as it stands, whoever turns it meanwhile (R4)."""

    async def set_contact_insights_enabled(
        self, organization: OrganizationId, *, enabled: bool
    ) -> None: ...

    async def is_empty(self) -> bool:
        """Whether nothing was ever loaded: everything else needs an organization first."""


class AgentRepository(Protocol):
    async def get_many(
        self, organization: OrganizationId, agents: Collection[AgentId]
    ) -> Mapping[AgentId, Agent]: ...

    async def find(self, id_or_email: str) -> Sequence[Agent]:
        """The agents of any organization with this id or e-mail address."""

    async def save(self, agent: Agent) -> None: ...


class LineRepository(Protocol):
    async def get_many(
        self, organization: OrganizationId, lines: Collection[LineId]
    ) -> Mapping[LineId, Line]: ...

    async def save(self, line: Line) -> None: ...


class ContactRepository(Protocol):
    async def get_many(
        self, organization: OrganizationId, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Contact]: ...

    async def page(
        self, organization: OrganizationId, agent: AgentId, page: PageRequest, *, search: str | None
    ) -> Page[Contact]:
        """Contacts with a conversation that the agent may see, the latest active first.

        With `search`, those that it finds (`domain.search.terms`), by name.
        """

    async def save_many(self, contacts: Sequence[Contact]) -> None:
        """Of any organizations; the last of those with one id counts."""

    async def delete(self, organization: OrganizationId, contact: ContactId) -> bool:
        """Takes away the contact with its insights, conversations and interactions (R23).

        `False` when there was nothing of it. One that was interrupted is completed by the next.
        """


class InsightsRepository(Protocol):
    async def get_many(
        self, organization: OrganizationId, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, ContactInsights]: ...

    async def across(self, keys: Collection[ContactKey]) -> Mapping[ContactKey, ContactInsights]:
        """The same of any organizations, in as many commands as for one."""

    async def claim(
        self,
        organization: OrganizationId,
        contact: ContactId,
        subject: GenerationSubject,
        *,
        lapsed: GenerationClaim | None = None,
    ) -> GenerationClaim | None:
        """Hands out the contact's next request number, or joins the claim for the same subject.

        A claim below the number of what stands is joined by nobody: nothing will come of it. `lapsed` is one whose
        holder was seen to be dead; if it has been renewed since, it is joined all the same. `None` when the contact is
        gone.
        """

    async def under_way(
        self,
        organization: OrganizationId,
        contact: ContactId,
        subject: GenerationSubject,
    ) -> GenerationClaim | None:
        """Joins the claim for the same subject; `None` when there is none. Hands out nothing."""

    async def renew(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> None:
        """Tells that its holder still works on it; nothing when the claim has been taken away."""

    async def renewals(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> int | None:
        """How often the claim has been renewed; `None` once its holder has replaced or released it, or lost it."""

    async def release(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> None:
        """Gives the claim up without replacing anything, so that the next request starts its own."""

    async def replace(
        self,
        organization: OrganizationId,
        contact: ContactId,
        claim: GenerationClaim,
        findings: Findings,
    ) -> ContactInsights | None:
        """The insights that stand afterwards: these, or those of a higher request number (R21).

        They are kept as `following` those that they replace.
        Once it has returned they survive a kill -9. `None` when the contact is gone (R23).
        """


class ConversationRepository(Protocol):
    async def get_many(
        self, organization: OrganizationId, conversations: Collection[ConversationId]
    ) -> Mapping[ConversationId, Conversation]: ...

    async def of_contacts(
        self, organization: OrganizationId, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Sequence[Conversation]]:
        """All conversations of each contact, the latest active first; none: left away."""

    async def across(
        self, keys: Collection[ContactKey]
    ) -> Mapping[ContactKey, Sequence[Conversation]]:
        """The same of any organizations, in as many commands as for one."""

    async def save_many(self, conversations: Sequence[Conversation]) -> None:
        """Of any organizations; what was said in them goes with them to their contacts."""

    async def delete(self, organization: OrganizationId, conversation: ConversationId) -> bool:
        """Takes away the conversation with its interactions; `False` when there was none."""


class InteractionRepository(InteractionPortions, Protocol):
    async def get_many(
        self,
        organization: OrganizationId,
        interactions: Collection[InteractionId],
        *,
        with_words: bool = True,
    ) -> Mapping[InteractionId, InteractionHead]:
        """Each an `Interaction`; without the words, its head."""

    async def page(
        self,
        organization: OrganizationId,
        conversations: Collection[Conversation],
        page: PageRequest,
        *,
        with_words: bool = True,
    ) -> Page[InteractionHead]:
        """The interactions of these conversations, the latest first; without the words, their heads."""

    async def newest_sources(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, limit: int
    ) -> Sequence[tuple[Interaction, SourceReference]]:
        """The latest first; `since` included (R10, R11)."""

    async def call_languages(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, limit: int
    ) -> Sequence[str]:
        """The primary subtags of the contact's transcribed calls, the latest first."""

    async def left_out(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, read: int
    ) -> Sequence[LeftOut]:
        """How many were left out by reason, zeros left away, each stopping at `MAX_COUNT` (R18)."""

    async def revisions(
        self,
        organization: OrganizationId,
        contact: ContactId,
        interactions: Collection[InteractionId],
    ) -> Mapping[InteractionId, str]:
        """The revision of each that is still a source, and still the contact's."""

    async def count_appeared(
        self,
        organization: OrganizationId,
        contact: ContactId,
        *,
        after: int,
        since: datetime,
        besides: Collection[InteractionId],
    ) -> int:
        """Sources not older than `since` that appeared after that number, without `besides`, up to `MAX_COUNT`."""

    async def delete(self, organization: OrganizationId, interaction: InteractionId) -> bool: ...


class InsightsFeed(Protocol):
    """Tells open conversations, in every process, what happened to a contact's insights."""

    def replaced(self, insights: ContactInsights) -> None:
        """To be called once the database has acknowledged them; neither waits nor raises."""

    def progressed(
        self,
        organization: OrganizationId,
        contact: ContactId,
        request_number: int,
        event: GenerationEvent,
    ) -> None:
        """How a generation goes (R29); neither waits nor raises."""

    def follow(
        self, organization: OrganizationId, contact: ContactId
    ) -> AsyncGenerator[LiveContact, None]:
        """The contact as it is now, then again whenever it may have changed, the newest only (R27)."""

    async def current(self, organization: OrganizationId, contact: ContactId) -> LiveContact:
        """The contact read afresh: one reading for all who ask at the same time."""

    def switched(self, organization: OrganizationId) -> None:
        """Contact insights were switched on or off; neither waits nor raises."""

    def follow_switch(self, organization: OrganizationId) -> AsyncGenerator[Organization, None]:
        """The organization as it is now, then again whenever contact insights were switched."""

    def follow_generation(
        self, organization: OrganizationId, contact: ContactId
    ) -> AsyncGenerator[GenerationEvent, None]:
        """The generation under way from its beginning, then each that follows."""
