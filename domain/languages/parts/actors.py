"""The words of one language for the parties."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorWords:
    """Each field holds alternatives of a regular expression over folded text, with `|` between them.

    `contact` and `agent` match whole words that name a party by its role: "customer", "advisor". `done_for_contact`
    matches what an agent did, in words that do not name the agent: "was promised". `nothing` matches words that say
    that nothing is left: "none".
    """

    contact: str
    agent: str
    done_for_contact: str
    nothing: str
