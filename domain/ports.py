"""The interfaces that the services need, in the domain's words.

Every call has its own deadline. If the database is unreachable or fails, a repository raises `StorageUnavailable` and
nothing else.
"""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from domain.brief import Brief
from domain.contact import Contact
from domain.conversation import Conversation
from domain.draft import DraftPassage
from domain.generation import GenerationClaim, GenerationSubject
from domain.ids import (
    AgentId,
    AgentKey,
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
from domain.judge import Judge
from domain.pages import AnyPage, Page, PageRequest
from domain.people import Agent, Line, Organization
from domain.report import Report, unreported


class Clock(Protocol):
    def __call__(self) -> datetime:
        """The current time: aware, in UTC, cut to milliseconds."""


class Timer(Protocol):
    def __call__(self) -> float:
        """Seconds since a fixed moment, to measure durations. It does not jump when the clock is set."""


class Patience(Protocol):
    def __call__(self, seconds: float) -> AbstractContextManager[None]:
        """Sets the deadline of each repository call inside the block, also in tasks that are started there."""


class InsightsWriter(Protocol):
    """Reads a brief and writes what matters in it."""

    @property
    def name(self) -> str:
        """The name of the writer as agents see it, for example a model's name."""

    def write(
        self, brief: Brief, *, judge: Judge, report: Report = unreported
    ) -> AsyncIterator[DraftPassage]:
        """Yields the passages in reading order, each as soon as it is complete. Raises `WriterFailed`.

        `judge` tells a writer that can write again what would be stored. Calls `report` with the cost when the last
        passage was yielded or the iterator was closed.
        """


class OrganizationRepository(Protocol):
    async def get(self, organization: OrganizationId) -> Organization | None: ...

    async def get_many(
        self, organizations: Collection[OrganizationId]
    ) -> Mapping[OrganizationId, Organization]: ...

    async def save(self, organization: Organization, *, keeps_switch: bool = False) -> None:
        """With `keeps_switch` a known organization keeps its switch, even if somebody turns it meanwhile (R4)."""

    async def set_contact_insights_enabled(
        self, organization: OrganizationId, *, enabled: bool
    ) -> None: ...

    async def is_empty(self) -> bool:
        """Whether nothing was ever loaded: all other data needs an organization first."""


class AgentRepository(Protocol):
    async def get_many(
        self, organization: OrganizationId, agents: Collection[AgentId]
    ) -> Mapping[AgentId, Agent]: ...

    async def across(self, keys: Collection[AgentKey]) -> Mapping[AgentKey, Agent]:
        """The same of any organizations, in as many commands as for one."""

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
        """Contacts with a conversation that the agent may see. Those that were active last come first.

        With `search`, the contacts that it finds (`domain.search.terms`), in the order of their names.
        """

    async def with_number(
        self, organization: OrganizationId, agent: AgentId, numbers: Collection[str], *, limit: int
    ) -> Sequence[ContactId]:
        """Contacts with one of these numbers and a conversation that the agent may see.

        Those that were active last come first. At most `limit`.
        """

    async def having_numbers(
        self, organization: OrganizationId, numbers: Collection[str]
    ) -> Mapping[str, ContactId]:
        """The contact with each number, whoever may see it; of several, the one that was active last. Numbers that no
        contact has are omitted.
        """

    async def having_identities(
        self, organization: OrganizationId, identities: Collection[str]
    ) -> Mapping[str, ContactId]:
        """The same by identities."""

    async def save_many(self, contacts: Sequence[Contact]) -> None:
        """Saves contacts of any organizations. Of several with one id the last one counts. The insights of one that
        must not be summarized are deleted.
        """

    async def set_may_be_summarized(
        self, organization: OrganizationId, contact: ContactId, *, allowed: bool
    ) -> bool:
        """If it is not allowed, the insights are deleted, and no generation under way is stored. Returns `False` if
        there is no such contact.
        """

    async def delete(self, organization: OrganizationId, contact: ContactId) -> bool:
        """Deletes the contact with its insights, conversations and interactions (R23).

        Returns `False` if there was nothing to delete. The next call completes one that was interrupted.
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
        """Claims the contact's next request number, or joins the claim for the same subject.

        A claim with a lower number than the current insights is not joined, because it brings no result. `lapsed` is
        a claim whose holder seems dead; if it was renewed since, it is joined. `None` if the contact does not exist
        any more.
        """

    async def under_way(
        self,
        organization: OrganizationId,
        contact: ContactId,
        subject: GenerationSubject,
    ) -> GenerationClaim | None:
        """Joins the claim for the same subject, without claiming a number. `None` if there is none."""

    async def renew(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> None:
        """Shows that the holder still works on it. Does nothing if the claim has ended."""

    async def renewals(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> int | None:
        """How often the claim was renewed. `None` if its holder has replaced or released it, or lost it."""

    async def release(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> None:
        """Gives up the claim without replacing anything, so that the next request can claim a number."""

    async def replace(
        self,
        organization: OrganizationId,
        contact: ContactId,
        claim: GenerationClaim,
        findings: Findings,
    ) -> ContactInsights | None:
        """Returns the current insights afterwards: these, or those of a higher request number (R21).

        The findings are stored as `following` marks them. Once this has returned, they survive a kill -9. `None` if
        the contact does not exist any more (R23). Raises `SourceDeleted` if something was deleted since that the
        generation may have read.
        """


class ConversationRepository(Protocol):
    async def get_many(
        self, organization: OrganizationId, conversations: Collection[ConversationId]
    ) -> Mapping[ConversationId, Conversation]: ...

    async def of_contacts(
        self, organization: OrganizationId, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Sequence[Conversation]]:
        """The conversations of each contact, the latest active first. Contacts without any are omitted."""

    async def across(
        self, keys: Collection[ContactKey], *, with_changes: bool = False
    ) -> Mapping[ContactKey, Sequence[Conversation]]:
        """The same of any organizations, in as many commands as for one. `with_changes` reads what changed last."""

    async def save_many(self, conversations: Sequence[Conversation]) -> None:
        """Saves conversations of any organizations. Their interactions move with them to their contacts."""

    async def delete(self, organization: OrganizationId, conversation: ConversationId) -> bool:
        """Deletes the conversation with its interactions and the insights that read one of them (R23). Returns `False`
        if there was none.
        """


class InteractionRepository(InteractionPortions, Protocol):
    async def get_many(
        self,
        organization: OrganizationId,
        interactions: Collection[InteractionId],
        *,
        with_words: bool = True,
    ) -> Mapping[InteractionId, InteractionHead]:
        """Returns each as an `Interaction`; without the words, as an `InteractionHead`."""

    async def page(
        self,
        organization: OrganizationId,
        conversations: Collection[Conversation],
        page: AnyPage,
        *,
        with_words: bool = True,
    ) -> Page[InteractionHead]:
        """The interactions of these conversations, the latest first. Without the words, only their heads."""

    async def newest_sources(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, limit: int
    ) -> Sequence[tuple[Interaction, SourceReference]]:
        """The newest sources, the latest first. `since` is included (R10, R11)."""

    async def call_languages(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, limit: int
    ) -> Sequence[str]:
        """The primary subtags of the contact's transcribed calls, the latest first."""

    async def left_out(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, read: int
    ) -> Sequence[LeftOut]:
        """How many were left out for each reason, up to `MAX_COUNT`. Zeros are omitted (R18)."""

    async def revisions(
        self,
        organization: OrganizationId,
        contact: ContactId,
        interactions: Collection[InteractionId],
    ) -> Mapping[InteractionId, str]:
        """The revisions of those that are still sources, and still the contact's."""

    async def count_appeared(
        self,
        organization: OrganizationId,
        contact: ContactId,
        *,
        after: int,
        since: datetime,
        besides: Collection[InteractionId],
    ) -> int:
        """Sources since `since` that appeared after that number, up to `MAX_COUNT`, without `besides`."""

    async def delete(self, organization: OrganizationId, interaction: InteractionId) -> bool:
        """Deletes the interaction and the insights that read it. Generations that may have read it end (R23)."""
