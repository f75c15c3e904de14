"""A generation under way: told while it runs, never stored (R29), and claimed by number so that it runs once (R21)."""

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
    """Also told again when another writer steps in: what was told before no longer holds."""

    requested_by: AgentId
    started_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationStatement:
    """A statement that has passed the checks of R16 and R17, with the sources it rests on."""

    statement: Statement
    sources: tuple[SourceReference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationEnded:
    outcome: GenerationOutcome


GenerationEvent = GenerationBegun | GenerationStatement | GenerationEnded


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationSubject:
    """What makes two requests for a contact the same: they read the same and write in the same language."""

    language: str
    newest_source: InteractionId
    newest_revision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationClaim:
    """The number of an accepted request (R21)."""

    request_number: int
    incarnation: str
    """Tells the contact from one with the same id that was deleted and made again (R23)."""
    appearances: int
    """How many times a source has appeared so far: what appears later has a higher number (R22)."""
    renewals: int = 0
    """How often its holder has told that it still works on it: one that does not rise is a dead holder's."""
    is_joined: bool = False
    """Whether another request holds the number and is writing."""

    def is_unrenewed_since(self, seen: "GenerationClaim | None") -> bool:
        """Whether it is the claim that was seen, and its holder has told nothing since."""
        return seen is not None and (self.incarnation, self.request_number, self.renewals) == (
            seen.incarnation,
            seen.request_number,
            seen.renewals,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """The insights that stand after a request, and whether newer ones had taken the place of its own (R21)."""

    insights: ContactInsights
    superseded: bool
