"""The words by which one language is told from the others that are known."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FrequentWords:
    """Folded words with spaces between them.

    `most` are the most frequent, `telling` others that conversations and what is written about them are full of.
    """

    most: str
    telling: str
