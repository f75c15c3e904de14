"""Patterns for which the case of the letters does not matter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CAPITAL_WITH_A_DOT = "\u0130"
"""The only letter whose lower case is two characters."""


@dataclass(frozen=True, slots=True, eq=False)
class AnyCase:
    """A pattern in lower case. It searches the text in lower case, which is several times faster than
    `re.IGNORECASE`. What it finds is in lower case, at the same place in the text.
    """

    lower: re.Pattern[str]

    def search(self, text: str) -> re.Match[str] | None:
        return self.lower.search(_lower(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.lower.finditer(_lower(text))

    def removed_from(self, text: str) -> str:
        """The text without what was found."""
        kept, end = [], 0
        for found in self.finditer(text):
            kept.append(text[end : found.start()])
            end = found.end()
        return "".join([*kept, text[end:]]) if end else text

    def sub(self, replacement: str, text: str) -> str:
        """The text in lower case, with the replacement for what was found."""
        return self.lower.sub(replacement, _lower(text))


def any_case(pattern: str) -> AnyCase:
    return AnyCase(re.compile(pattern))


def any_case_words(alternatives: str) -> AnyCase:
    """A pattern that matches one of the alternatives if it neither begins nor ends inside a word."""
    return any_case(rf"(?<!\w)(?:{alternatives})(?!\w)")


def _lower(text: str) -> str:
    return text.replace(_CAPITAL_WITH_A_DOT, "i").lower()
