"""Splits a sentence into clauses, because "he came, but the part is missing" says two things."""

import re

from writers.extractive.follow_up import FollowUp
from writers.extractive.outcomes import Outcomes

_ENDS = re.compile(r"[,;:.!?\u2026]\s+|\s[-\u2013\u2014]\s")


def clauses_of(text: str) -> list[str]:
    return _ENDS.split(text)


def clause_at(text: str, place: int, *, before: int = 0) -> str:
    """The clause around a place in the text, with so many clauses before it."""
    starts = [0, *(one.end() for one in _ENDS.finditer(text) if one.end() <= place)]
    start = starts[max(0, len(starts) - 1 - before)]
    end = next((one.start() for one in _ENDS.finditer(text) if one.start() >= place), len(text))
    return text[start:end]


def good_clauses_of(text: str, follow_up: FollowUp, outcomes: Outcomes) -> list[str]:
    """The clauses that neither deny anything nor say that something is amiss."""
    return [
        clause
        for clause in clauses_of(text)
        if not follow_up.denial.search(clause) and not outcomes.amiss.search(clause)
    ]
