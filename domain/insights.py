"""The one current reading of a contact."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import AgentId, ContactId, ConversationId, InteractionId, OrganizationId
from domain.interaction import Channel, InteractionDirection, LeftOutReason, Speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceReference:
    """A source as it was when it was read: enough to show it to a reader who may see no more (R7).

    `revision` changes whenever what the interaction holds does, so it tells whether the source changed since (R22).
    """

    interaction_id: InteractionId
    conversation_id: ConversationId
    channel: Channel
    direction: InteractionDirection
    occurred_at: datetime
    revision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words as they stand in a source, but for what is masked; an ellipsis marks what was left out (R30).

    Who spoke and when comes from metadata: `agent_id` and `agent_name` are those of the agent who spoke.
    """

    text: str
    speaker: Speaker
    source_id: InteractionId
    agent_id: AgentId | None = None
    agent_name: str | None = None
    start_seconds: float | None = None


class StatementKind(StrEnum):
    """What a statement tells: `FACT` is computed from metadata, all others rest on quotes."""

    FACT = "FACT"
    REMARK = "REMARK"
    QUESTION = "QUESTION"
    REQUEST = "REQUEST"
    PROMISE = "PROMISE"
    PROBLEM = "PROBLEM"
    OUTCOME = "OUTCOME"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """`is_new` when the insights before did not say it (R19)."""

    text: str
    source_ids: tuple[InteractionId, ...]
    kind: StatementKind = StatementKind.REMARK
    quotes: tuple[Quote, ...] = ()
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """How many statements are new, and how many of those before are said no longer."""

    added_count: int
    removed_count: int


class Party(StrEnum):
    ORGANIZATION = "ORGANIZATION"
    CONTACT = "CONTACT"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """Something that one side still owes the other (R32).

    `agent_id` and `agent_name` are those of the agent who promised it, if one did. `due_on` is a day of the
    organization's time zone, worked out from what was said.
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
    """Computed from the newest source, never written by a model; part of the text, so every reader sees it (R14)."""

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
    """What was read and what was not (R18); each count stops at `MAX_COUNT`.

    `shortened_count` is how many of those read were read only in part, for want of room.
    """

    interaction_count: int
    since: datetime
    left_out: tuple[LeftOut, ...]
    suspicious_count: int
    shortened_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a generation produced, before it has a version: everything that replacing replaces.

    `changes` are those against what was replaced; `None` for the first.
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
    """Sources that appeared under a higher number than this have appeared since (R22)."""
    generated_at: datetime
    generated_by: AgentId
    generated_by_name: str
    generated_in: ConversationId
    writer: str
    changes: Changes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactInsights:
    """The findings that stand, under the contact's one id and a version that only rises (R19)."""

    organization_id: OrganizationId
    contact_id: ContactId
    version: int
    findings: Findings


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness:
    """How insights stand to what has happened since (R22)."""

    is_up_to_date: bool
    new_interaction_count: int


MAX_COUNT = 1_000
