"""Decides whether the contact's last words still wait for an answer (R33)."""

import re
from functools import cache

from domain.brief import Brief
from domain.languages.known import worded_language
from domain.languages.patterns import whole_words
from domain.reading.dictation import is_about_the_record


def awaits_an_answer(brief: Brief) -> bool:
    """Whether the newest source is a message or voicemail of the contact that neither thanks nor says that something
    arrived, is settled or no longer wanted. Then something is open, even if a writer sees nothing.
    """
    newest = brief.sources[0]
    if not newest.interaction.is_by_contact_alone or not newest.said.matter:
        return False
    language = newest.said.language or brief.language
    said = " ".join(turn.text for turn in newest.said.matter)
    return (
        newest.said.is_suspicious
        or is_about_the_record(said, language, contact_name=brief.contact_name)
        or not any(pattern.search(said) for pattern in _settling(language))
    )


@cache
def _settling(language: str) -> tuple[re.Pattern[str], ...]:
    words = worded_language(language)
    ended = f"{words.outcomes.received}|{words.outcomes.called_off}"
    said = (*words.cues.settled, *words.cues.pleasantry)
    return whole_words(ended, re.IGNORECASE), re.compile("|".join(said), re.IGNORECASE)
