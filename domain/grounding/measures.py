"""Finds out what a number in a text measures: an amount in a currency, or a percentage."""

import re

from domain.languages.known import KNOWN_LANGUAGES
from domain.languages.together import patterns_of_all, words_of_all
from domain.reading.folding import folded

PERCENT = "%"
_SIGNS = {"\u20ac": "EUR", "$": "USD", "\u00a3": "GBP", "%": PERCENT}
_CODES = {code.casefold(): code for code in ("EUR", "USD", "GBP", "CHF")}
_MEASURES = _CODES | {
    name: code
    for one in KNOWN_LANGUAGES
    for code, names in one.money.currencies.items()
    for name in names.split()
}
_PER_CENT_WORDS = patterns_of_all(lambda one: one.money.per_cent)
_PER_CENT = re.compile(rf"\b(?:{_PER_CENT_WORDS})\b")
_OTHER_UNITS = words_of_all(lambda one: one.money.other_units)
UNIT = rf"(?:[{''.join(_SIGNS)}]|(?:{'|'.join(sorted({*_MEASURES, *_OTHER_UNITS}))}|{_PER_CENT_WORDS})\b)"
"""Matches the unit behind an amount in folded text."""
_WORD = re.compile(r"[^\W\d_]+")


def measures_in(text: str) -> frozenset[str]:
    """The ISO codes of the currencies in the text, and `PERCENT` if it holds a percentage."""
    plain = folded(text)
    found = {measure for sign, measure in _SIGNS.items() if sign in text}
    found |= {_MEASURES[word] for word in _WORD.findall(plain) if word in _MEASURES}
    return frozenset(found | ({PERCENT} if _PER_CENT.search(plain) else set()))
