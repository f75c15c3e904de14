"""How regular expressions are taken apart."""

from collections.abc import Iterator


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
