"""Patterns for what is still to be done and when, and for a contact who is content."""

import re
from dataclasses import dataclass
from functools import cache

from domain.languages.known import worded_language
from domain.languages.patterns import whole_words
from domain.languages.together import words_of_all


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The compiled patterns of one language.

    `telling` matches a request for information, `deed` something done for a contact after a call, and `ringing` a
    call among those. `coming` matches what happens for the contact, `oneself` the speaker, and `standing` a state or
    a duty of the contact. `pointing` matches what stands for something named before, and `moment` a time. `thanks`
    matches a contact who got an answer, and `praise` one for whom all is well, unless `denial` matches too.
    """

    telling: re.Pattern[str]
    deed: re.Pattern[str]
    coming: re.Pattern[str]
    oneself: re.Pattern[str]
    standing: re.Pattern[str]
    pointing: re.Pattern[str]
    ringing: re.Pattern[str]
    moment: re.Pattern[str]
    thanks: re.Pattern[str]
    praise: re.Pattern[str]
    denial: re.Pattern[str]


@cache
def follow_up_in(language: str) -> FollowUp:
    """The patterns of a language. A language that is not known gets the English ones."""
    words = worded_language(language).follow_up
    return FollowUp(
        telling=_begun_by(words.telling),
        deed=_begun_by(words.deed),
        coming=_begun_by(words.coming),
        oneself=whole_words(words.oneself, re.IGNORECASE),
        standing=whole_words(words.standing, re.IGNORECASE),
        pointing=whole_words(words.pointing, re.IGNORECASE),
        ringing=_begun_by(words.ringing),
        moment=re.compile(rf"\b(?:{words.moment})\b|{_CLOCK}", re.IGNORECASE),
        thanks=_begun_by(words.thanks),
        praise=re.compile(rf"\b(?:{words.praise})\b", re.IGNORECASE),
        denial=re.compile(rf"\b(?:{words.denial})\b", re.IGNORECASE),
    )


def _begun_by(stems: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(stems.split())})\w*", re.IGNORECASE)


_HOURS = "|".join(sorted(words_of_all(lambda one: f"{one.clock.hours} {one.clock.clock}")))
_BEHIND_DAYS = "|".join(sorted(words_of_all(lambda one: one.calendar.behind_days)))
_CLOCK = (
    rf"\b\d{{1,2}}(?:[:.]\d\d| ?h ?\d\d|(?:{_BEHIND_DAYS})\b| ?(?:{_HOURS}|[ap]\.m)\b)"
    r"|\b\d{1,2}[./]\d{1,2}\b"
)
