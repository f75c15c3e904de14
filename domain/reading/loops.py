"""Shortens phrases that a speech recogniser repeats without end (R35)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import pairwise

from domain.reading.folding import folded
from domain.reading.payment_numbers import is_digit

_WORD = re.compile(r"\S+")
_LONGEST_PHRASE_WORDS = 30
_REPEATED = {1: 5, 2: 4}
"""By the number of words in a phrase: the number of times in a row that make it a loop. People do say "no, no, no"."""
_REPEATED_OTHERWISE = 3
_MOST_IN_EARNEST = 5
_LONGEST_KEPT = 30
_MARKS = " .,;:!?\u2026\"'()[]-\u2013\u2014"
OMITTED = "\u2026"


def said_once(text: str) -> str:
    """The text without loops. Empty if it is nothing but a loop that is longer than people repeat anything."""
    words = _words_of(text)
    pairs = _repeated_pairs(words)
    if not pairs:
        return text
    return "" if _is_only_a_loop(words) else _reduced(text, words, pairs)


def without_loops(text: str) -> str:
    """The text with each loop reduced to one occurrence. An ellipsis replaces the other occurrences."""
    words = _words_of(text)
    pairs = _repeated_pairs(words)
    return _reduced(text, words, pairs) if pairs else text


def _words_of(text: str) -> list[str]:
    words = text.split()
    is_short = max(map(len, words), default=0) <= _LONGEST_KEPT
    return list(map(_short_compared if is_short else _compared, words))


def _repeated_pairs(words: Sequence[str]) -> Set[tuple[str, str]]:
    """The words that stand side by side often enough for a loop. Every loop begins with such a pair."""
    counts = Counter(pairwise(words))
    if max(counts.values(), default=0) < _REPEATED_OTHERWISE:
        return frozenset()
    return {pair for pair, count in counts.items() if count >= _REPEATED_OTHERWISE}


def _reduced(text: str, words: Sequence[str], pairs: Set[tuple[str, str]]) -> str:
    places = [match.span() for match in _WORD.finditer(text)]
    kept: list[str] = []
    at = written = 0
    while at < len(words):
        is_frequent = tuple(words[at : at + 2]) in pairs
        size, times = _loop_at(words, at) if is_frequent else (0, 0)
        if not times:
            at += 1
            continue
        last = at + size * times
        while last < len(words) and _continues(words, at, size, last):
            last += 1
        kept += [text[written : places[at + size - 1][1]].rstrip(" ,;:"), f"{OMITTED} "]
        written = places[last][0] if last < len(words) else len(text)
        at = last
    return "".join([*kept, text[written:]]).strip() if kept else text


def _is_only_a_loop(words: Sequence[str]) -> bool:
    """Whether the words are one phrase repeated more often than people do, and nothing else."""
    if not words or words.count(words[0]) <= _MOST_IN_EARNEST:
        return False
    size, times = _loop_at(words, 0)
    last = size * times
    while 0 < last < len(words) and _continues(words, 0, size, last):
        last += 1
    return times > _MOST_IN_EARNEST and last == len(words)


def _compared(word: str) -> str:
    return _short_compared(word) if len(word) <= _LONGEST_KEPT else folded(word).strip(_MARKS)


@lru_cache(maxsize=16_384)
def _short_compared(word: str) -> str:
    return folded(word).strip(_MARKS)


def _loop_at(words: Sequence[str], at: int) -> tuple[int, int]:
    """The number of words in the phrase that repeats from index `at`, and how often it occurs; (0, 0) if none
    repeats.
    """
    for size in _sizes(words, at):
        if all(map(is_digit, words[at : at + size])):
            continue
        phrase = words[at : at + size]
        times = 1
        while words[at + times * size : at + (times + 1) * size] == phrase:
            times += 1
        if times >= _REPEATED.get(size, _REPEATED_OTHERWISE):
            return size, times
    return 0, 0


def _sizes(words: Sequence[str], at: int) -> Iterator[int]:
    """Yields the distances from index `at` to where its word occurs again, as far as a phrase may reach."""
    after = at + min(_LONGEST_PHRASE_WORDS, (len(words) - at) // 2) + 1
    place = at
    while words[at] in words[place + 1 : after]:
        place = words.index(words[at], place + 1)
        yield place - at


def _continues(words: Sequence[str], at: int, size: int, last: int) -> bool:
    """Whether the word at `last` continues the loop. The loop may end in the middle of its phrase, and the last word
    of the text may be cut short.
    """
    place = (last - at) % size
    is_last = last == len(words) - 1
    expected = words[at + place]
    return words[last] == expected or (
        is_last and bool(words[last]) and expected.startswith(words[last])
    )
