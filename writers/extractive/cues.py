"""Patterns for what a sentence does: it asks for something, promises something, or only greets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from domain.languages.known import worded_language
from writers.extractive.any_case import AnyCase, any_case
from writers.extractive.remembering import remembered
from writers.extractive.vocabulary import terms_of

QUESTION_MARKS = "?\uff1f\u061f"
_LONGEST_PLEASANTRY_WORDS = 14
_TELLING_TERMS = 2
_TELLING_WORDS = 4
_BREAK = re.compile(r"[,;:.!\u2026]\s+|\s+[-\u2013\u2014]\s+")
_NAME = r"(?-i:[A-Z\u00c0-\u00de])\w+"
_CALLED_BY_NAME = rf"(?:{_NAME} ){{0,2}}{_NAME}, "


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Cues:
    """The compiled patterns of one language."""

    language: str
    request: AnyCase
    plain_question: re.Pattern[str]
    commitment: AnyCase
    performing: AnyCase
    assent: re.Pattern[str]
    dissent: re.Pattern[str]
    settled: AnyCase
    courtesy: re.Pattern[str]
    pleasantry: re.Pattern[str]
    preamble: re.Pattern[str]
    joint: re.Pattern[str]

    @remembered
    def asks(self, sentence: str) -> bool:
        """Whether the speaker wants something done, allowed or offered."""
        if sentence.endswith("?") and self.plain_question.match(sentence):
            return False
        return self.request.search(sentence) is not None

    def is_question(self, sentence: str) -> bool:
        """Whether it ends with a question mark. Without any mark at its end, its first words decide."""
        if sentence[-1] in ".!\u2026\u3002\uff01":
            return False
        return sentence[-1] in QUESTION_MARKS or self.plain_question.match(sentence) is not None

    @remembered
    def promises(self, sentence: str) -> bool:
        """Whether the speaker promises to do something. What is done with the words themselves is no promise."""
        return (
            not sentence.endswith("?")
            and self.commitment.search(sentence) is not None
            and self.performing.search(sentence) is None
        )

    def assents(self, sentence: str) -> bool:
        """Whether it begins by agreeing to what was just asked for."""
        return self.assent.match(sentence) is not None

    def declines(self, sentence: str) -> bool:
        """Whether it begins by declining what was just offered."""
        return self.dissent.match(sentence.lstrip()) is not None

    def is_empty(self, sentence: str) -> bool:
        """Whether it holds only greetings, thanks, assent or regret."""
        if self.courtesy.fullmatch(sentence):
            return True
        found = self.pleasantry.match(sentence)
        if not found or sentence.count(" ") >= _LONGEST_PLEASANTRY_WORDS:
            return False
        if any(map(str.isdigit, sentence[found.end() :])):
            return False
        return not any(map(self._is_matter, self._clauses_behind(sentence, found.end())))

    def _clauses_behind(self, sentence: str, courtesy_ends_at: int) -> Iterator[str]:
        """The clauses after the courtesy. A courtesy at the beginning says nothing about the rest (R35)."""
        breaks = [found for found in _BREAK.finditer(sentence) if found.start() >= courtesy_ends_at]
        for found, following in pairwise([*breaks, None]):
            if found:
                yield sentence[found.end() : following.start() if following else len(sentence)]

    def _is_matter(self, clause: str) -> bool:
        """Whether the clause asks, promises or reports something."""
        rest = self.without_preamble(clause).strip()
        if not rest or self.courtesy.fullmatch(rest) or self.pleasantry.match(rest):
            return False
        does_something = self.asks(rest) or self.is_question(rest) or self.promises(rest)
        terms = terms_of(rest, self.language)
        return (
            does_something
            or len(terms) >= _TELLING_TERMS
            or (bool(terms) and len(rest.split()) >= _TELLING_WORDS)
        )

    def without_preamble(self, sentence: str) -> str:
        """The sentence without its preamble, if it has one."""
        found = self.preamble.match(sentence)
        return sentence[found.end() :] if found else sentence


@cache
def cues_of(language: str) -> Cues:
    """The cues of a language. A language that is not known gets the English ones."""
    patterns = worded_language(language).cues
    freely = "|".join(patterns.interjection)
    marked = "|".join(patterns.opening)
    hedges = "|".join(patterns.hedge)
    taking_leave = "|".join(patterns.courtesy)
    courtesies = "|".join((taking_leave, freely, marked))
    return Cues(
        language=language,
        request=any_case("|".join(patterns.request)),
        plain_question=_any_of(patterns.plain_question),
        commitment=any_case("|".join(patterns.commitment)),
        performing=any_case("|".join(patterns.performing)),
        assent=_any_of(patterns.assent),
        dissent=_any_of(patterns.dissent),
        settled=any_case("|".join(patterns.settled)),
        courtesy=re.compile(
            rf"(?:{_CALLED_BY_NAME})?(?:\W*\b(?:{courtesies})(?!\w))*"
            rf"\W*\b(?:(?:{courtesies})(?!\w)|(?:{taking_leave})(?!\w),?(?: {_NAME}){{1,3}})\W*",
            re.IGNORECASE,
        ),
        pleasantry=re.compile(
            rf"\W*(?:{_CALLED_BY_NAME})?(?:{'|'.join(patterns.pleasantry)})", re.IGNORECASE
        ),
        preamble=re.compile(
            rf"\W*(?:(?:{freely})(?![\w'\u2019-])[\s,.!:;\u2026\u2013-]+"
            rf"|(?:{marked})(?:(?:\s*[,.!:;\u2026\u2013]+|\s+[-\u2013])\s+|\s+(?=(?:{freely})(?!\w)))"
            rf"|(?:{hedges})(?:(?<=['\u2019])|[\s,]+))+",
            re.IGNORECASE,
        ),
        joint=re.compile(rf"\s+(?=(?:{'|'.join(patterns.joint)})\b)|(?<=[,;])\s+", re.IGNORECASE),
    )


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)
