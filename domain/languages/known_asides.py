"""The asides and masks of every language that is known."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.languages.dutch import asides as dutch
from domain.languages.english import asides as english
from domain.languages.french import asides as french
from domain.languages.german import asides as german
from domain.languages.italian import asides as italian
from domain.languages.parts.asides import AsideWords, MaskWords
from domain.languages.portuguese import asides as portuguese
from domain.languages.spanish import asides as spanish

_BY_CODE = {
    "nl": dutch,
    "en": english,
    "fr": french,
    "de": german,
    "it": italian,
    "pt": portuguese,
    "es": spanish,
}
ASIDE_WORDS: tuple[AsideWords, ...] = tuple(module.ASIDES for module in _BY_CODE.values())
MASK_WORDS: Mapping[str, MaskWords] = MappingProxyType(
    {code: module.MASKS for code, module in _BY_CODE.items()}
)


def mask_words(language: str) -> MaskWords:
    """Those of a language; the English ones for any that is not known."""
    return MASK_WORDS.get(language, english.MASKS)
