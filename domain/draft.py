"""A writer's answer, before the domain accepts it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.insights import StatementKind

MAX_STATEMENT_CHARACTERS = 600
MAX_STATEMENTS_READ = 5
"""As many as an agent reads in ten seconds (R34)."""


class DraftPart(StrEnum):
    STATEMENT = "STATEMENT"
    NEXT_ACTION = "NEXT_ACTION"
    OPEN_MATTER = "OPEN_MATTER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Words that, as the writer says, are in a source."""

    source_id: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPassage:
    """A sentence or two from a writer, with the ids of the interactions it says it rests on.

    `is_quoted` means that it holds its evidence between fixed words, and nothing else. `evidence` holds the words
    that it rests on; without any, the nearest words in its sources count. `due_on` was computed by code, so the text
    may name it.
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
        """True for a text in fixed words about metadata alone. A writer that obeyed what was said cannot have
        written it.
        """
        return self.kind is StatementKind.FACT
