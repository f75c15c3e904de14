"""What helps in one language to tell a name from a word that is only written with a capital."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Folded words with spaces between them.

    `titles` are hardly anything else before a capital, `doubtful_titles` may be. `capitalised` are written with a
    capital, or in capitals, without naming anybody.
    """

    titles: str
    capitalised: str
    doubtful_titles: str = ""
