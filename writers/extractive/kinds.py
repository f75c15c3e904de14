"""Finds the kind of a statement from what its sentence does."""

from domain.insights import StatementKind
from writers.extractive.cues import cues_of
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence


class Kinds:
    def __init__(self, language: str) -> None:
        self._cues = cues_of(language)
        self._outcomes = outcomes_in(language)

    def of(self, sentence: Sentence) -> StatementKind:
        text = sentence.text
        if sentence.is_by_contact and self._outcomes.called_off.search(text):
            return StatementKind.OUTCOME
        if self._cues.asks(text):
            return StatementKind.REQUEST
        if self._cues.is_question(text):
            return StatementKind.QUESTION
        if self._cues.promises(text):
            return StatementKind.PROMISE
        if sentence.is_by_contact and self._outcomes.amiss.search(text):
            return StatementKind.PROBLEM
        if not sentence.is_by_contact and self._outcomes.done.search(text):
            return StatementKind.OUTCOME
        return StatementKind.REMARK
