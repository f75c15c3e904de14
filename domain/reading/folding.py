"""Folds text for comparison: removes case, accents, compatibility forms and look-alike letters."""

import re
import unicodedata

UNSPACED = "\u0e00-\u0eff\u1780-\u17ff\u3001-\u30ff\u3400-\u9fff\uff01-\uff60"
"""The letters and marks of scripts without spaces between words, as the inside of a character class."""
_LOOKS_LIKE = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d"
    "\u03bf\u03b1\u03b5\u03b9\u03ba\u03bd\u03c1\u03c4\u03c5\u0131\u2019\u2018\u02bc\u2010\u2011\u2013\u2014",
    "aeopcyxijshdqwoaeikvptui'''----",
)
_LOOKS_LIKE |= {
    first + place: ord("a") + place
    # Letters in circles and squares, and flags.
    for first in (0x1F130, 0x1F150, 0x1F170, 0x1F1E6)
    for place in range(26)
} | str.maketrans(
    "\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\u0280"
    "\ua731\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22",
    "abcdefghijklmnoprstuvwyz",
)
_ACCENTS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")


def folded(text: str) -> str:
    """The text in lower case and without accents. Letters of other scripts that look Latin become Latin letters."""
    lower = unicodedata.normalize("NFKC", text).casefold()
    if lower.isascii():
        return lower
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", lower))
    return plain if plain.isascii() else plain.translate(_LOOKS_LIKE)
