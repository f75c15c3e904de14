"""The words of one language for money and percentages."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyWords:
    """`currencies` holds folded words with spaces between them, by the ISO code of their currency: "euro euros".

    Words in `other_units` also stand behind an amount, but may mean another currency, or no money at all. `per_cent`
    holds alternatives of a regular expression over folded text: "percentage".
    """

    currencies: Mapping[str, str]
    per_cent: str
    other_units: str = ""
