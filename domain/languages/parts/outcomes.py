"""The words of one language that show how a matter ended."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeWords:
    """Each field except `cancelling` holds alternatives of a regular expression, with `|` between them. They match
    whole words. Case does not matter.

    `called_off` is what a contact says who no longer wants something: "no need". `cancelling` holds the beginnings,
    with spaces between them, of words for the cancelling itself: "cancel". `everything` shows that this concerns
    everything: "forget it". `amiss` shows that something is wrong: "still waiting". `done` is what an agent says who
    has done it: "is fixed". `seen_to` is what an agent says who does it in the same call: "I've changed it".
    `arranged` shows that something was only arranged for a day: "appointment". `depends` shows a condition: "if".
    `keeping` is what an agent says who only keeps something: "hold it until". `paying` is about money that somebody
    gets: "refund". `received` is what a contact says who has received it, or to whom somebody came: "arrived".
    `writing` matches words of a promise to write: "email".
    """

    called_off: str
    cancelling: str
    everything: str
    amiss: str
    done: str
    seen_to: str
    arranged: str
    depends: str
    keeping: str
    paying: str
    received: str
    writing: str
