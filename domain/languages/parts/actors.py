"""Words of one language for the parties."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorWords:
    """Alternatives of regular expressions over folded text, `|` between them.

    `contact` and `agent` are whole words that name a party by its role, `done_for_contact` is what an agent did, told
    without naming the agent: "was promised"; `nothing` says that there is nothing.
    """

    contact: str
    agent: str
    done_for_contact: str
    nothing: str
