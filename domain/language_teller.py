"""The port that tells the languages of the world apart (R37)."""

from typing import Protocol


class LanguageTeller(Protocol):
    """Several threads may ask at once."""

    def is_in(self, text: str, language: str) -> bool | None:
        """Whether the words of a text are in this language sooner than in any other; `None` where it is not known."""

    def language_of(self, text: str) -> str | None:
        """The primary subtag of the language that a text is surely in."""
