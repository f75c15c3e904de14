"""Folded text in which each letter still has its place in the original text."""

from dataclasses import dataclass
from functools import lru_cache

from domain.reading.folding import folded

_TAKEN = "\x00"


@dataclass(slots=True, kw_only=True)
class PlacedText:
    """`letters` is folded text with single spaces. `places` holds the index of each letter in the original text, and
    one index past its end.
    """

    letters: str
    places: list[int]

    def take(self, start: int, end: int) -> tuple[int, int]:
        """Removes these letters, so that no other pattern finds them. Returns their start and end in the original
        text.
        """
        self.letters = self.letters[:start] + _TAKEN * (end - start) + self.letters[end:]
        return self.places[start], self.places[end - 1] + 1


def placed(text: str) -> PlacedText:
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in " " if character.isspace() else _folded(character):
            if letter != " " or letters[-1:] != [" "]:
                letters.append(letter)
                places.append(place)
    return PlacedText(letters="".join(letters), places=[*places, len(text)])


@lru_cache(maxsize=1024)
def _folded(character: str) -> str:
    return folded(character)
