"""Finds the words that name what a promise is about, if it does not do so itself: "I'll send it to you" (R33)."""

from collections.abc import Iterator, Sequence

from writers.extractive.acts import Acts
from writers.extractive.cues import cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.leaning import leans_back
from writers.extractive.passages import Sentence, Speech
from writers.extractive.promising import Promising
from writers.extractive.topics import Topics

_TELLS_ENOUGH = 2
_NAMES_MUCH = 4
"""The terms that a promise needs to be understood alone, if a word in it stands for something named before."""
_TURNS_BACK = (1, 2, 3, 4, 5)
"""How many turns before a promise its matter may be named."""


class Naming:
    def __init__(self, language: str, *, topics: Topics, acts: Acts, promising: Promising) -> None:
        self._language = language
        self._topics = topics
        self._acts = acts
        self._promising = promising
        self._cues = cues_of(language)
        self._follow_up = follow_up_in(language)

    def of(self, promise: Sentence, speech: Speech) -> tuple[Sentence, ...]:
        """The sentence before a promise that names its matter. Empty if the promise names it, or nothing before it
        does.
        """
        text = promise.text
        points = self._follow_up.pointing.search(text) or leans_back(text, self._language)
        if len(self._topics.named_in(text)) >= (_NAMES_MUCH if points else 1):
            return ()
        found = list(self._before(promise, speech))
        return tuple([*filter(self._tells, found), *found][:1])

    def _tells(self, sentence: Sentence) -> bool:
        names = len(self._topics.named_in(sentence.text))
        return names >= _TELLS_ENOUGH or self._promising.is_promise(sentence)

    def _before(self, promise: Sentence, speech: Speech) -> Iterator[Sentence]:
        """The sentences that may name it, the likeliest first: an earlier promise of the same, what the other side
        wanted in the turn before, what shares words with the promise, what else was said.
        """
        turns = {back: self._in_turn(promise.turn - back, speech) for back in _TURNS_BACK}
        before = [one for turn in turns.values() for one in turn]
        yield from self._alike(promise, [one for one in before if self._promising.is_promise(one)])
        yield from (one for one in turns[1] if self._wants(one))
        yield from self._alike(promise, before)
        yield from turns[1]
        yield from self._own_before(promise, speech)
        for back in _TURNS_BACK:
            yield from sorted(turns[back], key=lambda one: not self._wants(one))

    def _alike(self, promise: Sentence, before: Sequence[Sentence]) -> list[Sentence]:
        """Those that share words with the promise, those that share most first."""
        own = self._topics.terms_of(promise.text)
        shared = {id(one): len(own & self._topics.terms_of(one.text)) for one in before}
        alike = [one for one in before if shared[id(one)]]
        return sorted(alike, key=lambda one: -shared[id(one)])

    def _wants(self, sentence: Sentence) -> bool:
        return self._cues.asks(sentence.text) or self._acts.wants(sentence)

    def _in_turn(self, turn: int, speech: Speech) -> list[Sentence]:
        return [
            one
            for one in reversed(speech.sentences)
            if one.turn == turn and self._topics.named_in(one.text)
        ]

    def _own_before(self, promise: Sentence, speech: Speech) -> Iterator[Sentence]:
        at = next(place for place, one in enumerate(speech.sentences) if one is promise)
        before = speech.sentences[at - 1] if at else None
        if (
            before
            and before.turn == promise.turn
            and self._topics.named_in(before.text)
            and not leans_back(before.text, self._language)
        ):
            yield before
