"""The words of all known languages together, for checks that are the same in every language."""

from collections.abc import Callable, Sequence

from domain.languages.known import KNOWN_LANGUAGES
from domain.languages.language import Language
from domain.languages.patterns import alternatives_of


def words_of_all(words: Callable[[Language], str]) -> frozenset[str]:
    """All words of one part. `words` returns those of one language, with spaces between them."""
    return frozenset(word for language in KNOWN_LANGUAGES for word in words(language).split())


def aside_patterns(name: str) -> Sequence[str]:
    """All patterns of one kind of aside. `name` is a field of `AsideWords`."""
    return [pattern for known in KNOWN_LANGUAGES for pattern in getattr(known.asides, name)]


def patterns_of_all(pattern: Callable[[Language], str]) -> str:
    """All alternatives, without repetition. `pattern` returns those of one language, or an empty string."""
    patterns = (pattern(language) for language in KNOWN_LANGUAGES)
    return "|".join(dict.fromkeys(each for one in patterns if one for each in alternatives_of(one)))
