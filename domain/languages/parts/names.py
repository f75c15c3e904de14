"""The words of one language that help to distinguish a name from a word that is only capitalised."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Folded words with spaces between them.

    `titles` are seldom anything else before a capital: "mr". `doubtful_titles` may be: "miss". `capitalised` are
    written with a capital, or in capitals, but are not names: "vat". `between` holds words that stand within names
    and between them, written with their accents: "from", "\u00e0".
    """

    titles: str
    capitalised: str
    between: str
    doubtful_titles: str = ""
