"""The seven languages, by primary subtag."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.languages.dutch.cues import DUTCH
from domain.languages.english.cues import ENGLISH
from domain.languages.french.cues import FRENCH
from domain.languages.german.cues import GERMAN
from domain.languages.italian.cues import ITALIAN
from domain.languages.language import Language
from domain.languages.portuguese.cues import PORTUGUESE
from domain.languages.spanish.cues import SPANISH
from domain.languages.tags import primary_subtag

LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {
        language.code: language
        for language in (DUTCH, ENGLISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH)
    }
)


def worded_language(tag: str) -> Language:
    """The language whose fixed words serve; English for any but the seven."""
    return LANGUAGES.get(primary_subtag(tag), ENGLISH)
