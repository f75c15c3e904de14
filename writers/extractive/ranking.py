"""Picks the sentences of an exchange that carry its matter.

A sentence's worth is the sum of its terms, each weighted by how many sentences share it, over the sentence's length.
Sentences are worth more where matter usually is: the contact's at the beginning, the agent's at the end. The weights
were chosen on service chats and talk in English and on debates in French, at several lengths. Small changes of them
hardly change the result.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp

from writers.extractive.leaning import leans_back, short_replies
from writers.extractive.passages import Sentence, is_fit_to_show
from writers.extractive.vocabulary import length_of, terms_of

MAX_RANKED = 150
"""How many sentences of a long exchange are compared at once, the most promising first."""

_MIN_WORDS = 3
_MIN_WORDS_ASKED = 5
_MIN_WORDS_ASKED_BY_AGENT = 8
_MIN_WORDS_OF_A_TURN = 4
_MOST_WORDS_OF_AN_EXCLAMATION = 6
_LENGTH_OFFSET = 5
_LENGTH_POWER = 0.45
_EARLY_TERM = 1.0
_MAX_COUNT = 20
_LETTERS_POWER = 0.3
_REPEATED_TERM = 0.2
_MIN_NEW = 0.05
_OTHER_SPEAKER = 0.5
_WITHOUT_WHAT_IT_LEANS_ON = -0.4

_FIRST_BY_CONTACT = 0.6
_LAST_BY_AGENT = 0.3
_EARLY = 0.2
_AMONG_THE_LAST = 0.25
_CENTRAL = 0.2
_TAKEN_UP = 0.2
_NAMES_OR_NUMBERS = 0.4
_QUESTION_BY_AGENT = -0.4
_SHORT_REPLY = -0.6
_REPLY_TO_A_LONG_QUESTION = -0.4
_REPLIED_TO = -0.5

_SHORT_QUESTION_WORDS = 12
_TAKEN_UP_WITHIN = 5
_LAST_SENTENCES = 6
_NAME_OR_NUMBER = re.compile(r"(?<=\s)[A-Z\u00c0-\u00de]\w|\d")


@dataclass(frozen=True, kw_only=True, eq=False)
class Candidate:
    """A sentence with its terms. `position` is its place in the exchange, and `favour` the worth of that place.

    A short reply is shown with the question before it, because it means nothing alone.
    """

    sentence: Sentence
    question: Sentence | None
    leans: bool
    position: int
    terms: frozenset[str]
    favour: float

    @cached_property
    def word_count(self) -> int:
        return sum(length_of(one.text) for one in self.shown)

    @property
    def shown(self) -> tuple[Sentence, ...]:
        return (self.question, self.sentence) if self.question else (self.sentence,)

    def worth(self, value: float) -> float:
        return float(value * self.favour / (self.word_count + _LENGTH_OFFSET) ** _LENGTH_POWER)


def most_telling(sentences: Sequence[Sentence], language: str, *, words: int) -> list[Sentence]:
    """The sentences that together say the most in so many words, in their order. At least one, if there is any.

    The first one is taken even if it alone is longer than `words`.
    """
    terms = [terms_of(sentence.text, language) for sentence in sentences]
    values = _values_of(terms)
    everything = _candidates(sentences, [frozenset(some) for some in terms], language)
    candidates = [one for one in everything if _is_long_enough(one)] or everything
    candidates.sort(key=lambda one: -one.worth(_sum(one.terms, values)))
    picked: list[Candidate] = []
    for start in range(0, len(candidates), MAX_RANKED):
        some = candidates[start : start + MAX_RANKED]
        picked = _picked(some, values, language, words, already=picked)
    in_order = sorted(picked, key=lambda one: one.position)
    return list({id(sentence): sentence for one in in_order for sentence in one.shown}.values())


def _is_long_enough(one: Candidate) -> bool:
    """Whether the sentence is long enough for its kind. A short exclamation says nothing about the matter: "lucky
    you!".
    """
    if one.sentence.text.endswith("!") and one.word_count <= _MOST_WORDS_OF_AN_EXCLAMATION:
        return _NAME_OR_NUMBER.search(one.sentence.text) is not None
    asked = one.sentence.text.endswith("?")
    if asked and not one.sentence.is_by_contact:
        return one.word_count >= _MIN_WORDS_ASKED_BY_AGENT
    return one.word_count >= (_MIN_WORDS_ASKED if asked or one.leans else _MIN_WORDS)


def _picked(
    candidates: list[Candidate],
    values: Mapping[str, float],
    language: str,
    words: int,
    *,
    already: Sequence[Candidate],
) -> list[Candidate]:
    """The candidates in `already`, and those that are picked now."""
    picked = list(already)
    covered = {term for one in picked for term in one.terms}
    while candidates:
        room = words - sum(one.word_count for one in picked)
        candidates = [one for one in candidates if not picked or one.word_count <= room]
        best = max(
            candidates, key=lambda one: one.worth(_gain(one, picked, covered, values)), default=None
        )
        if best is None or _gain(best, picked, covered, values) <= 0:
            break
        candidates = [one for one in candidates if one is not best]
        if all(is_fit_to_show(one.text, language) for one in best.shown):
            picked.append(best)
            covered |= best.terms
    return picked


def _gain(
    candidate: Candidate,
    picked: Sequence[Candidate],
    covered: set[str],
    values: Mapping[str, float],
) -> float:
    new = _sum(candidate.terms - covered, values)
    repeated = _sum(candidate.terms & covered, values)
    if picked and new <= _MIN_NEW * (new + repeated):
        return 0.0
    gain = new + _REPEATED_TERM * repeated
    speakers = {one.sentence.is_by_contact for one in picked}
    if len(speakers) == 1 and candidate.sentence.is_by_contact not in speakers:
        gain *= exp(_OTHER_SPEAKER)
    before = candidate.position - 1
    if candidate.leans and all(one.position != before for one in picked):
        gain *= exp(_WITHOUT_WHAT_IT_LEANS_ON)
    return gain


def _values_of(terms: Sequence[Sequence[str]]) -> dict[str, float]:
    """The value of each term: the number of sentences that hold it, more if it comes early, and more if it is long.

    Common words are short, so the length stands for how rare a word is. No language needs a list for that.
    """
    shared = Counter(term for some in terms for term in set(some))
    first: dict[str, int] = {}
    for position, some in enumerate(terms):
        for term in some:
            first.setdefault(term, position)
    return {
        term: min(count, _MAX_COUNT)
        * (1 + _EARLY_TERM / (1 + first[term]))
        * len(term) ** _LETTERS_POWER
        for term, count in shared.items()
    }


def _candidates(
    sentences: Sequence[Sentence], terms: Sequence[frozenset[str]], language: str
) -> list[Candidate]:
    replies = short_replies(sentences, language)
    told_with = {at for at in replies if length_of(sentences[at - 1].text) <= _SHORT_QUESTION_WORDS}
    centrality = _centrality(terms)
    first_turn = _first_turn_by_contact(sentences)
    last_turn = max((one.turn for one in sentences if _tells_as_agent(one)), default=-1)
    candidates = []
    for position, (sentence, own) in enumerate(zip(sentences, terms, strict=True)):
        following = frozenset().union(*terms[position + 1 : position + 1 + _TAKEN_UP_WITHIN])
        size = len(own) or 1
        favour = (
            _FIRST_BY_CONTACT * (sentence.turn == first_turn)
            + _LAST_BY_AGENT * (sentence.turn == last_turn)
            + _EARLY / (1 + position)
            + _AMONG_THE_LAST * (position >= len(sentences) - _LAST_SENTENCES)
            + _CENTRAL * centrality[position]
            + _TAKEN_UP * len(own & following) / size
            + _NAMES_OR_NUMBERS * (_NAME_OR_NUMBER.search(sentence.text) is not None)
            + _SHORT_REPLY * (position in replies)
            + _REPLY_TO_A_LONG_QUESTION * (position in replies - told_with)
            + _REPLIED_TO * (position + 1 in told_with)
            + _QUESTION_BY_AGENT * (sentence.text.endswith("?") and not sentence.is_by_contact)
        )
        candidates.append(
            Candidate(
                sentence=sentence,
                question=sentences[position - 1] if position in told_with else None,
                leans=position not in told_with and leans_back(sentence.text, language),
                position=position,
                terms=own | terms[position - 1] if position in told_with else own,
                favour=exp(favour),
            )
        )
    return candidates


def _first_turn_by_contact(sentences: Sequence[Sentence]) -> int:
    """The contact's first turn that says more than "is this Acme?"."""
    words = Counter[int]()
    for one in sentences:
        if one.is_by_contact:
            words[one.turn] += len(one.text.split())
    return next((turn for turn, count in words.items() if count >= _MIN_WORDS_OF_A_TURN), -1)


def _tells_as_agent(sentence: Sentence) -> bool:
    return not sentence.is_by_contact and not sentence.text.endswith("?")


def _centrality(terms: Sequence[frozenset[str]]) -> list[float]:
    """How many terms each sentence shares with all others, from 0 to 1."""
    shared = Counter(term for some in terms for term in some)
    raw = [sum(shared[term] - 1 for term in some) / (len(some) or 1) ** 0.5 for some in terms]
    most = max(raw, default=0.0) or 1.0
    return [value / most for value in raw]


def _sum(terms: frozenset[str], values: Mapping[str, float]) -> float:
    return sum(values[term] for term in terms)
