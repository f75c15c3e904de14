"""Finds out whether a matter has ended: it was done, or the contact no longer wants it (R32)."""

from collections.abc import Sequence
from datetime import date

from domain.brief import Brief
from writers.extractive.acts import Acts
from writers.extractive.calling_off import CallingOff
from writers.extractive.cues import cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.hearing import Hearing
from writers.extractive.passages import Sentence, Speech
from writers.extractive.read_exchange import ReadExchange
from writers.extractive.reports import Reports
from writers.extractive.topics import Topics

_CLOSING_SENTENCES = 4
_WORDS_OF_DENIAL = 3


class Closing:
    """Decides for a sentence in any of the exchanges whether something later ends its matter."""

    def __init__(
        self, read: Sequence[ReadExchange], brief: Brief, *, topics: Topics, acts: Acts
    ) -> None:
        self._cues = cues_of(brief.language)
        self._follow_up = follow_up_in(brief.language)
        self._calling_off = CallingOff(read, brief, topics=topics, acts=acts)
        self._hearing = Hearing(read, brief, topics=topics)
        self._reports = Reports(read, brief, topics=topics, acts=acts, hearing=self._hearing)

    def is_ended(self, matter: Sentence, at: int, *, due_on: date | None) -> bool:
        """Whether the matter of a sentence, in the exchange at that position, was done or called off."""
        return (
            self._calling_off.ends(matter, at, due_on=due_on)
            or self._reports.end(matter, at, due_on=due_on)
            or (
                due_on is not None
                and (
                    self._hearing.is_taken_as_done(matter, at, due_on=due_on)
                    or self._hearing.is_let_pass(matter, at, due_on=due_on)
                )
            )
        )

    def is_heard_after(self, at: int, *, due_on: date | None) -> bool:
        """Whether the contact, after an intention for that day, said something that it ended with."""
        return self._hearing.is_heard_after(at, due_on=due_on)

    def settled_in(self, speech: Speech) -> int | None:
        """The turn near the end in which the contact says that everything is settled."""
        closing = speech.sentences[-_CLOSING_SENTENCES:]
        return next(
            (one.turn for one in closing if one.is_by_contact and self._settles(one.text)), None
        )

    def _settles(self, text: str) -> bool:
        found = self._cues.settled.search(text)
        if not found or self._cues.is_question(text):
            return False
        just_before = text[: found.start()].split()[-_WORDS_OF_DENIAL:]
        return self._follow_up.denial.search(" ".join(just_before)) is None
