"""Spanish words for money and percentages."""

from types import MappingProxyType

from domain.languages.parts.money import MoneyWords

MONEY = MoneyWords(
    currencies=MappingProxyType({"EUR": "euro euros", "USD": "dolar dolares"}),
    per_cent="por ?cien(?:to)?|porcentaje",
)
