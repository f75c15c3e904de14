"""Recognizes texts that a model writes when it fills in a form instead of answering."""

import re

from domain.reading.folding import folded

_LEAST_WORDS = 2
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_WHOLLY_IN_BRACKETS = re.compile(r"\s*(?:<[^<>]*>|\{[^{}]*\}|\[[^][]*\])[\s.]*")
_OF_FORMS = frozenset(
    _WORD.findall(
        "a action amet an another as be brief consectetur content description dolor enter example field fill first for "
        "goes here id in insert ipsum item lorem n na next null of on one other placeholder put sample second sentence "
        "sentences short sit source sources statement statements string strings summary tbd text texts the third todo "
        "two undefined value values xxx your"
    )
)


def is_placeholder(text: str) -> bool:
    """Whether the text says nothing: no words or one, only words in brackets, or only what a form says about itself."""
    words = _WORD.findall(folded(text))
    return (
        len(words) < _LEAST_WORDS
        or _WHOLLY_IN_BRACKETS.fullmatch(text) is not None
        or _OF_FORMS.issuperset(words)
    )


def as_said(text: str) -> str:
    """A statement for comparison: case, accents, marks and white space make no difference."""
    return " ".join(re.findall(r"\w+", folded(text)))
