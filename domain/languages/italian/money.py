"""Italian words for money and percentages."""

from types import MappingProxyType

from domain.languages.parts.money import MoneyWords

MONEY = MoneyWords(
    currencies=MappingProxyType({"EUR": "euro", "USD": "dollaro dollari"}),
    per_cent="per ?cento|percentuale",
)
