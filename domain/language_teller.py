"""The port that tells the languages of the world apart (R37)."""

from typing import Protocol


class LanguageTeller(Protocol):
    """Several threads may call it at once."""

    def is_in(self, text: str, language: str) -> bool | None:
        """Whether the words are more likely in this language than in any other. `None` if that is not known."""

    def language_of(self, text: str) -> str | None:
        """The primary subtag of the text's language; `None` if it is not certain."""
