"""How sentences and calls begin in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningWords:
    """Alternatives of regular expressions, matched without regard to case, `|` between them.

    A sentence that begins with one of `leaning` speaks of what was named before. `greeting` stands in a sentence that
    opens a call, and `introducer`, which is one group, before the name of who speaks, or `behind` it.
    """

    leaning: str
    greeting: str
    introducer: str
    behind: str
