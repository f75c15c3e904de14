"""What numbers are called in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """Folded words with spaces between them.

    `small` count from one. In `large`, `counted` and `said_ordinals` each word stands behind its number. `counted` are
    ordinals and collectives, without those that are often other words ("quarto"), and take any of `counted_endings`;
    `said_ordinals` are only read in what was said, as is a number before one of `ordinal_endings`. `joined_by` stands
    between two numbers of one; `with_half` ends the word of a number with a half, and `one_and_a_half` are whole words.
    A word of `seconds` is a time behind one of `before_seconds`. Where `units_first`, it is "three and twenty"; where
    it `counts_in_twenties`, "four twenties ten". Behind a word `before_a_hundred` this is a part, as in "per cent". The
    numbers in `also_other_words` are not judged. `repeats` stand behind how often the next digit is meant ("double"),
    `zero_among_digits` are zero only there, and `said_digits` are others by which a number is read out.
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
    counts_in_twenties: bool = False
    before_a_hundred: str = ""
    also_other_words: str = ""
    repeats: str = ""
    zero_among_digits: str = ""
    said_digits: str = ""
