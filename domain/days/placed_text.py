"""Folded text that still knows where each of its letters stood."""

from dataclasses import dataclass
from functools import lru_cache

from domain.reading.folding import folded

_TAKEN = "\x00"


@dataclass(slots=True, kw_only=True)
class PlacedText:
    """White space is one space each; `places` are those of the letters in what was written, and one past its end."""

    letters: str
    places: list[int]

    def take(self, start: int, end: int) -> tuple[int, int]:
        """Nothing else is found in these letters; the answer is where they stood."""
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
