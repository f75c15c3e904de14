"""Finds what a matter is about, so that later words about it are recognized (R32)."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from domain.brief import Brief
from writers.extractive.follow_up import follow_up_in
from writers.extractive.leaning import leans_back
from writers.extractive.outcomes import outcomes_in
from writers.extractive.passages import Sentence
from writers.extractive.read_exchange import ReadExchange
from writers.extractive.vocabulary import terms_of


class Topics:
    """A topic is the set of the terms of a sentence, without the names of the people."""

    def __init__(self, read: Sequence[ReadExchange], brief: Brief) -> None:
        self._read = read
        self._language = language = brief.language
        self._follow_up = follow_up_in(language)
        self._outcomes = outcomes_in(language)
        names = (
            brief.contact_name or "",
            *(source.agent_name or "" for one in read for source in one.exchange.sources),
        )
        self._names = frozenset(term for name in names for term in terms_of(name, language))
        self._turns: dict[int, Mapping[int, frozenset[str]]] = {}
        self._matters: dict[tuple[int, int, str], frozenset[str]] = {}

    def terms_of(self, text: str) -> frozenset[str]:
        return frozenset(terms_of(text, self._language)) - self._names

    def named_in(self, text: str) -> frozenset[str]:
        """The terms of what a promise is about, without its deed and its day."""
        words = self._follow_up
        for other in (
            words.moment,
            words.deed,
            words.coming,
            words.telling,
            self._outcomes.writing,
        ):
            text = other.sub(" ", text)
        return self.terms_of(text)

    def of_turns(self, at: int) -> Mapping[int, frozenset[str]]:
        """The terms of each turn of the exchange at that position."""
        if at not in self._turns:
            turns = groupby(self._read[at].speech.sentences, key=lambda one: one.turn)
            self._turns[at] = {
                turn: frozenset[str]().union(*(self.terms_of(one.text) for one in some))
                for turn, some in turns
            }
        return self._turns[at]

    def of_exchange(self, at: int) -> frozenset[str]:
        return frozenset[str]().union(*self.of_turns(at).values())

    def of_matter(self, matter: Sentence, at: int) -> frozenset[str]:
        """The terms of the matter. If an agent replies, the terms of the question count too: "I'll send them on
        Monday".
        """
        place = (at, matter.turn, matter.text)
        if place not in self._matters:
            self._matters[place] = self._find_of(matter, at)
        return self._matters[place]

    def _find_of(self, matter: Sentence, at: int) -> frozenset[str]:
        own = self.terms_of(matter.text)
        if matter.is_by_contact:
            return own
        asked = self.of_turns(at).get(matter.turn - 1, frozenset())
        is_reply = (
            not self.named_in(matter.text)
            or not own.isdisjoint(asked)
            or leans_back(matter.text, self._language)
        )
        return own | asked if is_reply else own

    def between(self, matter: Sentence, at: int, *, until: int | None) -> frozenset[str]:
        """The terms of what was spoken of in the same exchange after it, and before the turn `until`."""
        turns = self.of_turns(at)
        last = max(turns) + 1 if until is None else until
        later = (terms for turn, terms in turns.items() if matter.turn < turn < last)
        return frozenset[str]().union(*later)
