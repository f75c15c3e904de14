"""French words for money and percentages."""

from types import MappingProxyType

from domain.languages.parts.money import MoneyWords

MONEY = MoneyWords(
    currencies=MappingProxyType({"EUR": "euro euros", "USD": "dollar dollars"}),
    per_cent="pour ?cent",
    other_units="franc francs",
)
