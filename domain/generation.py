"""A running generation. It is shown while it runs but never stored (R29), and claimed by a number so that it runs
only once (R21).
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
    """Also sent again when another writer takes over: the statements sent before are then no longer valid."""

    requested_by: AgentId
    started_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationStatement:
    """A statement that has passed the checks of R16 and R17, with the sources that it rests on."""

    statement: Statement
    sources: tuple[SourceReference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationEnded:
    outcome: GenerationOutcome


GenerationEvent = GenerationBegun | GenerationStatement | GenerationEnded


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationSubject:
    """Two requests for a contact with the same subject are the same: they read the same and write in the same
    language.
    """

    language: str
    newest_source: InteractionId
    newest_revision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationClaim:
    """The number of an accepted request (R21)."""

    request_number: int
    incarnation: str
    """Differs between the contact and one with the same id that was deleted and made again (R23)."""
    appearances: int
    """How many times a source has appeared so far. Later sources have a higher number (R22)."""
    renewals: int = 0
    """How often the holder has renewed it while working. If this no longer rises, the holder is dead."""
    is_joined: bool = False
    """Whether another request holds the number and writes."""

    def is_unrenewed_since(self, seen: "GenerationClaim | None") -> bool:
        """Whether this is the claim that was seen, and its holder has not renewed it since."""
        return seen is not None and (self.incarnation, self.request_number, self.renewals) == (
            seen.incarnation,
            seen.request_number,
            seen.renewals,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """The current insights after a request, and whether a newer request superseded it (R21)."""

    insights: ContactInsights
    superseded: bool
