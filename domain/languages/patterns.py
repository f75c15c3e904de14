"""Combines regular expressions, and takes them apart."""

import re
from collections.abc import Iterator


def whole_words(alternatives: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A pattern that matches one of the alternatives if it neither begins nor ends inside a word."""
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", flags)


def alternatives_of(pattern: str) -> list[str]:
    """The alternatives of a pattern. A `|` inside a group separates none."""
    parts = [""]
    for character, depth in with_depth(pattern):
        if character == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def with_depth(pattern: str) -> Iterator[tuple[str, int]]:
    """Each character, with the number of groups around it. A group includes its opening parenthesis, but not its
    closing one. Parentheses in a class of characters do not count.
    """
    depth = 0
    escaped = in_class = False
    for character in pattern:
        if not escaped:
            in_class = character == "[" or (in_class and character != "]")
            if not in_class:
                depth += (character == "(") - (character == ")")
        escaped = character == "\\" and not escaped
        yield character, depth
