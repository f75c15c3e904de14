"""The words of all known languages, where it does not matter in which language something is said."""

from collections.abc import Callable, Sequence

from domain.languages.known import KNOWN_LANGUAGES
from domain.languages.language import Language
from domain.languages.patterns import alternatives_of


def words_of_all(words: Callable[[Language], str]) -> frozenset[str]:
    """Words with spaces between them, of each language."""
    return frozenset(word for language in KNOWN_LANGUAGES for word in words(language).split())


def aside_patterns(name: str) -> Sequence[str]:
    """The patterns of one kind of aside, of each language."""
    return [pattern for known in KNOWN_LANGUAGES for pattern in getattr(known.asides, name)]


def patterns_of_all(pattern: Callable[[Language], str]) -> str:
    """Alternatives of regular expressions of each language, each of them once."""
    told = (pattern(language) for language in KNOWN_LANGUAGES)
    return "|".join(dict.fromkeys(each for one in told if one for each in alternatives_of(one)))
