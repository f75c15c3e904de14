"""How regular expressions are put together and taken apart."""

import re
from collections.abc import Iterator


def whole_words(alternatives: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A pattern for these alternatives where neither end lies within a word."""
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", flags)


def alternatives_of(pattern: str) -> list[str]:
    """What `|` parts outside of groups."""
    parts = [""]
    for character, depth in with_depth(pattern):
        if character == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def with_depth(pattern: str) -> Iterator[tuple[str, int]]:
    """Each character and how deep in groups it stands; a parenthesis that opens is within, one that closes is not."""
    depth = 0
    escaped = False
    for character in pattern:
        if not escaped:
            depth += (character == "(") - (character == ")")
        escaped = character == "\\" and not escaped
        yield character, depth
