"""What money, and a part of a hundred, is called in one language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyWords:
    """`currencies` are folded words with spaces between them, by the ISO code of the currency that they name.

    Words of `other_units` stand behind an amount too, but may be of another currency, or no money. `per_cent` are
    alternatives of regular expressions over folded text.
    """

    currencies: Mapping[str, str]
    per_cent: str
    other_units: str = ""
