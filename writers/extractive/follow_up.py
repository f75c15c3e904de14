"""Words that show what is still to come and when, and that somebody is content."""

import re
from dataclasses import dataclass
from functools import cache

from domain.languages.known import worded_language
from domain.languages.together import words_of_all


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The compiled patterns of one language.

    `telling` is what is done by talking, `deed` what is done for a contact after a call, `ringing` a call among them;
    `moment` is when, `thanks` are what a contact says who got an answer, `praise` that all is well, and where there is
    `denial` it may not be.
    """

    telling: re.Pattern[str]
    deed: re.Pattern[str]
    ringing: re.Pattern[str]
    moment: re.Pattern[str]
    thanks: re.Pattern[str]
    praise: re.Pattern[str]
    denial: re.Pattern[str]


@cache
def follow_up_in(language: str) -> FollowUp:
    """That of a language; the English one for any but the seven."""
    words = worded_language(language).follow_up
    return FollowUp(
        telling=_begun_by(words.telling),
        deed=_begun_by(words.deed),
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
