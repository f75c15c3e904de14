"""The words of one language that show who said something, and what only the organization can decide."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionWords:
    """Each field holds alternatives of a regular expression over folded text, with `|` between them. Each alternative
    is a whole word.

    `says` matches verbs by which somebody says, asks or wants something: "asks", "according to". It matches no nouns,
    and nothing that an agent is asked to do. `favours` matches what only the organization can give, settle, rank or
    be bound to: "refund", "priority". `reaches` matches what an agent does to talk to the contact or to look into a
    matter, without giving anything: "call", "check". `serves` matches what is done for a contact who asks: "send".
    """

    says: str
    favours: str
    reaches: str
    serves: str
