"""English words for money and percentages."""

from types import MappingProxyType

from domain.languages.parts.money import MoneyWords

MONEY = MoneyWords(
    currencies=MappingProxyType(
        {"EUR": "euro euros", "USD": "dollar dollars bucks", "GBP": "pound pounds quid sterling"}
    ),
    per_cent="per ?cent|percentage",
)
