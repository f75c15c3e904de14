"""Finds the meaningful words of a text, so that two texts can be compared by them."""

import re

from domain.grounding.material import folded_words
from domain.grounding.name_words import CAPITALISED_WORDS
from domain.reading.language_vote import is_frequent

_MIN_CHARACTERS = 3
_STEM_CHARACTERS = 5
_NUMBER = re.compile(r"\d+")


def telling_words(text: str, language: str) -> frozenset[str]:
    """The first five letters of each word that is not frequent, and all numbers."""
    words = {
        word[:_STEM_CHARACTERS]
        for word in folded_words(text)
        if len(word) >= _MIN_CHARACTERS
        and not is_frequent(word, language)
        and word not in CAPITALISED_WORDS
    }
    return frozenset(words | set(_NUMBER.findall(text)))
