"""The known languages. To add one, write its folder and list it here (see docs/languages.md)."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.languages.dutch import DUTCH
from domain.languages.english import ENGLISH
from domain.languages.french import FRENCH
from domain.languages.german import GERMAN
from domain.languages.italian import ITALIAN
from domain.languages.language import Language
from domain.languages.portuguese import PORTUGUESE
from domain.languages.spanish import SPANISH
from domain.languages.swedish import SWEDISH
from domain.languages.tags import primary_subtag

KNOWN_LANGUAGES = (DUTCH, ENGLISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH, SWEDISH)

LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {language.code: language for language in KNOWN_LANGUAGES}
)
"""The known languages by their primary subtag, such as `fr`."""


def worded_language(tag: str) -> Language:
    """The known language that a tag names; English if it names no known one."""
    return LANGUAGES.get(primary_subtag(tag), ENGLISH)
