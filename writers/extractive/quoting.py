"""Sentences as they are shown beside each other."""

from collections.abc import Sequence

from writers.extractive.passages import Sentence
from writers.extractive.sentences import ENDS

_SPOKEN_NEXT = " \u2013 "


def quoted(sentences: Sequence[Sentence]) -> str:
    """One after the other; a dash shows where the other side speaks."""
    text = ""
    for at, one in enumerate(sentences):
        if at:
            same = sentences[at - 1].is_by_contact is one.is_by_contact
            text += " " if same else _SPOKEN_NEXT
        text += one.text if one.text[-1] in ENDS else f"{one.text}."
    return text
