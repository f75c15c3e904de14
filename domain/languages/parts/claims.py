"""The words of one language that show what a sentence says that somebody did."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWords:
    """Each field holds alternatives of a regular expression over text in lower case, with `|` between them.

    `asked` matches words by which somebody asks or wants something: "wondered". `promised` matches words of a
    promise: "agreed". `completed` matches a form of a completed deed, with the verb as its last word: "has sent". Two
    kinds of verbs are no deeds: verbs in `told` ("promised"), and verbs in `reported` before a word of `clause`
    ("confirmed that"). `done` matches words for a completed deed that need no other verb: "fixed". `to_come` matches
    words for a deed that is still to be done: "will".

    `denied` matches words that deny: "not". `lacking` matches words that deny without such a word: "missing". `grave`
    matches an accusation or a threat: "lawyer". `by` matches the word before the person who acts in a passive
    sentence: "by". `checks` matches what an agent does to wait for the contact: "remind".
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
