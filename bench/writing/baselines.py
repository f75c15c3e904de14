"""Summaries that any writer should beat: the first, last or longest words, and two that rank sentences by a graph."""

from collections import Counter
from collections.abc import Callable, Sequence
from math import log, sqrt

from writers.extractive.cues import cues_of
from writers.extractive.sentences import clean, sentences_of
from writers.extractive.vocabulary import terms_of

Similarity = Callable[[Sequence[str], Sequence[str]], float]


def sentences(turns: Sequence[str], language: str) -> list[str]:
    joint = cues_of(language).joint
    return [one for turn in turns for one in sentences_of(clean(turn), joint)]


def lead(turns: Sequence[str], _language: str, words: int) -> str:
    return " ".join(" ".join(turns).split()[:words])


def tail(turns: Sequence[str], _language: str, words: int) -> str:
    return " ".join(" ".join(turns).split()[-words:])


def lead_and_tail(turns: Sequence[str], language: str, words: int) -> str:
    half = words // 2
    return f"{lead(turns, language, words - half)} {tail(turns, language, half)}"


def longest(turns: Sequence[str], language: str, words: int) -> str:
    parts = sentences(turns, language)
    return _filled(parts, [float(len(part.split())) for part in parts], words)


def longest_turn(turns: Sequence[str], _language: str, words: int) -> str:
    return " ".join(max(turns, key=lambda turn: len(turn.split())).split()[:words])


def lexrank(turns: Sequence[str], language: str, words: int) -> str:
    """Ranks sentences by the continuous cosine of their tf-idf."""
    parts = sentences(turns, language)
    terms = [terms_of(part, language) for part in parts]
    seen = Counter(term for some in terms for term in set(some))
    idf = {term: log(len(terms) / count) + 1 for term, count in seen.items()}

    def cosine(one: Sequence[str], other: Sequence[str]) -> float:
        a, b = Counter(one), Counter(other)
        dot = sum(a[term] * b[term] * idf[term] ** 2 for term in a.keys() & b.keys())
        return dot / (_norm(a, idf) * _norm(b, idf)) if dot else 0.0

    return _filled(parts, _rank(terms, cosine), words)


def textrank(turns: Sequence[str], language: str, words: int) -> str:
    """Ranks sentences by their shared words over the logarithm of both lengths."""
    parts = sentences(turns, language)
    terms = [terms_of(part, language) for part in parts]

    def overlap(one: Sequence[str], other: Sequence[str]) -> float:
        shared = len(set(one) & set(other))
        return shared / (log(len(one) + 1) + log(len(other) + 1)) if shared else 0.0

    return _filled(parts, _rank(terms, overlap), words)


def _norm(terms: Counter[str], idf: dict[str, float]) -> float:
    return sqrt(sum((count * idf[term]) ** 2 for term, count in terms.items()))


def _rank(terms: Sequence[Sequence[str]], similarity: Similarity) -> list[float]:
    size = len(terms)
    edges: list[list[tuple[int, float]]] = [[] for _ in terms]
    for i in range(size):
        for j in range(i + 1, size):
            if weight := similarity(terms[i], terms[j]):
                edges[i].append((j, weight))
                edges[j].append((i, weight))
    totals = [sum(weight for _, weight in some) or 1.0 for some in edges]
    rank = [1.0] * size
    for _ in range(30):
        rank = [
            0.15 + 0.85 * sum(rank[j] * weight / totals[j] for j, weight in edges[i])
            for i in range(size)
        ]
    return rank


def _filled(parts: Sequence[str], scores: Sequence[float], words: int) -> str:
    """The best sentences in their order. The last one is cut at the limit."""
    order = sorted(range(len(parts)), key=lambda index: (-scores[index], index))
    kept: dict[int, str] = {}
    for index in order:
        said = parts[index].split()[:words]
        words -= len(said)
        if said:
            kept[index] = " ".join(said)
    return " ".join(kept[index] for index in sorted(kept))
