"""Finds out whether a matter has ended: it was done, or the contact no longer wants it (R32)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from domain.brief import Brief
from domain.languages.together import words_of_all
from writers.extractive.cues import cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Exchange, Sentence, Speech
from writers.extractive.vocabulary import terms_of

_CLOSING_SENTENCES = 4
_PATIENCE = timedelta(days=14)
_CANCELLING = re.compile(
    rf"\b(?:{'|'.join(sorted(words_of_all(lambda one: one.outcomes.cancelling)))})\w*",
    re.IGNORECASE,
)
"""Words of calling off itself. A sentence that names nothing else calls off all that was spoken of."""
_WORDS_OF_DENIAL = 3
_WORDS_AROUND = 4
_TERMS_OF_NOTHING_MUCH = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadExchange:
    """An exchange with its words. `foreign` is its language if that is not the brief's."""

    exchange: Exchange
    speech: Speech
    foreign: str | None

    @property
    def awaits_answer(self) -> bool:
        return self.exchange.newest.interaction.is_by_contact_alone

    @property
    def is_reached(self) -> bool:
        """Whether an agent and the contact spoke, or an agent spoke to the contact's voicemail."""
        newest = self.exchange.newest.interaction
        return newest.channel.is_spoken and not self.awaits_answer

    def answers(self, earlier: "ReadExchange") -> bool:
        """Whether this exchange is the organization's answer to an earlier message or voicemail."""
        conversation = self.exchange.newest.interaction.conversation_id
        return self.is_reached or (
            not self.awaits_answer
            and conversation == earlier.exchange.newest.interaction.conversation_id
        )


class Closing:
    """Decides for a sentence in any of the exchanges whether something later ends its matter."""

    def __init__(self, read: Sequence[ReadExchange], brief: Brief) -> None:
        self._read = read
        self._brief = brief
        self._language = language = brief.language
        self._cues = cues_of(language)
        self._follow_up = follow_up_in(language)
        self._outcomes = outcomes_in(language)
        self._names = frozenset(
            term
            for name in (
                brief.contact_name or "",
                *(source.agent_name or "" for one in read for source in one.exchange.sources),
            )
            for term in terms_of(name, language)
        )
        self._reported: dict[Speech, Sequence[frozenset[str]]] = {}
        self._called_off: dict[int, Mapping[object, int]] = {}
        self._sent: dict[int, Sequence[tuple[Sentence, frozenset[str]]]] = {}
        self._named: dict[int, Mapping[int, frozenset[str]]] = {}

    def is_ended(self, matter: Sentence, at: int, *, due_on: date | None = None) -> bool:
        """Whether the matter of a sentence, in the exchange at that position, was done or called off."""
        later = self._read[:at]
        return (
            self._is_called_off(matter, at)
            or self._is_done(matter, later)
            or self._is_sent(matter, at, due_on=due_on)
            or self._is_received(matter, at)
        )

    def is_heard_after(self, at: int, *, due_on: date | None) -> bool:
        """Whether the contact said something later, and after the day that was named for the intention."""
        return any(
            one.is_by_contact
            and (due_on is None or self._brief.day_of(one.source.occurred_at) > due_on)
            for later in self._read[:at]
            for one in later.speech.sentences
        )

    def is_taken_as_done(self, promise: Sentence, at: int, *, due_on: date) -> bool:
        """Whether the contact, after the due day, mentions the matter and does not miss anything."""
        about = self._about(promise, at)
        return any(
            one.is_by_contact
            and self._brief.day_of(one.source.occurred_at) > due_on
            and not about.isdisjoint(self.terms_of(one.text))
            and not self._cues.is_question(one.text)
            and not self._misses(one.text, about)
            for later in self._read[:at]
            for one in later.speech.sentences
        )

    def is_let_pass(self, promise: Sentence, at: int, *, due_on: date) -> bool:
        """Whether the contact was heard weeks after the due day, and never complained about the matter.

        Nobody who still waits for a visit of ten weeks ago speaks of other things only.
        """
        if promise.is_by_contact:
            return False
        about = self._about(promise, at)
        since = [
            one
            for later in self._read[:at]
            for one in later.speech.sentences
            if one.is_by_contact and self._brief.day_of(one.source.occurred_at) > due_on
        ]
        return any(
            self._brief.day_of(one.source.occurred_at) - due_on > _PATIENCE for one in since
        ) and not any(self._may_miss(one, promise, about) for one in since)

    def _may_miss(self, said: Sentence, promise: Sentence, about: frozenset[str]) -> bool:
        """Whether the contact speaks of the matter, or of something amiss in the same conversation."""
        is_here = said.source.conversation_id == promise.source.conversation_id
        return not about.isdisjoint(self.terms_of(said.text)) or (
            is_here and self._outcomes.amiss.search(said.text) is not None
        )

    def _misses(self, text: str, about: frozenset[str]) -> bool:
        """Whether the words near one of these terms say that it is missing or wrong."""
        words = text.split()
        for at, word in enumerate(words):
            if not about.isdisjoint(self.terms_of(word)):
                near = " ".join(words[max(0, at - _WORDS_AROUND) : at + _WORDS_AROUND + 1])
                if self._follow_up.denial.search(near) or self._outcomes.amiss.search(near):
                    return True
        return False

    def calls_off(self, text: str) -> bool:
        """Whether these words of a contact call something off."""
        return not self._cues.is_question(text) and bool(self._outcomes.called_off.search(text))

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

    def wants(self, sentence: Sentence) -> bool:
        """Whether the contact asks for something, or asks a question."""
        return sentence.is_by_contact and (
            self._cues.asks(sentence.text) or self._cues.is_question(sentence.text)
        )

    def tells(self, sentence: Sentence) -> bool:
        """Whether an agent gives information."""
        return self.replies(sentence) and not self._cues.asks(sentence.text)

    def replies(self, sentence: Sentence) -> bool:
        """Whether an agent speaks, but neither asks a question nor promises anything."""
        return not (
            sentence.is_by_contact
            or self._cues.is_question(sentence.text)
            or self._cues.promises(sentence.text)
        )

    def terms_of(self, text: str) -> frozenset[str]:
        return frozenset(terms_of(text, self._language)) - self._names

    def _is_called_off(self, matter: Sentence, at: int) -> bool:
        """Whether the contact calls off this matter, or everything in the same conversation."""
        about = {*self._about(matter, at), (matter.source.conversation_id,)}
        return any(
            turn > matter.turn or later < at
            for later in range(at + 1)
            for turn in map(self._called_off_in(later).get, about)
            if turn is not None
        )

    def _called_off_in(self, at: int) -> Mapping[object, int]:
        """For each term the last turn in which it is called off. A conversation's id stands for everything in it."""
        if at not in self._called_off:
            found: dict[object, int] = {}
            for one in self._read[at].speech.sentences:
                if one.is_by_contact and self.calls_off(one.text):
                    found |= dict.fromkeys(self.terms_of(one.text), one.turn)
                    is_all = not self.terms_of(_CANCELLING.sub(" ", one.text))
                    if is_all or self._outcomes.everything.search(one.text):
                        found[(one.source.conversation_id,)] = one.turn
            self._called_off[at] = found
        return self._called_off[at]

    def _about(self, matter: Sentence, at: int) -> frozenset[str]:
        """The terms of the matter. If an agent replies, the terms of the question count too: "I'll send them on
        Monday".
        """
        own = self.terms_of(matter.text)
        if matter.is_by_contact:
            return own
        asked = self._named_in(at).get(matter.turn - 1, frozenset())
        named = self._follow_up.deed.sub(" ", self._follow_up.moment.sub(" ", matter.text))
        is_reply = not self.terms_of(named) or not own.isdisjoint(asked)
        return own | asked if is_reply else own

    def _is_done(self, matter: Sentence, later: Sequence[ReadExchange]) -> bool:
        """Whether a later exchange is the promised call, or an agent reports the same thing in it."""
        rings = self._follow_up.ringing.search(matter.text) is not None
        if rings and any(one.is_reached for one in later):
            return True
        about = frozenset(terms_of(self._follow_up.moment.sub(" ", matter.text), self._language))
        return any(
            2 * len(about & reported) >= len(about) > 0
            for one in later
            for reported in self._reported_in(one.speech)
        )

    def _is_sent(self, matter: Sentence, at: int, *, due_on: date | None) -> bool:
        """Whether an agent reported later that it is done. The report must name the matter. In the same conversation
        it is enough if writing itself was promised, or if the report comes on the due day.
        """
        about = self._named_in(at)[matter.turn] | self._about(matter, at)
        writes = self._outcomes.writing.search(matter.text) is not None
        return any(
            (one.turn > matter.turn or later < at)
            and one.source is not matter.source
            and (
                (
                    one.source.conversation_id == matter.source.conversation_id
                    and (writes or self._brief.day_of(one.source.occurred_at) == due_on)
                )
                or not about.isdisjoint(terms)
            )
            for later in range(at + 1)
            for one, terms in self._sent_in(later)
        )

    def _is_received(self, promise: Sentence, at: int) -> bool:
        """Whether the contact says later that what an agent promised has arrived."""
        if promise.is_by_contact:
            return False
        about = self._about(promise, at)
        return any(
            one.is_by_contact
            and (later < at or one.turn > promise.turn)
            and one.source is not promise.source
            and self._outcomes.received.search(one.text)
            and not self._follow_up.denial.search(one.text)
            and not self._outcomes.amiss.search(one.text)
            and self._is_of(one, promise, about)
            for later in range(at + 1)
            for one in self._read[later].speech.sentences
        )

    def _is_of(self, said: Sentence, promise: Sentence, about: frozenset[str]) -> bool:
        """Whether the sentence names what was promised, or in the same conversation hardly anything: "they arrived"."""
        terms = self.terms_of(said.text)
        is_here = said.source.conversation_id == promise.source.conversation_id
        return not about.isdisjoint(terms) or (is_here and len(terms) <= _TERMS_OF_NOTHING_MUCH)

    def _sent_in(self, at: int) -> Sequence[tuple[Sentence, frozenset[str]]]:
        if at not in self._sent:
            self._sent[at] = [
                (one, self.terms_of(one.text))
                for one in self._read[at].speech.sentences
                if self._outcomes.done.search(one.text) and self.tells(one)
            ]
        return self._sent[at]

    def _named_in(self, at: int) -> Mapping[int, frozenset[str]]:
        """The terms of each turn."""
        if at not in self._named:
            turns = groupby(self._read[at].speech.sentences, key=lambda one: one.turn)
            self._named[at] = {
                turn: self.terms_of(" ".join(one.text for one in some)) for turn, some in turns
            }
        return self._named[at]

    def _reported_in(self, speech: Speech) -> Sequence[frozenset[str]]:
        if speech not in self._reported:
            texts = [one.text for one in speech.sentences if self.tells(one)]
            self._reported[speech] = [frozenset(terms_of(text, self._language)) for text in texts]
        return self._reported[speech]
