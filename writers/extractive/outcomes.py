"""Patterns for the outcome of a matter: it was called off, it was done, or something is wrong."""

from dataclasses import dataclass
from functools import cache

from domain.languages.known import worded_language
from writers.extractive.any_case import AnyCase, any_case_words
from writers.extractive.follow_up import follow_up_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """The compiled patterns of one language.

    `called_off` matches a contact who no longer wants something, `everything` that this is about all of it, and
    `received` a contact who has it. `amiss` matches a problem. `done` matches an agent who has done it, `arranged`
    one who only set a day for it, `depends` a condition, `paying` money, and `writing` a promise to write.
    """

    called_off: AnyCase
    everything: AnyCase
    amiss: AnyCase
    done: AnyCase
    seen_to: AnyCase
    arranged: AnyCase
    depends: AnyCase
    keeping: AnyCase
    paying: AnyCase
    received: AnyCase
    writing: AnyCase


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
        called_off=any_case_words(words.called_off),
        everything=any_case_words(words.everything),
        amiss=any_case_words(words.amiss),
        done=any_case_words(words.done),
        seen_to=any_case_words(words.seen_to),
        arranged=any_case_words(words.arranged),
        depends=any_case_words(words.depends),
        keeping=any_case_words(words.keeping),
        paying=any_case_words(words.paying),
        received=any_case_words(words.received),
        writing=any_case_words(words.writing),
    )
