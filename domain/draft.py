"""What a writer answers, before the domain accepts it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.insights import StatementKind

MAX_STATEMENT_CHARACTERS = 600
MAX_STATEMENTS_READ = 5
"""As many as are read in ten seconds (R34)."""


class DraftPart(StrEnum):
    STATEMENT = "STATEMENT"
    NEXT_ACTION = "NEXT_ACTION"
    OPEN_MATTER = "OPEN_MATTER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Words that a writer says stand in a source."""

    source_id: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPassage:
    """A sentence or two from a writer, with the ids of the interactions it says it rests on.

    `is_quoted`: its evidence between fixed words, and nothing else. `evidence` are the words that it rests on; without
    any, the words of its sources that are nearest to it count. `due_on` was worked out by code, and may be named.
    """

    part: DraftPart
    text: str
    source_ids: tuple[str, ...]
    is_quoted: bool = False
    kind: StatementKind = StatementKind.REMARK
    evidence: tuple[Evidence, ...] = ()
    due_on: date | None = None

    @property
    def is_fact(self) -> bool:
        """In fixed words, about metadata alone: whoever obeyed what was said cannot have written it."""
        return self.kind is StatementKind.FACT
