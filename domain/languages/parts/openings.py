"""The words with which sentences and calls begin in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningWords:
    """Each field holds alternatives of a regular expression, with `|` between them. Case does not matter.

    A sentence that begins with one of `leaning` refers to what was said before: "it". `greeting` matches a part of a
    sentence that opens a call: "good morning". `introducer` matches the words before the speaker's name, as one
    group: "this is". `behind` matches the words after this name: "speaking".
    """

    leaning: str
    greeting: str
    introducer: str
    behind: str
