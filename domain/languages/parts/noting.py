"""The words of one language that speak about what should stand in a record, and about what somebody heard."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NotingWords:
    """Each field holds alternatives of a regular expression over folded text, with `|` between them. Each alternative
    is a whole word.

    `notes_that` matches an order to write down a claim: "note that". `hearsay` matches words by which somebody repeats
    what another person said: "I was told". `granted` matches what only the organization can grant, in the contact's
    words: "I owe nothing". `next_steps` matches names of what an agent should do next: "next action". Behind one of
    `mine` ("my") it is what the speaker will do. `displays` matches names of what the reader of a record sees ("key
    points"), and `sees_next` matches who reads it: "the next agent sees". Words of `demands` ("should") show what
    should stand there.
    """

    notes_that: str
    hearsay: str
    granted: str
    next_steps: str
    displays: str
    demands: str
    sees_next: str
    mine: str
