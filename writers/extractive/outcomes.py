"""Patterns for the outcome of a matter: it was called off, it was done, or something is wrong."""

import re
from dataclasses import dataclass
from functools import cache

from domain.languages.known import worded_language
from domain.languages.patterns import whole_words
from writers.extractive.follow_up import follow_up_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """The compiled patterns of one language.

    `called_off` matches a contact who no longer wants something, `everything` that this is about all of it, and
    `received` a contact who has it. `amiss` matches a problem. `done` matches an agent who has done it, `arranged`
    one who only set a day for it, `depends` a condition, `paying` money, and `writing` a promise to write.
    """

    called_off: re.Pattern[str]
    everything: re.Pattern[str]
    amiss: re.Pattern[str]
    done: re.Pattern[str]
    arranged: re.Pattern[str]
    depends: re.Pattern[str]
    keeping: re.Pattern[str]
    paying: re.Pattern[str]
    received: re.Pattern[str]
    writing: re.Pattern[str]


def is_noted(text: str, language: str) -> bool:
    """Whether an agent says that something is done, noted or booked."""
    outcomes = outcomes_in(language)
    is_so = outcomes.done.search(text) or outcomes.arranged.search(text)
    return bool(is_so) and not follow_up_in(language).denial.search(text)


@cache
def outcomes_in(language: str) -> Outcomes:
    """The patterns of a language. A language that is not known gets the English ones."""
    words = worded_language(language).outcomes
    return Outcomes(
        called_off=whole_words(words.called_off, re.IGNORECASE),
        everything=whole_words(words.everything, re.IGNORECASE),
        amiss=whole_words(words.amiss, re.IGNORECASE),
        done=whole_words(words.done, re.IGNORECASE),
        arranged=whole_words(words.arranged, re.IGNORECASE),
        depends=whole_words(words.depends, re.IGNORECASE),
        keeping=whole_words(words.keeping, re.IGNORECASE),
        paying=whole_words(words.paying, re.IGNORECASE),
        received=whole_words(words.received, re.IGNORECASE),
        writing=whole_words(words.writing, re.IGNORECASE),
    )
