"""Finds messages and voicemails of the contact that nobody answered."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import takewhile

from domain.interaction import Channel
from domain.languages.known import worded_language
from domain.languages.patterns import whole_words
from writers.extractive.acts import Acts
from writers.extractive.follow_up import follow_up_in
from writers.extractive.matter import MatterKind
from writers.extractive.moments import with_moment
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence, Speech
from writers.extractive.read_exchange import ReadExchange
from writers.extractive.topics import Topics
from writers.extractive.vocabulary import terms_of

_SHORT_MESSAGE_WORDS = 35
_TELLING_TERMS = 2
_LEAST_TERMS = 2
_BEGINNING = 25
"""A message that thanks in so many characters is thanks, if it wants nothing."""
_WAITING_BEFORE_NEWER = timedelta(days=14)
"""If a message is older than the newest interaction by more than this, it no longer comes before the matters of
newer interactions.
"""


class Waiting:
    """`tells_little` returns whether a sentence only says that the contact wants something."""

    def __init__(
        self,
        read: Sequence[ReadExchange],
        language: str,
        *,
        acts: Acts,
        tells_little: Callable[[Sentence], bool],
        topics: Topics,
    ) -> None:
        self._topics = topics
        self._read = read
        self._language = language
        self._acts = acts
        self._tells_little = tells_little
        self._follow_up = follow_up_in(language)
        self._outcomes = outcomes_in(language)
        # "Thanks again" is no complaint, though "again" alone may be one.
        self._thanking = re.compile(
            rf"{self._follow_up.thanks.lower.pattern}\s+\w+\b", re.IGNORECASE
        )
        denied = worded_language(language).claims.denied
        self._denied = whole_words(denied, re.IGNORECASE)

    def exchanges(self) -> Iterator[ReadExchange]:
        """The exchanges that wait for an answer, the newest first."""
        newest = self._read[0].exchange.newest.interaction.occurred_at
        for at, one in enumerate(self._read):
            age = newest - one.exchange.newest.interaction.occurred_at
            newer = self._read[:at]
            is_in_sight = age <= _WAITING_BEFORE_NEWER or all(each.awaits_answer for each in newer)
            if one.awaits_answer and is_in_sight and not self.is_answered(at):
                yield one

    def is_answered(self, at: int) -> bool:
        """Whether a later exchange answers a message. A call about something else does not, but it answers a voicemail,
        which mostly asks for no more than the call.
        """
        message = self._read[at]
        last = [] if message.exchange.newest.interaction.channel.is_spoken else self._last(message)
        asks = any(map(self._acts.wants, last))
        about = frozenset[str]().union(*(self._topics.terms_of(one.text) for one in last if asks))
        return any(
            one.answers(message)
            and (
                len(about) < _TELLING_TERMS
                or not one.is_reached
                or not about.isdisjoint(self._topics.of_exchange(later))
            )
            for later, one in enumerate(self._read[:at])
        )

    def sentences_in(self, read: ReadExchange) -> Sequence[Sentence]:
        """The sentences that wait for an answer: all since the agent's last message if they are short, otherwise one
        that asks, otherwise the longest.

        The sentences of the newest message are always included, and are alone if they call something off. Empty if
        the contact is only content.
        """
        speech = read.speech
        waiting = self._last(read)
        asking = sorted(filter(self._acts.wants, reversed(waiting)), key=self._tells_little)
        if not waiting or (not asking and self._is_content(waiting, speech)):
            return ()
        newest = [one for one in waiting if one.source is waiting[-1].source]
        off = [one for one in newest if self._acts.calls_off(one.text)]
        told = next(iter(off or asking), max(waiting, key=lambda one: len(one.text)))
        own = [one for one in waiting if one.source is told.source]
        for message in (() if off else waiting, own):
            if 0 < sum(len(one.text.split()) for one in message) <= _SHORT_MESSAGE_WORDS:
                return message if told in newest or message is waiting else [*message, *newest]
        about = self._matter_of_a_call(told, own)
        said = [*about, *with_moment(told, speech, self._language)]
        return [*said, *(() if told in newest else newest)]

    def _matter_of_a_call(self, told: Sentence, message: Sequence[Sentence]) -> Sequence[Sentence]:
        """What a long message is about that asks only for a call: the sentence that says most about what is amiss."""
        if self._follow_up.ringing.search(told.text) is None:
            return ()
        amiss = [
            one
            for one in message
            if one is not told
            and (self._outcomes.amiss.search(one.text) or self._denied.search(one.text))
        ]
        return (
            [max(amiss, key=lambda one: len(set(terms_of(one.text, self._language))))]
            if amiss
            else []
        )

    @staticmethod
    def _last(read: ReadExchange) -> list[Sentence]:
        """What the contact said since the agent's last words."""
        by_contact = takewhile(lambda one: one.is_by_contact, reversed(read.speech.sentences))
        return list(by_contact)[::-1]

    def is_pressing(self, waiting: Sequence[Sentence]) -> bool:
        """Whether any of the sentences asks, reports a problem or calls something off."""
        return any(
            self._acts.wants(one)
            or self._acts.calls_off(one.text)
            or self._outcomes.amiss.search(one.text)
            or self._denied.search(one.text)
            for one in waiting
        )

    def kind_of(self, one: ReadExchange, waiting: Sequence[Sentence]) -> MatterKind | None:
        """The kind of an unanswered message. One that neither asks nor reports a problem only has to be read, if it
        says anything.
        """
        if one.exchange.newest.interaction.channel is Channel.VOICEMAIL:
            return MatterKind.VOICEMAIL
        if self.is_pressing(waiting):
            return MatterKind.MESSAGE
        says = sum(len(frozenset(terms_of(each.text, self._language))) for each in waiting)
        return MatterKind.LAST_WORDS if says >= _LEAST_TERMS else None

    def _is_content(self, waiting: Sequence[Sentence], speech: Speech) -> bool:
        said = " ".join(one.text for one in waiting)
        text = self._thanking.sub(" ", said)
        if any(
            worrying.search(text)
            for worrying in (
                self._follow_up.denial,
                self._outcomes.called_off,
                self._outcomes.amiss,
            )
        ):
            return False
        thanked = any(turn >= waiting[0].turn for turn in speech.thanked)
        return (
            thanked
            or self._follow_up.thanks.search(said[:_BEGINNING]) is not None
            or self._follow_up.praise.search(text) is not None
            or self._outcomes.received.search(text) is not None
        )
