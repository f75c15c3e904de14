"""What shows in one language what became of a matter."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeWords:
    """Alternatives of regular expressions, matched as whole words and without regard to case, `|` between them.

    `called_off` is what a contact says who no longer wants something, `cancelling` the beginnings, with spaces between
    them, of the words for the deed itself, `everything` that it is about all; `amiss` what
    tells of something that is not as it should be; `done` what an agent says who has done it; `arranged` that something
    was only set for a day; `received` what a contact says who has it; `writing` a promise to write.
    """

    called_off: str
    cancelling: str
    everything: str
    amiss: str
    done: str
    arranged: str
    received: str
    writing: str
