"""The words of one language that show what a sentence does."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CuePatterns:
    """Regular expressions. Case does not matter.

    `request` ("can you"), `commitment` ("I'll") and `settled` ("it works now") match any part of a sentence.
    `performing` matches what somebody does by saying it, which is no promise: "I'm calling about", "I enclose", "I can
    offer". `plain_question` matches the beginning of a question that only asks for information: "when". `assent`
    matches the beginning of an answer that accepts a request: "sure". `dissent` matches that of one that declines an
    offer: "no".

    `interjection` ("well"), `opening` ("good morning") and `hedge` ("I think") match words before the matter of a
    sentence. A mark must follow an `opening`. `courtesy` matches all of a sentence without matter: "take care".
    `pleasantry` matches the beginning of such a sentence: "sorry about". `joint` matches words before which speech
    without marks is split: "and then".
    """

    request: tuple[str, ...]
    plain_question: tuple[str, ...]
    commitment: tuple[str, ...]
    performing: tuple[str, ...]
    assent: tuple[str, ...]
    dissent: tuple[str, ...]
    settled: tuple[str, ...]
    courtesy: tuple[str, ...]
    interjection: tuple[str, ...]
    opening: tuple[str, ...]
    pleasantry: tuple[str, ...]
    hedge: tuple[str, ...]
    joint: tuple[str, ...]
