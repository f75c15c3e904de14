"""The seven languages, by primary subtag."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.languages.tags import primary_subtag
from writers.language import Language
from writers.languages.dutch import DUTCH
from writers.languages.english import ENGLISH
from writers.languages.french import FRENCH
from writers.languages.german import GERMAN
from writers.languages.italian import ITALIAN
from writers.languages.portuguese import PORTUGUESE
from writers.languages.spanish import SPANISH

LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {
        language.code: language
        for language in (DUTCH, ENGLISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH)
    }
)


def worded_language(tag: str) -> Language:
    """The language whose fixed words serve; English for any but the seven."""
    return LANGUAGES.get(primary_subtag(tag), ENGLISH)
