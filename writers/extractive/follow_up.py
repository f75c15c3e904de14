"""Patterns for what is still to be done and when, and for a contact who is content."""

from dataclasses import dataclass
from functools import cache

from domain.languages.known import worded_language
from domain.languages.together import words_of_all
from writers.extractive.any_case import AnyCase, any_case, any_case_words


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The compiled patterns of one language.

    `telling` matches a request for information, `deed` something done for a contact after a call, and `ringing` a
    call among those. `coming` matches what happens for the contact, `oneself` the speaker, and `standing` a state or
    a duty of the contact. `pointing` matches what stands for something named before, and `moment` a time. `thanks`
    matches a contact who got an answer, and `praise` one for whom all is well, unless `denial` matches too.
    """

    telling: AnyCase
    deed: AnyCase
    coming: AnyCase
    oneself: AnyCase
    standing: AnyCase
    pointing: AnyCase
    ringing: AnyCase
    moment: AnyCase
    thanks: AnyCase
    praise: AnyCase
    denial: AnyCase


@cache
def follow_up_in(language: str) -> FollowUp:
    """The patterns of a language. A language that is not known gets the English ones."""
    words = worded_language(language).follow_up
    return FollowUp(
        telling=_begun_by(words.telling),
        deed=_begun_by(words.deed),
        coming=_begun_by(words.coming),
        oneself=any_case_words(words.oneself),
        standing=any_case_words(words.standing),
        pointing=any_case_words(words.pointing),
        ringing=_begun_by(words.ringing),
        moment=any_case(rf"\b(?:{words.moment})\b|{_CLOCK}"),
        thanks=_begun_by(words.thanks),
        praise=any_case(rf"\b(?:{words.praise})\b"),
        denial=any_case(rf"\b(?:{words.denial})\b"),
    )


def _begun_by(stems: str) -> AnyCase:
    return any_case(rf"\b(?:{'|'.join(stems.split())})\w*")


_HOURS = "|".join(sorted(words_of_all(lambda one: f"{one.clock.hours} {one.clock.clock}")))
_BEHIND_DAYS = "|".join(sorted(words_of_all(lambda one: one.calendar.behind_days)))
_CLOCK = (
    rf"\b\d{{1,2}}(?:[:.]\d\d| ?h ?\d\d|(?:{_BEHIND_DAYS})\b| ?(?:{_HOURS}|[ap]\.m)\b)"
    r"|\b\d{1,2}[./]\d{1,2}\b"
)
