"""The cost of a generation, and records of who did what and when, without any words of anybody."""

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.feedback import Feedback
from domain.ids import AgentId, ContactId, ConversationId, OrganizationId
from domain.report import Usage, WriterReport, added


class RecordedAction(StrEnum):
    GENERATE = "GENERATE"
    SWITCH_ON = "SWITCH_ON"
    SWITCH_OFF = "SWITCH_OFF"


class RecordedOutcome(StrEnum):
    """`UNDER_WAY` remains only if the process died before the end. `FAILED` is a failure of the writer (R20).
    `BROKEN_OFF` is any other failure: the database, a deleted contact, a stopped service. The values after `DONE`
    are refusals.
    """

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
    CONTACT_NOT_SUMMARIZED = "CONTACT_NOT_SUMMARIZED"
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
    """The cost of a generation. `writer` is the one that wrote, otherwise the last one that was asked.

    `model` and `prompt_version` are those of the model that was asked, also if another writer took over.
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
    """Who did what, when, and with which outcome. A generation is recorded when it begins and again when it ends."""

    id: str
    organization_id: OrganizationId
    agent_id: AgentId
    at: datetime
    action: RecordedAction
    outcome: RecordedOutcome
    contact_id: ContactId | None = None
    conversation_id: ConversationId | None = None
    effort: Effort | None = None
    feedback: tuple[Feedback, ...] = ()
    """What agents think of the insights. It is kept by `FeedbackRepository`; saving the record does not change it."""


class RecordRepository(Protocol):
    """The records of who did what, kept as long as the operator set."""

    async def save(self, record: Record) -> None:
        """Replaces the record with the same id."""

    def between(
        self, organization: OrganizationId | None, since: datetime, until: datetime
    ) -> AsyncGenerator[Record, None]:
        """The records from `since` to before `until`, in order. Without an organization, those of all."""


class Meter:
    """Counts the cost of one generation, over all writers that are asked.

    `timer` returns seconds, and does not jump when the clock is set.
    """

    def __init__(self, timer: Callable[[], float]) -> None:
        self._timer = timer
        self._began = timer()
        self._writer: str | None = None
        self._reports: list[Sequence[WriterReport]] = []

    def begin(self, writer: str, reports: Sequence[WriterReport]) -> None:
        """Call it before each writer begins, with the list that will hold its report."""
        self._writer = writer
        self._reports.append(reports)

    def effort(self) -> Effort:
        written = [report for reports in self._reports for report in reports]
        model = next((report for report in written if report.model is not None), None)
        usage: Usage | None = None
        for report in written:
            usage = added(usage, report.usage)
        return Effort(
            writer=self._writer,
            model=model.model if model else None,
            prompt_version=model.prompt_version if model else None,
            answers_asked=sum(report.answers_asked for report in written),
            usage=usage,
            duration_seconds=self._timer() - self._began,
        )
