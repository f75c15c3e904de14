"""Dutch words for money and percentages."""

from types import MappingProxyType

from domain.languages.parts.money import MoneyWords

MONEY = MoneyWords(
    currencies=MappingProxyType({"EUR": "euro", "USD": "dollar dollars"}),
    per_cent="procent",
)
