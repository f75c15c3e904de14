"""The number words of one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """Folded words with spaces between them.

    `small` holds the numbers from one on, in order. In `large`, `counted` and `said_ordinals`, each word follows its
    number: "20 twenty". `counted` holds ordinals and collectives ("third", "dozen") with any of the endings
    `counted_endings`. Words that are often something else, such as "quarto", are not in it. `said_ordinals` ("first")
    count only in what was said, and so does a number with one of `ordinal_endings` ("th").

    `joined_by` stands between two parts of one number: "and". `with_half` is the ending of a number with a half:
    "einhalb" in "zweieinhalb". `one_and_a_half` holds whole words: "anderthalb". A word in `seconds` means the time
    if it follows one of `before_seconds`: "a second".

    `units_first` means that people say "three and twenty". `counts_in_twenties` means that they say "four twenties
    ten". A word for a hundred that follows one of `before_a_hundred` is part of a percentage: "pour cent". Numbers in
    `also_other_words` are not checked: "neuf". In `repeats`, each word follows the number of times that the next
    digit is repeated: "2 double". `zero_among_digits` means zero only among other digits: "oh". `said_digits` holds
    further words for digits that are read out: "meia". `of_parts` stands between the number of a part and the number
    of all parts of a message: "1 of 3".
    """

    small: str
    large: str
    counted: str
    said_ordinals: str
    joined_by: str
    of_parts: str
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
