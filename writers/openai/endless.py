"""Detects early that an answer cannot become valid: a text without end, or endless repetition."""

import re

from domain.draft import MAX_STATEMENT_CHARACTERS

MAX_TEXT_CHARACTERS = 2 * MAX_STATEMENT_CHARACTERS
"""The most characters of one text in an answer. It is more than any accepted text has, with the marks and spaces
that are removed later.
"""
_TAIL_CHARACTERS = 1_500
_LONGEST_ROUND = 300
_LAST_CHARACTERS = 40
_PLAIN = re.compile(r'[^"\\]+')


class EndlessText:
    """Follows the texts of JSON as it arrives, to know the length of a text that has not ended."""

    def __init__(self) -> None:
        self._is_inside = False
        self._is_escaped = False
        self._characters = 0

    def is_too_long_with(self, piece: str) -> bool:
        """Whether this piece has, or leaves open, a text that is longer than any that is accepted."""
        position = 0
        while position < len(piece):
            plain = None if self._is_escaped else _PLAIN.match(piece, position)
            position = plain.end() if plain else self._take_mark(piece[position], position)
            if plain and self._is_inside:
                self._characters += len(plain.group())
            if self._characters > MAX_TEXT_CHARACTERS:
                return True
        return False

    def _take_mark(self, mark: str, position: int) -> int:
        """Counts an escape as one character, whatever it stands for. Returns the next position."""
        if self._is_escaped:
            self._is_escaped = False
        elif mark == "\\" and self._is_inside:
            self._is_escaped = True
            self._characters += 1
        elif mark == '"':
            self._is_inside = not self._is_inside
            self._characters = 0
        return position + 1


def goes_round(text: str) -> bool:
    """Whether the text ends with the same passage, of a few sentences at most, over and over."""
    tail = text[-_TAIL_CHARACTERS:]
    if len(tail) < _TAIL_CHARACTERS:
        return False
    before = tail.rfind(tail[-_LAST_CHARACTERS:], 0, -1)
    length = len(tail) - _LAST_CHARACTERS - before
    return before >= 0 and length <= _LONGEST_ROUND and tail[length:] == tail[:-length]
