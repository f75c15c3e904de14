"""The one current reading of a contact."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import AgentId, ContactId, ConversationId, InteractionId, OrganizationId
from domain.interaction import Channel, InteractionDirection, LeftOutReason, Speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceReference:
    """A source as it was when it was read: enough to show it to a reader who may see no more (R7).

    `revision` changes when anything in the interaction changes, so it shows whether the source has changed since
    (R22).
    """

    interaction_id: InteractionId
    conversation_id: ConversationId
    channel: Channel
    direction: InteractionDirection
    occurred_at: datetime
    revision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words as they are in a source, except for masks. An ellipsis marks an omission (R30).

    The speaker and the time come from metadata. `agent_id` and `agent_name` are those of the agent who spoke.
    """

    text: str
    speaker: Speaker
    source_id: InteractionId
    agent_id: AgentId | None = None
    agent_name: str | None = None
    start_seconds: float | None = None


class StatementKind(StrEnum):
    """The kind of a statement. A `FACT` is computed from metadata; all others rest on quotes."""

    FACT = "FACT"
    REMARK = "REMARK"
    QUESTION = "QUESTION"
    REQUEST = "REQUEST"
    PROMISE = "PROMISE"
    PROBLEM = "PROBLEM"
    OUTCOME = "OUTCOME"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """`is_new` means that the previous insights did not say it (R19)."""

    text: str
    source_ids: tuple[InteractionId, ...]
    kind: StatementKind = StatementKind.REMARK
    quotes: tuple[Quote, ...] = ()
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """How many statements are new, and how many of the previous ones are no longer there."""

    added_count: int
    removed_count: int


class Party(StrEnum):
    ORGANIZATION = "ORGANIZATION"
    CONTACT = "CONTACT"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """Something that one side still owes the other (R32).

    `agent_id` and `agent_name` are those of the agent who promised it, if one did. `due_on` is a day in the
    organization's time zone, computed from what was said.
    """

    text: str
    owed_by: Party
    agent_id: AgentId | None
    agent_name: str | None
    raised_at: datetime
    due_on: date | None
    source_ids: tuple[InteractionId, ...]
    quotes: tuple[Quote, ...]

    def is_overdue(self, today: date) -> bool:
        return self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True, kw_only=True)
class LastInteraction:
    """Computed from the newest source, never written by a model. It is part of the text, so every reader sees it
    (R14).
    """

    channel: Channel
    direction: InteractionDirection
    occurred_at: datetime
    agent_id: AgentId | None
    agent_name: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    reason: LeftOutReason
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How many interactions were read and how many were left out (R18). Each count stops at `MAX_COUNT`.

    `shortened_count` is how many interactions were too long and were read only in part.
    """

    interaction_count: int
    since: datetime
    left_out: tuple[LeftOut, ...]
    suspicious_count: int
    shortened_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """The result of a generation, before it has a version: all that a replacement replaces.

    `changes` compares it with what it replaced; `None` for the first.
    """

    request_number: int
    language: str
    last_interaction: LastInteraction
    statements: tuple[Statement, ...]
    next_action: Statement | None
    open_matters: tuple[OpenMatter, ...] = ()
    coverage: Coverage
    sources: tuple[SourceReference, ...]
    appearances: int
    """A source with a higher number has appeared since (R22)."""
    generated_at: datetime
    generated_by: AgentId
    generated_by_name: str
    generated_in: ConversationId
    writer: str
    changes: Changes | None = None
    record_id: str | None = None
    """The record of the generation. Findings of an earlier version name none."""

    @property
    def newest_source(self) -> SourceReference:
        """The source that `last_interaction` tells of: of two at the same moment that with the higher id (R10)."""
        return max(self.sources, key=lambda one: (one.occurred_at, one.interaction_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactInsights:
    """The current findings, under the contact's one id and a version that only rises (R19)."""

    organization_id: OrganizationId
    contact_id: ContactId
    version: int
    findings: Findings


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness:
    """How far insights are up to date (R22)."""

    is_up_to_date: bool
    new_interaction_count: int


MAX_COUNT = 1_000
