"""What numbers are called in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """Folded words with spaces between them.

    `small` count from one. In `large`, `counted` and `said_ordinals` each word stands behind its number. `counted` are
    ordinals and collectives, without those that are often other words ("quarto"), and take any of `counted_endings`;
    `said_ordinals` are only read in what was said, as is a number before one of `ordinal_endings`. `joined_by` stands
    between two numbers of one; `with_half` ends the word of a number with a half, and `one_and_a_half` are whole words.
    A word of `seconds` is a time behind one of `before_seconds`. Where `units_first`, it is "three and twenty".
    """

    small: str
    large: str
    counted: str
    said_ordinals: str
    joined_by: str
    counted_endings: tuple[str, ...] = ("",)
    ordinal_endings: str = ""
    with_half: str = ""
    one_and_a_half: str = ""
    seconds: str = ""
    before_seconds: str = ""
    units_first: bool = False
