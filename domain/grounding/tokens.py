"""Splits a text into words, as they are written and as they are compared."""

import re
from dataclasses import dataclass

from domain.grounding.name_words import TITLES
from domain.reading.folding import folded

_WORD = re.compile(r"[^\W_]+")
_PARTS_WORDS = frozenset(".,;:!?\u2026\n()\u2013\u2014/")
_ENDS_SENTENCE = frozenset(".!?\u2026:;\u2022\u00bf\u00a1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    written: str
    plain: str
    start: int
    end: int
    begins_sentence: bool

    @property
    def is_capitalised(self) -> bool:
        return self.written[0].isupper()


def words_of(text: str) -> tuple[list[str], frozenset[int]]:
    """The folded words, and the indexes of words with a separating mark before them."""
    plain = folded(text)
    words: list[str] = []
    parted = set()
    end = 0
    for match in _WORD.finditer(plain):
        if not _PARTS_WORDS.isdisjoint(plain[end : match.start()]):
            parted.add(len(words))
        words.append(match.group())
        end = match.end()
    return words, frozenset(parted)


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of the text. `plain` is folded. A word begins a sentence if the marks before it end one; the dot of a
    title ("Dr.") does not.
    """
    tokens: list[Token] = []
    for match in _WORD.finditer(text):
        between = text[tokens[-1].end if tokens else 0 : match.start()]
        tokens.append(
            Token(
                written=match.group(),
                plain=folded(match.group()),
                start=match.start(),
                end=match.end(),
                begins_sentence=not tokens or _parts(between, after=tokens[-1].plain),
            )
        )
    return tuple(tokens)


def _parts(between: str, *, after: str) -> bool:
    """Whether these marks end a sentence. A quotation mark, a bracket or a dash does not, because it may hold a name
    alone.
    """
    if after in TITLES and between.startswith("."):
        return False
    return any(mark in _ENDS_SENTENCE for mark in between)
