"""What agents think of insights, in one press and without words."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.ids import AgentId


class FeedbackReason(StrEnum):
    """Why insights did not help."""

    WRONG = "WRONG"
    NOT_SAID = "NOT_SAID"
    TOO_LONG = "TOO_LONG"
    MISSED_SOMETHING = "MISSED_SOMETHING"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    is_helpful: bool
    reasons: tuple[FeedbackReason, ...]
    given_at: datetime


class FeedbackRepository(Protocol):
    """The feedback of each agent, kept with the record of the generation."""

    async def give(self, record: str, agent: AgentId, feedback: Feedback | None) -> bool:
        """Replaces the agent's feedback; `None` takes it back. Returns `False` if there is no such record any more."""

    async def given(self, records: Collection[str], agent: AgentId) -> Mapping[str, Feedback]:
        """The agent's feedback by the id of the record."""
