"""Finds out what the contact's later words say about a matter whose day has passed (R32, R33)."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import chain

from domain.brief import Brief
from writers.extractive.clauses import clauses_of, good_clauses_of
from writers.extractive.cues import cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence
from writers.extractive.read_exchange import ReadExchange
from writers.extractive.topics import Topics

_PATIENCE = timedelta(days=14)
_WORDS_AROUND = 4


class Hearing:
    def __init__(self, read: Sequence[ReadExchange], brief: Brief, *, topics: Topics) -> None:
        self._read = read
        self._brief = brief
        self._topics = topics
        self._said: dict[int, Sequence[Sentence]] = {}
        self._cues = cues_of(brief.language)
        self._follow_up = follow_up_in(brief.language)
        self._outcomes = outcomes_in(brief.language)

    def is_heard_after(self, at: int, *, due_on: date | None) -> bool:
        """Whether the contact said something after the day that was named for the intention. On the day itself, it
        counts only if the contact says that something is done or there.
        """
        return any(
            due_on is None
            or self._day_of(one) > due_on
            or (self._day_of(one) == due_on and self._reports(one))
            for one in self._said_later(at)
        )

    def is_taken_as_done(self, promise: Sentence, at: int, *, due_on: date) -> bool:
        """Whether the contact, after the due day, mentions the matter and does not miss anything."""
        about = self._topics.of_matter(promise, at)
        return any(
            self._is_late_enough(one, due_on)
            and self._is_about(one, about)
            and not self._cues.is_question(one.text)
            and not self._misses(one.text, about)
            for one in self._said_later(at)
        )

    def _is_late_enough(self, said: Sentence, due_on: date) -> bool:
        """Whether it was said after the due day, or is praise of that day."""
        day = self._day_of(said)
        return day > due_on or (
            day == due_on and self._follow_up.praise.search(said.text) is not None
        )

    def is_let_pass(self, promise: Sentence, at: int, *, due_on: date) -> bool:
        """Whether the contact spoke weeks after the due day, and never complained about the matter.

        A contact who still waited for a visit of ten weeks ago would mention it.
        """
        if promise.is_by_contact:
            return False
        about = self._topics.of_matter(promise, at)
        since = [one for one in self._said_later(at) if self._day_of(one) > due_on]
        return any(self._day_of(one) - due_on > _PATIENCE for one in since) and not any(
            self._may_miss(one, promise, about) for one in since
        )

    def is_missed(self, promise: Sentence, at: int) -> bool:
        """Whether the contact later misses what was promised, asks about it, or says in the same conversation that
        something is amiss.
        """
        about = self._topics.of_matter(promise, at)
        return any(
            self._misses(one.text, about)
            or self._is_amiss_here(one, promise)
            or (self._cues.is_question(one.text) and self._is_about(one, about))
            for one in self._said_later(at)
        )

    def _said_later(self, at: int) -> Iterator[Sentence]:
        return chain.from_iterable(map(self._said_in, range(at)))

    def _said_in(self, at: int) -> Sequence[Sentence]:
        if at not in self._said:
            sentences = self._read[at].speech.sentences
            self._said[at] = [one for one in sentences if one.is_by_contact]
        return self._said[at]

    def _day_of(self, said: Sentence) -> date:
        return self._brief.day_of(said.source.occurred_at)

    def _reports(self, said: Sentence) -> bool:
        return any(
            outcome.search(clause)
            for outcome in (self._outcomes.done, self._outcomes.received)
            for clause in good_clauses_of(said.text, self._follow_up, self._outcomes)
        )

    def _may_miss(self, said: Sentence, promise: Sentence, about: frozenset[str]) -> bool:
        """Whether the contact speaks of the matter, or of something amiss in the same conversation."""
        return self._is_about(said, about) or self._is_amiss_here(said, promise)

    def _is_about(self, said: Sentence, about: frozenset[str]) -> bool:
        return not about.isdisjoint(self._topics.terms_of(said.text))

    def _is_amiss_here(self, said: Sentence, promise: Sentence) -> bool:
        is_here = said.source.conversation_id == promise.source.conversation_id
        return is_here and self._outcomes.amiss.search(said.text) is not None

    def _misses(self, text: str, about: frozenset[str]) -> bool:
        """Whether the words near one of these terms say that it is missing or wrong."""
        for clause in clauses_of(text):
            words = clause.split()
            for at, word in enumerate(words):
                if not about.isdisjoint(self._topics.terms_of(word)):
                    near = " ".join(words[max(0, at - _WORDS_AROUND) : at + _WORDS_AROUND + 1])
                    if self._follow_up.denial.search(near) or self._outcomes.amiss.search(near):
                        return True
        return False
