"""Finds the quotes whose words must not stand in a next action (R17, R33)."""

from collections.abc import Sequence

from domain.brief import Brief, BriefSource
from domain.reading.dictation import is_about_the_record
from domain.reading.language_vote import share_of_frequent
from domain.reading.reading import Turn
from writers.extractive.quoting import Quoted
from writers.extractive.vocabulary import words_of

_MOST_WORDS_UNCHECKED = 5
_LEAST_SHARE = 0.22
"""A longer sentence is in the language of the insights if at least this share of its words is frequent there."""


def dictating(quotes: Sequence[Quoted], brief: Brief) -> BriefSource | None:
    """The source of the first quote in which a contact speaks about the record, or of the first one that is from a
    message, a voicemail or a turn with a command.
    """
    return next((one.source for one in quotes if _is_dictated(one, brief)), None)


def can_stand_beside(quote: Quoted, brief: Brief) -> bool:
    """Whether the words can stand beside another's promise, to name what it is about."""
    text, language = quote.sentence.text, brief.language
    is_known = len(words_of(text)) <= _MOST_WORDS_UNCHECKED or (
        share_of_frequent(text, language) >= _LEAST_SHARE
    )
    return not quote.sentence.is_by_contact or (is_known and not _is_dictated(quote, brief))


def _is_dictated(one: Quoted, brief: Brief) -> bool:
    if not one.sentence.is_by_contact:
        return False
    if one.source.said.is_suspicious and one.source.interaction.is_by_contact_alone:
        return True
    return any(
        _is_left_of_a_command(turn, one.source)
        or is_about_the_record(turn.text, brief.language, contact_name=brief.contact_name)
        for turn in one.sentence.said
    )


def _is_left_of_a_command(turn: Turn, source: BriefSource) -> bool:
    first = turn.text.splitlines()[0].split(" \u2026")[0]
    return any(first in command for command in source.said.commands)
