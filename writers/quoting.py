"""Sentences as they are shown beside each other."""

from collections.abc import Sequence

from writers.passages import Sentence

_SPOKEN_NEXT = " \u2013 "
_ENDS = ".!?\u2026"


def quoted(sentences: Sequence[Sentence]) -> str:
    """One after the other; a dash shows where the other side speaks."""
    text = ""
    for at, one in enumerate(sentences):
        if at:
            same = sentences[at - 1].is_by_contact is one.is_by_contact
            text += " " if same else _SPOKEN_NEXT
        text += one.text if one.text[-1] in _ENDS else f"{one.text}."
    return text
