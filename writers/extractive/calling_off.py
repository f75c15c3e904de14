"""Finds out whether the contact no longer wants something (R32)."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from domain.brief import Brief
from domain.days.reader import days_named
from domain.languages.together import words_of_all
from writers.extractive.acts import Acts
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence
from writers.extractive.read_exchange import ReadExchange
from writers.extractive.topics import Topics

_CANCELLING = re.compile(
    rf"\b(?:{'|'.join(sorted(words_of_all(lambda one: one.outcomes.cancelling)))})\w*",
    re.IGNORECASE,
)
"""Words that only call something off. If a sentence contains no other meaningful words, it calls off everything that
was spoken of.
"""


class CallingOff:
    def __init__(
        self, read: Sequence[ReadExchange], brief: Brief, *, topics: Topics, acts: Acts
    ) -> None:
        self._read = read
        self._brief = brief
        self._topics = topics
        self._acts = acts
        self._outcomes = outcomes_in(brief.language)
        self._found: dict[int, Mapping[object, int]] = {}

    def ends(self, matter: Sentence, at: int, *, due_on: date | None) -> bool:
        """Whether the contact calls off this matter, its day, or everything in the same conversation."""
        conversation = matter.source.conversation_id
        about = {
            *self._topics.of_matter(matter, at),
            (conversation,),
            (conversation, due_on),
        }
        return any(
            turn > matter.turn or later < at
            for later in range(at + 1)
            for turn in map(self._called_off_in(later).get, about)
            if turn is not None
        )

    def _called_off_in(self, at: int) -> Mapping[object, int]:
        """For each term, the last turn that calls it off. The id of a conversation stands for everything in it. The id
        together with a day stands for what is due on that day.
        """
        if at not in self._found:
            found: dict[object, int] = {}
            for one in self._read[at].speech.sentences:
                if one.is_by_contact and self._acts.calls_off(one.text):
                    found |= dict.fromkeys(self._called_off_by(one), one.turn)
            self._found[at] = found
        return self._found[at]

    def _called_off_by(self, said: Sentence) -> set[object]:
        conversation = said.source.conversation_id
        days = days_named(
            said.text, self._brief.language, said.source.occurred_at, self._brief.time_zone
        )
        found: set[object] = {*self._topics.terms_of(said.text)}
        found |= {(conversation, named.day) for named in days if named.day}
        is_all = not self._topics.terms_of(_CANCELLING.sub(" ", said.text))
        if is_all or self._outcomes.everything.search(said.text):
            found.add((conversation,))
        return found
