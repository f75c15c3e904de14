"""German words for money and percentages."""

from types import MappingProxyType

from domain.languages.parts.money import MoneyWords

MONEY = MoneyWords(
    currencies=MappingProxyType({"EUR": "euro euros", "USD": "dollar", "CHF": "franken"}),
    per_cent="prozent",
    other_units="pfund",
)
