"""ROUGE-1, -2 and -Lsum as F1 in percent, over the letters of every alphabet."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

_WORD = re.compile(r"[^\W_]+")
_END = re.compile(r"(?<=[.!?…])\s+|\n")

MEASURES = ("R-1", "R-2", "R-L")


def rouge(text: str, references: Sequence[str]) -> tuple[float, float, float]:
    """Each measure against the reference that gives the highest score."""
    scores = [_against(text, reference) for reference in references]
    return (
        max(one[0] for one in scores),
        max(one[1] for one in scores),
        max(one[2] for one in scores),
    )


def _against(text: str, reference: str) -> tuple[float, float, float]:
    ours, theirs = _words(text), _words(reference)
    return (
        _overlap(Counter(ours), Counter(theirs)),
        _overlap(
            Counter(pairwise(ours)),
            Counter(pairwise(theirs)),
        ),
        _longest_common(text, reference),
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _overlap(ours: Counter[Any], theirs: Counter[Any]) -> float:
    return _f1((ours & theirs).total(), ours.total(), theirs.total())


def _f1(shared: int, ours: int, theirs: int) -> float:
    return 200 * shared / (ours + theirs) if shared else 0.0


def _longest_common(text: str, reference: str) -> float:
    """ROUGE-Lsum: for each reference sentence, the union of the words that it has in common, in order, with each
    sentence of the text.
    """
    ours = [words for part in _END.split(text) if (words := _words(part))]
    theirs = [words for part in _END.split(reference) if (words := _words(part))]
    left = Counter(word for words in ours for word in words)
    wanted = Counter(word for words in theirs for word in words)
    total_ours, total_theirs = left.total(), wanted.total()
    shared = 0
    for sentence in theirs:
        union = {index for words in ours for index in _common_indices(sentence, words)}
        for index in sorted(union):
            word = sentence[index]
            if left[word] > 0 and wanted[word] > 0:
                shared += 1
                left[word] -= 1
                wanted[word] -= 1
    return _f1(shared, total_ours, total_theirs)


def _common_indices(reference: Sequence[str], words: Sequence[str]) -> list[int]:
    table = [[0] * (len(words) + 1) for _ in range(len(reference) + 1)]
    for i, one in enumerate(reference, 1):
        row, above = table[i], table[i - 1]
        for j, other in enumerate(words, 1):
            row[j] = above[j - 1] + 1 if one == other else max(above[j], row[j - 1])
    i, j, indices = len(reference), len(words), []
    while i and j:
        if reference[i - 1] == words[j - 1]:
            indices.append(i - 1)
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return indices
