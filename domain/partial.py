"""What another system tells of one interaction, as much as it knows by then, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.ids import OrganizationId
from domain.interaction import Channel, InteractionDirection, InteractionStatus, Transcript


class ReportedStatus(StrEnum):
    """How far an interaction has come, in the words of systems that send messages."""

    IN_PROGRESS = "IN_PROGRESS"
    ENDED = "ENDED"
    PENDING = "PENDING"
    SENT = "SENT"
    FAILED = "FAILED"
    DELIVERED = "DELIVERED"
    READ = "READ"

    @property
    def is_of_speech(self) -> bool:
        return self in (ReportedStatus.IN_PROGRESS, ReportedStatus.ENDED)

    @property
    def rank(self) -> int:
        """A status never goes back to one with a lower rank, whenever it is told."""
        return _RANKS.get(self, 0)

    @property
    def status(self) -> InteractionStatus:
        if self in (ReportedStatus.DELIVERED, ReportedStatus.READ):
            return InteractionStatus.SENT
        return InteractionStatus(self.value)


_RANKS = {
    ReportedStatus.ENDED: 1,
    ReportedStatus.SENT: 1,
    ReportedStatus.FAILED: 2,
    ReportedStatus.DELIVERED: 3,
    ReportedStatus.READ: 3,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedContact:
    """The contact as the other system knows them. Numbers are written as people write them."""

    source_id: str | None = None
    phone_numbers: tuple[str, ...] = ()
    name: str | None = None
    company: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialInteraction:
    """What is `None` is not told. `reported_at` is the other system's time for what it tells."""

    source_id: str
    reported_at: datetime
    channel: Channel | None = None
    direction: InteractionDirection | None = None
    occurred_at: datetime | None = None
    status: ReportedStatus | None = None
    duration_seconds: int | None = None
    line: str | None = None
    agent: str | None = None
    contact: NamedContact | None = None
    text: str | None = field(default=None, repr=False)
    transcript: Transcript | None = field(default=None, repr=False)
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """It is kept. It stands in a conversation once `is_complete`; before that, something is still to be told."""

    is_complete: bool


class WhyRefused(StrEnum):
    INVALID = "INVALID"
    UNKNOWN_REFERENCE = "UNKNOWN_REFERENCE"
    ERASED = "ERASED"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedPartial:
    """`message` is fit to show."""

    why: WhyRefused
    message: str


RecordingOutcome = Recorded | RefusedPartial


class Recorder(Protocol):
    async def __call__(
        self, organization: OrganizationId, partials: Sequence[PartialInteraction]
    ) -> Sequence[RecordingOutcome]:
        """Saves what can be saved. Returns an outcome for each, in order. To save the same again changes nothing.

        Raises `StorageUnavailable`. What was saved before stays, and the same call again saves the rest.
        """
