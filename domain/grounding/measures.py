"""What a number in a text is of: a currency, or parts of a hundred."""

import re

from domain.reading.folding import folded

PERCENT = "%"
_SIGNS = {"\u20ac": "EUR", "$": "USD", "\u00a3": "GBP", "%": PERCENT}
_NAMES = {
    "EUR": "eur euro euros",
    "USD": "usd dollar dollars dolar dolares dollaro dollari bucks",
    "GBP": "gbp pound pounds quid sterling",
    "CHF": "chf franken",
    PERCENT: "percent percentage prozent procent porcentaje percentuale percentagem",
}
_MEASURES = {name: measure for measure, names in _NAMES.items() for name in names.split()}
_PER_CENT = re.compile(r"\b(?:pour|per|por) ?(?:cent|cento|ciento|cien)\b")
_WORD = re.compile(r"[^\W\d_]+")


def measures_in(text: str) -> frozenset[str]:
    """ISO codes of the currencies named, and `PERCENT`."""
    plain = folded(text)
    found = {measure for sign, measure in _SIGNS.items() if sign in text}
    found |= {_MEASURES[word] for word in _WORD.findall(plain) if word in _MEASURES}
    return frozenset(found | ({PERCENT} if _PER_CENT.search(plain) else set()))
