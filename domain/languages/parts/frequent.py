"""The words that distinguish one language from the other known ones."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FrequentWords:
    """Folded words with spaces between them.

    `most` holds the most frequent words. `telling` holds other words that are frequent in conversations, and in texts
    about them.
    """

    most: str
    telling: str
