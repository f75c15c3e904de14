"""What in one language shows whose word something is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionWords:
    """Alternatives of regular expressions over folded text, each a whole word, `|` between them.

    `says` are verbs that tell that somebody says, asks or wants it: neither nouns nor what an agent is told to do.
    `favours` are what only the organization can give, settle, rank or be bound to.
    `reaches` is what an agent does who talks to the contact or looks into a matter, and gives nothing.
    """

    says: str
    favours: str
    reaches: str
