"""The words of one language that show what is still to come, when, and that somebody is content."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpWords:
    """Case does not matter. `telling`, `deed`, `coming`, `ringing` and `thanks` hold the beginnings of words, with
    spaces between them. The other fields hold alternatives of a regular expression, with `|` between them.

    `telling` is about deeds that consist of talking: "explain". `deed` is about what is done for a contact after a
    call: "repair". `ringing` is about calls, which are deeds too: "phone".

    With a day to come, these make a promise: `coming`, what happens for the contact ("arrive", "be ready"), and
    `oneself`, the speaker, or the verb that shows the speaker ("I"). `standing` shows that it is none, but a state, or
    what the contact may or must do: "open", "you can". `pointing` stands for something that was named before: "it".

    `moment` says when: "tomorrow". `thanks` is what a contact says who got an answer: "cheers". `praise` says that all
    is well: "works fine". `denial` matches words that show that it may not be well: "still".
    """

    telling: str
    deed: str
    coming: str
    oneself: str
    standing: str
    pointing: str
    ringing: str
    moment: str
    thanks: str
    praise: str
    denial: str
