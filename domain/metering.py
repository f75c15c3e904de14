"""What a generation took, and who did what when: told without a word of what anybody said."""

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.ids import AgentId, ContactId, ConversationId, OrganizationId
from domain.report import Usage, WriterReport, added


class RecordedAction(StrEnum):
    GENERATE = "GENERATE"
    SWITCH_ON = "SWITCH_ON"
    SWITCH_OFF = "SWITCH_OFF"


class RecordedOutcome(StrEnum):
    """`UNDER_WAY` stays only where the process died before the end. `FAILED` is the writer's failure (R20), and
    `BROKEN_OFF` any other: the database, a contact that was deleted, the service being stopped. What comes after `DONE`
    are refusals."""

    UNDER_WAY = "UNDER_WAY"
    REPLACED = "REPLACED"
    SUPERSEDED = "SUPERSEDED"
    FAILED = "FAILED"
    BROKEN_OFF = "BROKEN_OFF"
    DONE = "DONE"
    CONVERSATION_NOT_FOUND = "CONVERSATION_NOT_FOUND"
    CONTACT_INSIGHTS_DISABLED = "CONTACT_INSIGHTS_DISABLED"
    LICENCE_REQUIRED = "LICENCE_REQUIRED"
    ADMIN_REQUIRED = "ADMIN_REQUIRED"
    NO_RECENT_INTERACTIONS = "NO_RECENT_INTERACTIONS"
    NO_TRANSCRIBED_CALL = "NO_TRANSCRIBED_CALL"
    TOO_MANY_REQUESTS = "TOO_MANY_REQUESTS"
    BUDGET_SPENT = "BUDGET_SPENT"

    @property
    def is_refusal(self) -> bool:
        return self not in _NO_REFUSALS


_NO_REFUSALS = frozenset(
    (
        RecordedOutcome.UNDER_WAY,
        RecordedOutcome.REPLACED,
        RecordedOutcome.SUPERSEDED,
        RecordedOutcome.FAILED,
        RecordedOutcome.BROKEN_OFF,
        RecordedOutcome.DONE,
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What a generation took. `writer` is the one that wrote, else the one that was asked last.

    `model` and `prompt_version` are those of the model that was asked, also where another writer stepped in for it;
    `answers_asked` and `usage` are sums.
    """

    writer: str | None
    model: str | None
    prompt_version: str | None
    answers_asked: int
    usage: Usage | None
    duration_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Who did what, when, and what came of it. A generation is recorded when it begins and again when it ends."""

    id: str
    organization_id: OrganizationId
    agent_id: AgentId
    at: datetime
    action: RecordedAction
    outcome: RecordedOutcome
    contact_id: ContactId | None = None
    conversation_id: ConversationId | None = None
    effort: Effort | None = None


class RecordRepository(Protocol):
    """What is kept of who did what, for as long as the operator said."""

    async def save(self, record: Record) -> None:
        """Takes the place of the record with its id."""

    def between(
        self, organization: OrganizationId | None, since: datetime, until: datetime
    ) -> AsyncGenerator[Record, None]:
        """From `since` to before `until`, in order; with no organization, of all of them."""


class Meter:
    """Counts what one generation takes, over every writer that is asked.

    `timer` tells seconds, and is not moved when the clock is set.
    """

    def __init__(self, timer: Callable[[], float]) -> None:
        self._timer = timer
        self._began = timer()
        self._writer: str | None = None
        self._reports: list[Sequence[WriterReport]] = []

    def asked(self, writer: str, reports: Sequence[WriterReport]) -> None:
        """To be told each writer before it begins, with the place where its report will be."""
        self._writer = writer
        self._reports.append(reports)

    def effort(self) -> Effort:
        told = [report for reports in self._reports for report in reports]
        model = next((report for report in told if report.model is not None), None)
        usage: Usage | None = None
        for report in told:
            usage = added(usage, report.usage)
        return Effort(
            writer=self._writer,
            model=model.model if model else None,
            prompt_version=model.prompt_version if model else None,
            answers_asked=sum(report.answers_asked for report in told),
            usage=usage,
            duration_seconds=self._timer() - self._began,
        )
