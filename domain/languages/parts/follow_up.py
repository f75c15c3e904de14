"""What shows in one language what is still to come and when, and that somebody is content."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpWords:
    """`telling`, `deed`, `ringing` and `thanks` are beginnings of words, with spaces between them.

    The others are alternatives of regular expressions, `|` between them. None regards case. `telling` is what is done
    by talking, `deed` what is done for a contact after a call, `ringing` a call among them; `moment` is when, `thanks`
    are what a contact says who got an answer, `praise` that all is well, and where there is `denial` it may not be.
    """

    telling: str
    deed: str
    ringing: str
    moment: str
    thanks: str
    praise: str
    denial: str
