"""What in one language shows what a sentence claims that somebody did."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWords:
    """Alternatives of regular expressions over text in lower case, `|` between them.

    `asked` tells that somebody asks or wants, `promised` that somebody gives a word. `completed` is a form of a deed
    that is done, its verb the last word of it; but no deed is what is `told`, nor what is `reported` before `clause`,
    the words that begin what was said. `done` are words for what is done that need no verb beside them. `to_come`
    tells that a deed is still to be done. `denied` denies, and what is `lacking` is denied without such a word.
    `grave` is an accusation or a threat. `by` stands before who does what is told in the passive. `checks` are what an
    agent does who waits for the contact.
    """

    asked: str
    promised: str
    completed: str
    told: str
    reported: str
    clause: str
    done: str
    to_come: str
    denied: str
    lacking: str
    grave: str
    by: str
    checks: str
