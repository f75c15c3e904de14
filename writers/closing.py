"""What ends a matter: it is done, or the contact no longer wants it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.interaction import Channel, InteractionDirection
from writers.cues import cues_of
from writers.follow_up import follow_up_in
from writers.outcomes import outcomes_in
from writers.passages import Exchange, Sentence, Speech
from writers.vocabulary import terms_of

_CLOSING_SENTENCES = 4
_WORDS_OF_DENIAL = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadExchange:
    """An exchange with what was said in it; `foreign` is its language where that is not the brief's."""

    exchange: Exchange
    speech: Speech
    foreign: str | None

    @property
    def awaits_answer(self) -> bool:
        newest = self.exchange.newest.interaction
        return (
            newest.channel is not Channel.CALL and newest.direction is InteractionDirection.INBOUND
        )

    @property
    def is_reached(self) -> bool:
        """Whether an agent and the contact spoke in it, or the agent spoke to the contact's voicemail."""
        newest = self.exchange.newest.interaction
        return newest.channel.is_spoken and not self.awaits_answer

    def answers(self, earlier: "ReadExchange") -> bool:
        """Whether it is the agents' turn that an earlier message or voicemail was waiting for."""
        here = self.exchange.newest.interaction.conversation_id
        return self.is_reached or (
            not self.awaits_answer and here == earlier.exchange.newest.interaction.conversation_id
        )


class Closing:
    """Tells of what was said in any of the exchanges read whether something later in them ends it."""

    def __init__(self, read: Sequence[ReadExchange], language: str, *, contact_name: str) -> None:
        self._read = read
        self._language = language
        self._cues = cues_of(language)
        self._follow_up = follow_up_in(language)
        self._outcomes = outcomes_in(language)
        self._names = frozenset(
            term
            for name in (
                contact_name,
                *(source.agent_name or "" for one in read for source in one.exchange.sources),
            )
            for term in terms_of(name, language)
        )
        self._told: dict[Speech, Sequence[frozenset[str]]] = {}

    def is_ended(self, matter: Sentence, at: int) -> bool:
        """Whether what was said in the exchange at that place is done, or was called off."""
        later = self._read[:at]
        return (
            self._is_called_off(matter, at)
            or self._is_done(matter, later)
            or self._is_sent(matter, at)
        )

    def calls_off(self, text: str) -> bool:
        """Whether a contact who says this no longer wants something."""
        return not self._cues.is_question(text) and bool(self._outcomes.called_off.search(text))

    def settled_in(self, speech: Speech) -> int | None:
        """The turn near the end in which the contact says that all is settled."""
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
        """Whether the contact asks for something or to be told something."""
        return sentence.is_by_contact and (
            self._cues.asks(sentence.text) or self._cues.is_question(sentence.text)
        )

    def tells(self, sentence: Sentence) -> bool:
        """Whether an agent says how it is."""
        return self.replies(sentence) and not self._cues.asks(sentence.text)

    def replies(self, sentence: Sentence) -> bool:
        """Whether an agent neither asks nor promises in it."""
        return not (
            sentence.is_by_contact
            or self._cues.is_question(sentence.text)
            or self._cues.promises(sentence.text)
        )

    def terms_of(self, text: str) -> frozenset[str]:
        return frozenset(terms_of(text, self._language)) - self._names

    def _after(self, matter: Sentence, at: int) -> Iterator[Sentence]:
        own = self._read[at].speech.sentences
        yield from (one for one in own if one.turn > matter.turn)
        for later in self._read[:at]:
            yield from later.speech.sentences

    def _is_called_off(self, matter: Sentence, at: int) -> bool:
        """By what is about it, or in the same conversation about everything."""
        about = self._about(matter, at)
        for one in self._after(matter, at):
            if not one.is_by_contact or not self.calls_off(one.text):
                continue
            same = one.source.conversation_id == matter.source.conversation_id
            if about & self.terms_of(one.text) or (
                same and self._outcomes.everything.search(one.text)
            ):
                return True
        return False

    def _about(self, matter: Sentence, at: int) -> frozenset[str]:
        """Its terms; those of what it replies to where it names nothing itself: "I'll send them on Monday"."""
        named = self._follow_up.deed.sub(" ", self._follow_up.moment.sub(" ", matter.text))
        if matter.is_by_contact or self.terms_of(named):
            return self.terms_of(matter.text)
        own = self._read[at].speech.sentences
        asked = " ".join(one.text for one in own if one.turn == matter.turn - 1)
        return self.terms_of(f"{asked} {matter.text}")

    def _is_done(self, matter: Sentence, later: Sequence[ReadExchange]) -> bool:
        """Whether a later exchange is the call that was promised, or an agent tells in it of the very thing."""
        rings = self._follow_up.ringing.search(matter.text) is not None
        if rings and any(one.is_reached for one in later):
            return True
        about = frozenset(terms_of(self._follow_up.moment.sub(" ", matter.text), self._language))
        return any(
            2 * len(about & told) >= len(about) > 0
            for one in later
            for told in self._told_in(one.speech)
        )

    def _is_sent(self, matter: Sentence, at: int) -> bool:
        """Whether an agent wrote later that it is done: what was promised beside it, or the very writing."""
        speech = self._read[at].speech
        beside = [one for one in speech.sentences if one.turn == matter.turn]
        about = self.terms_of(" ".join(one.text for one in beside))
        writes = self._outcomes.writing.search(matter.text) is not None
        for one in self._after(matter, at):
            is_news = one.source is not matter.source and not one.is_by_contact
            if is_news and self._outcomes.sent.search(one.text) and self.tells(one):
                same = one.source.conversation_id == matter.source.conversation_id
                if (writes and same) or about & self.terms_of(one.text):
                    return True
        return False

    def _told_in(self, speech: Speech) -> Sequence[frozenset[str]]:
        if speech not in self._told:
            said = [one.text for one in speech.sentences if self.tells(one)]
            self._told[speech] = [frozenset(terms_of(text, self._language)) for text in said]
        return self._told[speech]
