"""Telling early that nothing can come of what a model writes: a text without end, or the same over and over."""

import re

from domain.draft import MAX_STATEMENT_CHARACTERS

MAX_TEXT_CHARACTERS = 2 * MAX_STATEMENT_CHARACTERS
"""Of one text in an answer: more than any that is accepted has, marks and blanks that are cleaned away included."""
_TAIL_CHARACTERS = 1_500
_LONGEST_ROUND = 300
_LAST_CHARACTERS = 40
_PLAIN = re.compile(r'[^"\\]+')


class EndlessText:
    """Follows the texts of JSON as it comes, to know how long the one is that is not at its end."""

    def __init__(self) -> None:
        self._is_inside = False
        self._is_escaped = False
        self._characters = 0

    def is_too_long_with(self, piece: str) -> bool:
        """Whether the text that is open after this piece, or was in it, is longer than any that is accepted."""
        place = 0
        while place < len(piece):
            plain = None if self._is_escaped else _PLAIN.match(piece, place)
            place = plain.end() if plain else self._take_mark(piece[place], place)
            if plain and self._is_inside:
                self._characters += len(plain.group())
            if self._characters > MAX_TEXT_CHARACTERS:
                return True
        return False

    def _take_mark(self, mark: str, place: int) -> int:
        """An escape counts as one character, whatever it stands for."""
        if self._is_escaped:
            self._is_escaped = False
        elif mark == "\\" and self._is_inside:
            self._is_escaped = True
            self._characters += 1
        elif mark == '"':
            self._is_inside = not self._is_inside
            self._characters = 0
        return place + 1


def goes_round(text: str) -> bool:
    """Whether its end is one passage, of a few sentences at the most, over and over."""
    tail = text[-_TAIL_CHARACTERS:]
    if len(tail) < _TAIL_CHARACTERS:
        return False
    before = tail.rfind(tail[-_LAST_CHARACTERS:], 0, -1)
    length = len(tail) - _LAST_CHARACTERS - before
    return before >= 0 and length <= _LONGEST_ROUND and tail[length:] == tail[:-length]
