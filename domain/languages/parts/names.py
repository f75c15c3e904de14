"""What helps in one language to tell a name from a word that is only written with a capital."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Folded words with spaces between them.

    `titles` are hardly anything else before a capital, `doubtful_titles` may be. `capitalised` are written with a
    capital, or in capitals, without naming anybody. Words of `between` stand within and between names, and
    are written with their accents: "from", "\u00e0".
    """

    titles: str
    capitalised: str
    between: str
    doubtful_titles: str = ""
