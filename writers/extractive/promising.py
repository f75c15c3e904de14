"""Recognizes promises and their due days (R32)."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from domain.brief import Brief
from domain.days.named_day import DayRole, NamedDay
from domain.days.reader import days_named, last_day
from domain.languages.known import worded_language
from domain.languages.patterns import whole_words
from domain.reading.folding import folded
from writers.extractive.clauses import clause_at
from writers.extractive.cues import cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.moments import is_dated
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence

_LONG = timedelta(days=7)
_PAUSES = ("\u2026", "...")


class Promising:
    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._cues = cues_of(brief.language)
        self._follow_up = follow_up_in(brief.language)
        self._outcomes = outcomes_in(brief.language)
        self._completed = whole_words(worded_language(brief.language).claims.completed)
        self._days: dict[int, tuple[NamedDay, ...]] = {}

    def due(self, sentence: Sentence) -> date | None:
        return last_day(self._days_of(sentence))

    def deadline_of(self, sentences: Sequence[Sentence]) -> date | None:
        """The last day by which something is wanted: "I need it by Friday". A day without such a word may be that of
        something else: "my flight is on Friday".
        """
        return last_day(
            one
            for sentence in sentences
            for one in self._days_of(sentence)
            if one.role is not DayRole.ON
        )

    def _days_of(self, sentence: Sentence) -> tuple[NamedDay, ...]:
        own = id(sentence)
        if own not in self._days:
            self._days[own] = days_named(
                sentence.text,
                self._brief.language,
                sentence.source.occurred_at,
                self._brief.time_zone,
            )
        return self._days[own]

    def due_of(self, sentences: Sequence[Sentence]) -> date | None:
        """The day of the first sentence that names one: a promise, then the sentence beside it with its time."""
        return next((day for one in sentences if (day := self.due(one)) is not None), None)

    def is_long_gone(self, promise: Sentence) -> bool:
        day = self.due(promise)
        return day is not None and self._brief.today - day > _LONG

    def promises_in(self, by_agent: Sequence[Sentence]) -> list[Sentence]:
        """The promises among an agent's sentences, the last first. A sentence that only adds the time to a promise
        is left out: "he comes on Monday". So is one that only keeps something, because nobody has to do
        that, and one behind which the agent pauses to do it: "let me call upstairs...".
        """
        return [
            one
            for one, before in pairwise([*by_agent, None])
            if one
            and self.is_promise(one)
            and not self._only_tells_when(one, before)
            and not self._outcomes.keeping.search(one.text)
            and not (self._pauses(one) and self.due(one) is None)
        ]

    @staticmethod
    def _pauses(sentence: Sentence) -> bool:
        """Whether the agent pauses behind it. A long sentence that was split also ends with an ellipsis, but the turn
        has none.
        """
        has_pause = any(mark in turn.text for turn in sentence.said for mark in _PAUSES)
        return has_pause and sentence.text.endswith(_PAUSES)

    def _only_tells_when(self, sentence: Sentence, before: Sentence | None) -> bool:
        return (
            before is not None
            and before.turn == sentence.turn
            and before.source is sentence.source
            and not self._cues.promises(sentence.text)
            and self._cues.promises(before.text)
            and not self.is_dated(before)
        )

    def is_promise(self, sentence: Sentence) -> bool:
        """Whether the speaker promises something, or an agent says that it will be done by a day."""
        if sentence.is_by_contact:
            return self._cues.promises(sentence.text)
        return self._commits(sentence) or self.is_deed_on_a_day(sentence)

    def _commits(self, sentence: Sentence) -> bool:
        """Whether an agent promises, and does not only say what is done already: "I have changed it". What is arranged
        for a later day is still to come.
        """
        if not self._cues.promises(sentence.text):
            return False
        rest = self._outcomes.seen_to.removed_from(sentence.text)
        if rest == sentence.text or self._cues.promises(rest):
            return True
        said_on = self._brief.day_of(sentence.source.occurred_at)
        return any(one.day and one.day > said_on for one in self._days_of(sentence))

    def is_intention(self, sentence: Sentence) -> bool:
        """Whether the contact says what they will do. "I have booked" is done, "I would like" is a request, and "I'm
        not coming after all" calls something off.
        """
        text = sentence.text
        is_other = self._cues.asks(text) or self._outcomes.called_off.search(text)
        if is_other or not self._cues.promises(text):
            return False
        return any(
            self._completed.search(folded(found.group())) is None
            for found in self._cues.commitment.finditer(text)
        )

    def only_intends(self, message: Sequence[Sentence]) -> bool:
        """Whether a message only says what the contact will do. Then the contact owes it, and nobody must answer."""
        return any(map(self.is_intention, message)) and not any(
            self._cues.asks(one.text)
            or self._cues.is_question(one.text)
            or self._outcomes.amiss.search(one.text)
            for one in message
        )

    def is_firm(self, promise: Sentence) -> bool:
        """Whether the promise names a deed or a time to come. "Let me see" and "we'll do our best" do not."""
        return bool(self._follow_up.deed.search(promise.text)) or self.is_dated(promise)

    def is_dated(self, sentence: Sentence) -> bool:
        return is_dated(sentence, self._brief.language) or self.due(sentence) is not None

    def asks_first(self, promise: Sentence) -> bool:
        """Whether the contact must do something first."""
        return not promise.is_by_contact and self._cues.asks(promise.text)

    def is_deed_on_a_day(self, sentence: Sentence) -> bool:
        """Whether an agent says that something will be done or come on a day ("they send it tomorrow"), and not that
        it is done, only arranged, or for the contact to do.
        """
        text = sentence.text
        if not self._names_deed(text) or self._cues.is_question(text) or self._cues.asks(text):
            return False
        said_on = self._brief.day_of(sentence.source.occurred_at)
        days = [one for one in self._days_of(sentence) if one.day and one.day > said_on]
        if not days or self._outcomes.done.search(text) or self._outcomes.depends.search(text):
            return False
        return any(
            self._is_deed(clause)
            for one in days
            for clause in (clause_at(text, one.start), clause_at(text, one.start, before=1))
        )

    def deed_in(self, promise: Sentence) -> str:
        """The clause that promises, without its days, and without what stands before and behind it: "of course, I'll
        see to it".
        """
        text = promise.text
        days = self._days_of(promise)
        for one in days:
            text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
        if found := self._cues.commitment.search(promise.text):
            return clause_at(text, found.start())
        start = days[0].start if days else 0
        clauses = [clause_at(text, start, before=before) for before in (0, 1)]
        return next(filter(self._is_deed, clauses), clauses[0])

    def is_only_expected(self, sentence: Sentence) -> bool:
        """Whether the sentence promises nothing, but says what will come on a day: "the part arrives on Monday"."""
        return not (
            self._cues.promises(sentence.text) or self._follow_up.deed.search(sentence.text)
        )

    def _names_deed(self, text: str) -> bool:
        words = self._follow_up
        return any(told.search(text) for told in (words.deed, words.coming, words.oneself))

    def _is_deed(self, clause: str) -> bool:
        """Whether a clause with a day to come tells a deed."""
        words = self._follow_up
        return self._names_deed(clause) and not any(
            other.search(clause)
            for other in (
                self._outcomes.arranged,
                words.denial,
                words.standing,
                self._cues.performing,
            )
        )
