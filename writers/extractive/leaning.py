"""Recognizes sentences that mean nothing, or something else, without the sentence before them."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from domain.languages.known import worded_language
from writers.extractive.cues import cues_of
from writers.extractive.passages import Sentence
from writers.extractive.vocabulary import length_of

_SHORT_REPLY_WORDS = 10


def short_replies(sentences: Sequence[Sentence], language: str) -> set[int]:
    """The positions of sentences that only answer the other side's question right before them.

    Only within one source: messages are separate.
    """
    is_question = cues_of(language).is_question
    return {
        at + 1
        for at, (asked, reply) in enumerate(pairwise(sentences))
        if asked.source is reply.source
        and asked.is_by_contact is not reply.is_by_contact
        and length_of(reply.text) <= _SHORT_REPLY_WORDS
        and reply.turn == asked.turn + 1
        and is_question(asked.text)
        and not is_question(reply.text)
    }


def leans_back(text: str, language: str) -> bool:
    """Whether it begins with a word that refers to something named before."""
    return _pattern_in(language).match(text) is not None


@cache
def _pattern_in(language: str) -> re.Pattern[str]:
    words = worded_language(language).openings.leaning
    return re.compile(rf"(?:{words})(?!\w)", re.IGNORECASE)
