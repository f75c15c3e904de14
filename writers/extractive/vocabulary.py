"""Which words of a language carry meaning, which of them are the same word, and which language a text is in."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from stop_words import get_stop_words

from domain.languages.known import LANGUAGES
from domain.reading.folding import UNSPACED
from domain.reading.language_vote import votes
from writers.extractive.remembering import remembered

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_UNSPACED_PAIR = re.compile(f"[{UNSPACED}]{{1,2}}")
_MIN_MARGIN = 2
_MIN_RATIO = 1.5
_READ_CHARACTERS = 2_000
_KEPT_STEMS = 20_000


def words_of(text: str) -> list[str]:
    """The words of a text in lower case. Elisions and contractions stay whole.

    In a script without spaces two letters count as one word.
    """
    lower = text.lower().replace("\u2019", "'")
    if not _is_western(lower):
        lower = _UNSPACED_PAIR.sub(r" \g<0> ", lower)
    return _WORD.findall(lower)


def length_of(text: str) -> int:
    """The number of words."""
    return len((text if _is_western(text) else _UNSPACED_PAIR.sub(r" \g<0> ", text)).split())


def _is_western(text: str) -> bool:
    """Whether the text certainly has spaces between its words. This is much faster than to search for scripts without
    spaces.
    """
    if text.isascii():
        return True
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


@cache
def stop_words_of(language: str) -> frozenset[str]:
    """Words that say nothing about the matter. Empty if the language has no list."""
    known = LANGUAGES.get(language)
    return frozenset(get_stop_words(known.name)) if known else frozenset()


@lru_cache(maxsize=_KEPT_STEMS)
def _stem(word: str, language: str) -> str:
    """Uses a stemmer for each call: a stemmer holds the word that it works on, and two generations may stem at once."""
    import snowballstemmer  # noqa: PLC0415  needed at the first generation, not at the start

    known = LANGUAGES.get(language)
    return str(snowballstemmer.stemmer(known.name).stemWord(word)) if known else word


@remembered
def terms_of(text: str, language: str) -> Sequence[str]:
    """The stems of the words that carry meaning, in order."""
    stop_words = stop_words_of(language)
    words = words_of(text)
    if "'" in text or "\u2019" in text:
        words = [part for word in words for part in word.split("'")]
    return tuple(
        _stem(part, language) for part in words if len(part) > 1 and part not in stop_words
    )


def foreign_language_of(text: str, language: str) -> str | None:
    """The language that the words of a text clearly speak for, if it is not `language`; otherwise `None`.

    Messages have no language tag, so their most frequent words vote. A text that is too short to decide counts as not
    foreign.
    """
    counted = votes(text[:_READ_CHARACTERS])
    own = counted.get(language, 0)
    most, name = max((count, name) for name, count in counted.items())
    return name if most - own >= _MIN_MARGIN and most > _MIN_RATIO * own else None
