"""What is left open between a contact and the agents."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from domain.interaction import Channel, InteractionDirection
from writers.cues import cues_of
from writers.follow_up import follow_up_in
from writers.passages import Exchange, Sentence, Speech
from writers.vocabulary import terms_of
from writers.words import phrases_in

_CLOSING_SENTENCES = 4
_WORDS_OF_DENIAL = 3
_TELLING_TERMS = 3
_SHORT_REPLY_WORDS = 6
_SHORT_MESSAGE_WORDS = 35


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


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """A template of the next action with the sentences that it quotes."""

    template: str
    sentences: tuple[Sentence, ...]


class OpenMatters:
    """Finds them in what was read, the newest exchange first."""

    def __init__(self, read: Sequence[ReadExchange], language: str) -> None:
        self._read = read
        self._language = language
        self._cues = cues_of(language)
        self._follow_up = follow_up_in(language)
        self._phrases = phrases_in(language)
        self._terms_told: dict[Speech, Sequence[frozenset[str]]] = {}

    def __iter__(self) -> Iterator[OpenMatter]:
        """The most pressing first.

        What the contact wrote or left as a voicemail and nobody answered; then, in the newest exchange that leaves
        anything open, what an agent promised, what the contact asked for, a question without an answer, and what either
        only meant to do. Where the contact says that all is settled, only what an agent promises after that is open.
        """
        for one in takewhile(lambda one: one.awaits_answer, self._read):
            if self._settled_in(one.speech) is not None:
                return
            if waiting := self._waiting(one):
                voicemail = one.exchange.newest.interaction.channel is Channel.VOICEMAIL
                phrases = self._phrases
                yield OpenMatter(
                    template=phrases.reply_to_voicemail if voicemail else phrases.reply_to_message,
                    sentences=tuple(waiting),
                )
        for at, one in enumerate(self._read):
            settled = self._settled_in(one.speech)
            for template, sentence in self._left_open(one.speech, is_newest=not at):
                is_settled = settled is not None and (
                    sentence.is_by_contact or sentence.turn < settled
                )
                if not is_settled and not self._is_done(sentence, self._read[:at]):
                    told = self._with_moment(sentence, one.speech)
                    yield OpenMatter(template=template, sentences=told)
            if settled is not None:
                return

    def _left_open(self, speech: Speech, *, is_newest: bool) -> Iterator[tuple[str, Sentence]]:
        by_contact = [one for one in reversed(speech.sentences) if one.is_by_contact]
        by_agent = [one for one in reversed(speech.sentences) if not one.is_by_contact]
        asked = [one for one in by_contact if self._cues.asks(one.text)]
        granted = [one for one in asked if one.turn + 1 in speech.assents]
        unanswered = self._unanswered(asked, speech, is_newest=is_newest)
        promised = [one for one in by_agent if self._cues.promises(one.text)]
        phrases = self._phrases
        for template, found in (
            (phrases.agent_promised, self._firm([*granted, *promised])),
            (phrases.contact_asked, [one for one in unanswered if not self._tells_little(one)]),
            (phrases.open_question, self._last_questions(by_contact, speech)),
            (phrases.agent_promised, [one for one in promised if one.turn == by_agent[0].turn]),
            (phrases.contact_asked, unanswered),
            (phrases.contact_promised, self._last_intentions(by_contact)),
        ):
            for one in found:
                yield template, one

    def _firm(self, promised: Sequence[Sentence]) -> list[Sentence]:
        """Those of a deed or a moment to come, which "let me see" and "we'll do our best" are not.

        The newest that tells when comes first, what depends on the contact last. A request that an agent said yes to
        is as firm.
        """
        firm = [one for one in promised if one.is_by_contact or self._is_firm(one)]
        return sorted(
            firm, key=lambda one: (self._asks_first(one), not self._is_dated(one), -one.turn)
        )

    def _last_questions(self, by_contact: Sequence[Sentence], speech: Speech) -> list[Sentence]:
        return [
            one
            for one in by_contact
            if one.turn == speech.sentences[-1].turn and self._cues.is_question(one.text)
        ]

    def _last_intentions(self, by_contact: Sequence[Sentence]) -> list[Sentence]:
        return [
            one
            for one in by_contact
            if one.turn == by_contact[0].turn and self._cues.promises(one.text)
        ]

    def _is_firm(self, promise: Sentence) -> bool:
        return bool(self._follow_up.deed.search(promise.text)) or self._is_dated(promise)

    def _is_dated(self, sentence: Sentence) -> bool:
        return self._follow_up.moment.search(sentence.text) is not None

    def _asks_first(self, promise: Sentence) -> bool:
        """Whether it depends on what the contact does before."""
        return not promise.is_by_contact and self._cues.asks(promise.text)

    def _tells_little(self, request: Sentence) -> bool:
        """Whether it only says that something is wanted: "please help me"."""
        return not self._is_firm(request) and len(self._terms_of(request)) < _TELLING_TERMS

    def _terms_of(self, sentence: Sentence) -> frozenset[str]:
        return frozenset(terms_of(sentence.text, self._language))

    def _settled_in(self, speech: Speech) -> int | None:
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

    def _unanswered(
        self, asked: Sequence[Sentence], speech: Speech, *, is_newest: bool
    ) -> list[Sentence]:
        """Those of which the next turn does not tell what was to be told.

        A deed is done only if the contact thanks for what is told and then wants nothing more, or did not come back
        to what was replied to the question for it.
        """
        told = [one.turn for one in speech.sentences if self._tells(one)]
        replied = {one.turn for one in speech.sentences if self._replies(one)}
        last_wanted = max((one.turn for one in speech.sentences if self._wants(one)), default=-1)
        last_thanked = max(speech.thanked, default=-1)
        open_ones = []
        for one in asked:
            after = told[bisect_right(told, one.turn) :][:1]
            is_told = after == [one.turn + 1] and self._follow_up.telling.search(one.text)
            is_older = not is_newest and one.turn + 1 in replied and one.text.endswith("?")
            is_thanked = bool(after) and last_thanked > max(after[0], last_wanted)
            if not is_told and not is_older and not is_thanked:
                open_ones.append(one)
        return open_ones

    def _wants(self, sentence: Sentence) -> bool:
        return sentence.is_by_contact and (
            self._cues.asks(sentence.text) or self._cues.is_question(sentence.text)
        )

    def _tells(self, sentence: Sentence) -> bool:
        return self._replies(sentence) and not self._cues.asks(sentence.text)

    def _replies(self, sentence: Sentence) -> bool:
        return not (
            sentence.is_by_contact
            or self._cues.is_question(sentence.text)
            or self._cues.promises(sentence.text)
        )

    def _is_done(self, matter: Sentence, later: Sequence[ReadExchange]) -> bool:
        """Whether a later exchange is the call that was promised, or an agent tells in it of the very thing."""
        rings = self._follow_up.ringing.search(matter.text) is not None
        if rings and any(one.is_reached for one in later):
            return True
        about = frozenset(terms_of(self._follow_up.moment.sub(" ", matter.text), self._language))
        return any(
            2 * len(about & told) >= len(about) > 0
            for one in later
            for told in self._terms_told_in(one.speech)
        )

    def _terms_told_in(self, speech: Speech) -> Sequence[frozenset[str]]:
        if speech not in self._terms_told:
            told = [self._terms_of(one) for one in speech.sentences if self._tells(one)]
            self._terms_told[speech] = told
        return self._terms_told[speech]

    def _waiting(self, read: ReadExchange) -> Sequence[Sentence]:
        """What came after the agent's last message: whole when it is short, else what asks, else the longest.

        Nothing of it waits where the contact is only content.
        """
        speech = read.speech
        by_contact = takewhile(lambda sentence: sentence.is_by_contact, reversed(speech.sentences))
        waiting = list(by_contact)[::-1]
        asking = sorted(filter(self._wants, reversed(waiting)), key=self._tells_little)
        if not waiting or (not asking and self._is_content(waiting, speech)):
            return ()
        told = next(iter(asking), max(waiting, key=lambda sentence: len(sentence.text)))
        for message in (waiting, [one for one in waiting if one.source is told.source]):
            if sum(len(one.text.split()) for one in message) <= _SHORT_MESSAGE_WORDS:
                return message
        return self._with_moment(told, speech)

    def _is_content(self, waiting: Sequence[Sentence], speech: Speech) -> bool:
        text = " ".join(one.text for one in waiting)
        if self._follow_up.denial.search(text):
            return False
        thanked = any(turn >= waiting[0].turn for turn in speech.thanked)
        return thanked or self._follow_up.praise.search(text) is not None

    def _with_moment(self, sentence: Sentence, speech: Speech) -> tuple[Sentence, ...]:
        """With the sentence beside it that tells when, if it does not itself."""
        if self._is_dated(sentence):
            return (sentence,)
        return next(self._dated(sentence, speech), (sentence,))

    def _dated(self, sentence: Sentence, speech: Speech) -> Iterator[tuple[Sentence, ...]]:
        at = next(place for place, one in enumerate(speech.sentences) if one is sentence)
        for place in (at + 1, at + 2, at - 1):
            if not 0 <= place < len(speech.sentences):
                continue
            beside = speech.sentences[place]
            same_turn = beside.turn == sentence.turn
            replies = place == at + 1 and len(beside.text.split()) <= _SHORT_REPLY_WORDS
            if (
                beside.source is sentence.source
                and (same_turn or replies)
                and self._is_dated(beside)
            ):
                yield (sentence, beside) if place > at else (beside, sentence)
