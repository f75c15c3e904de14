"""What a writer answers, before the domain accepts it."""

from dataclasses import dataclass
from enum import StrEnum

MAX_STATEMENT_CHARACTERS = 600


class DraftPart(StrEnum):
    STATEMENT = "STATEMENT"
    NEXT_ACTION = "NEXT_ACTION"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPassage:
    """A sentence or two from a writer, with the ids of the interactions it says it rests on.

    `is_fact`: in fixed words, about metadata alone. Whoever obeyed what was said cannot have written it.
    """

    part: DraftPart
    text: str
    source_ids: tuple[str, ...]
    is_fact: bool = False
