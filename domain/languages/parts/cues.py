"""What shows in one language what a sentence does."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CuePatterns:
    """Regular expressions, matched without regard to case.

    `request`, `commitment` and `settled` are searched in a sentence, a `plain_question` begins one that only wants to
    know, `assent` an answer that takes up a request; `interjection`, `opening` and `hedge` are what may stand before
    its matter, an opening only with a mark after it; `courtesy` is all that a sentence without matter consists of,
    `pleasantry` what one begins with; before a `joint` unpunctuated speech is cut.
    """

    request: tuple[str, ...]
    plain_question: tuple[str, ...]
    commitment: tuple[str, ...]
    assent: tuple[str, ...]
    settled: tuple[str, ...]
    courtesy: tuple[str, ...]
    interjection: tuple[str, ...]
    opening: tuple[str, ...]
    pleasantry: tuple[str, ...]
    hedge: tuple[str, ...]
    joint: tuple[str, ...]
