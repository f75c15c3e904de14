"""The words of one language that show what is still to come, when, and that somebody is content."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpWords:
    """Case does not matter. `telling`, `deed`, `ringing` and `thanks` hold the beginnings of words, with spaces
    between them. The other fields hold alternatives of a regular expression, with `|` between them.

    `telling` is about deeds that consist of talking: "explain". `deed` is about what is done for a contact after a
    call: "repair". `ringing` is about calls, which are deeds too: "phone". `moment` says when: "tomorrow". `thanks`
    is what a contact says who got an answer: "cheers". `praise` says that all is well: "works fine". `denial` matches
    words that show that it may not be well: "still".
    """

    telling: str
    deed: str
    ringing: str
    moment: str
    thanks: str
    praise: str
    denial: str
