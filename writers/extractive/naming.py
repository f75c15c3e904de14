"""Finds the words that name what a promise is about, if it does not do so itself: "I'll send it to you" (R33)."""

from collections.abc import Iterable, Iterator, Sequence

from writers.extractive.clauses import clauses_of
from writers.extractive.cues import cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.leaning import leans_back
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence
from writers.extractive.promising import Promising
from writers.extractive.read_exchange import ReadExchange
from writers.extractive.topics import Topics

_TELLS_ENOUGH = 2
_NAMES_MUCH = 4
"""The terms that a promise needs to be understood alone, if a word in it stands for something named before."""
_TURNS_BACK = (1, 2, 3, 4, 5)
"""How many turns before a promise its matter may be named."""
_BEGINNING = 2
"""A promise in one of the first turns may go on from the exchange before."""


class Naming:
    def __init__(
        self,
        read: Sequence[ReadExchange],
        language: str,
        *,
        topics: Topics,
        promising: Promising,
    ) -> None:
        self._read = read
        self._language = language
        self._topics = topics
        self._promising = promising
        self._cues = cues_of(language)
        self._follow_up = follow_up_in(language)
        self._outcomes = outcomes_in(language)

    def of(self, promise: Sentence, at: int) -> tuple[Sentence, ...]:
        """The sentence before a promise that names its matter. Empty if the promise names it, or nothing before it
        does.
        """
        deed = self._promising.deed_in(promise)
        enough = _NAMES_MUCH if self._points(deed) else 1
        if len(self._topics.named_in(deed)) >= enough:
            return ()
        return tuple([*self._before(promise, at)][:1])

    def _before(self, promise: Sentence, at: int) -> Iterator[Sentence]:
        """The sentences that may name it, the likeliest first: an earlier promise of the same, what the other side
        wanted in the turn before, what shares words with the promise, what else was wanted or said.
        """
        before = [one for back in _TURNS_BACK for one in self._in_turn(promise.turn - back, at)]
        theirs = [one for one in before if one.is_by_contact is not promise.is_by_contact]
        wanted = [one for one in theirs if self._tells(one) and self._wants_by_name(one)]
        yield from self._alike(promise, filter(self._promising.is_promise, before))
        yield from (one for one in wanted if one.turn == promise.turn - 1)
        yield from filter(self._tells, self._alike(promise, before))
        yield from wanted
        yield from filter(self._tells, theirs)
        yield from self._own_before(promise, at)
        if promise.turn <= _BEGINNING and at + 1 < len(self._read):
            yield from self._in_exchange_before(promise, at + 1)
        yield from theirs

    def _in_exchange_before(self, promise: Sentence, at: int) -> Iterator[Sentence]:
        for one in reversed(self._read[at].speech.sentences):
            is_here = one.source.conversation_id == promise.source.conversation_id
            if is_here and self._tells(one) and self._wants_by_name(one):
                yield one

    def _points(self, text: str) -> bool:
        """Whether a word in it stands for something that was named before."""
        is_found = self._follow_up.pointing.search(text) is not None
        return is_found or leans_back(text, self._language)

    def _tells(self, sentence: Sentence) -> bool:
        return len(self._topics.named_in(sentence.text)) >= _TELLS_ENOUGH

    def _alike(self, promise: Sentence, before: Iterable[Sentence]) -> list[Sentence]:
        """Those that share words with the promise, those that share most first."""
        own = self._topics.terms_of(promise.text)
        shared = [(len(own & self._topics.terms_of(one.text)), one) for one in before]
        alike = [(count, one) for count, one in shared if count]
        return [one for _, one in sorted(alike, key=lambda each: -each[0])]

    def _wants_by_name(self, sentence: Sentence) -> bool:
        """Whether the speaker wants something and names it, or something is amiss."""
        return any(
            (self._cues.asks(clause) or self._cues.is_question(clause) or self._is_amiss(clause))
            and not self._points(clause)
            and self._topics.named_in(clause)
            for clause in filter(None, clauses_of(sentence.text))
        )

    def _is_amiss(self, clause: str) -> bool:
        return self._outcomes.amiss.search(clause) is not None

    def _in_turn(self, turn: int, at: int) -> list[Sentence]:
        return [
            one
            for one in reversed(self._read[at].speech.sentences)
            if one.turn == turn and self._topics.named_in(one.text)
        ]

    def _own_before(self, promise: Sentence, at: int) -> Iterator[Sentence]:
        sentences = self._read[at].speech.sentences
        place = next(place for place, one in enumerate(sentences) if one is promise)
        before = sentences[place - 1] if place else None
        if (
            before
            and before.turn == promise.turn
            and self._topics.named_in(before.text)
            and not leans_back(before.text, self._language)
        ):
            yield before
