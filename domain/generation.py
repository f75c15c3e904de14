"""A generation from its beginning to its end.

Open conversations follow its events while it runs, but the events are never stored (R29). Each accepted request claims
a number, so that equal requests run only once (R21).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.ids import AgentId, InteractionId
from domain.insights import ContactInsights, SourceReference, Statement


class GenerationOutcome(StrEnum):
    REPLACED = "REPLACED"
    SUPERSEDED = "SUPERSEDED"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationBegun:
    """Sent when a generation begins, and again if another writer takes over. All statements sent before are then
    invalid.
    """

    requested_by: AgentId
    started_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationStatement:
    """A statement that has passed the checks of R16 and R17, with its sources."""

    statement: Statement
    sources: tuple[SourceReference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationFailure:
    """Why nothing was written, as far as an agent needs to know it (R20, R39)."""

    retry_after_seconds: int | None = None
    needs_administrator: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationEnded:
    """`failure` is set if the outcome is `FAILED`."""

    outcome: GenerationOutcome
    failure: GenerationFailure | None = None


GenerationEvent = GenerationBegun | GenerationStatement | GenerationEnded


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationSubject:
    """What a generation depends on. Two requests for one contact with the same subject would read and write the
    same.
    """

    language: str
    newest_source: InteractionId
    newest_revision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationClaim:
    """The claim of an accepted request, with its number (R21)."""

    request_number: int
    incarnation: str
    """Changes if the contact is deleted and another one is made with the same id (R23)."""
    appearances: int
    """How many times a source has appeared before the request. Sources that appear later have higher numbers (R22)."""
    deletions: int = 0
    """How often something that a generation may have read was deleted before the request. If the number has risen, the
    result is not stored (R23).
    """
    renewals: int = 0
    """How often the holder has renewed the claim. If this stops rising, the holder has died."""
    is_joined: bool = False
    """Whether another request holds the claim and writes, and this request waits for it."""

    def is_unrenewed_since(self, seen: "GenerationClaim | None") -> bool:
        """Whether `seen` is the same claim, and the holder has not renewed it since."""
        return seen is not None and (self.incarnation, self.request_number, self.renewals) == (
            seen.incarnation,
            seen.request_number,
            seen.renewals,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """The result of a request: the current insights, and whether they are those of a newer request (R21)."""

    insights: ContactInsights
    superseded: bool
