"""Finds the language of a source by its words or, if they cannot decide, by its tag (R37)."""

from domain.interaction import Channel, Interaction
from domain.language_teller import LanguageTeller
from domain.languages.known import LANGUAGES
from domain.languages.tags import named_language
from domain.reading.language_vote import share_of_frequent, voted_language
from domain.reading.told_apart import shown_language

_VOTING_CHARACTERS = 4_000
_LEAST_SHARE = 0.3
"""If the tag names no known language, at least this share of the words must be frequent in the language that the
words point to.

A text in an unknown language, such as Catalan, shares fewer words with a related language.
"""

_WORDS_AGAINST_A_TAG = 10
"""A call with fewer words does not show a language that its tag does not name."""


def language_in(text: str, *, tag: str | None) -> str | None:
    """The primary subtag of the language, or `None` if neither the words nor the tag show it."""
    told = named_language(tag) if tag else None
    words = text[:_VOTING_CHARACTERS]
    voted = voted_language(words)
    if voted is None or voted == told:
        return told
    is_sure = told in LANGUAGES or share_of_frequent(words, voted) >= _LEAST_SHARE
    return voted if is_sure else told


def likely_call_language(interaction: Interaction) -> str | None:
    """The language of a transcribed call by its words where these contradict its tag, otherwise by its tag. `None` for
    any other interaction. It needs no teller of languages, so it knows only those with words here.
    """
    tagged, transcript = interaction.call_language, interaction.transcript
    if tagged is None or transcript is None:
        return None
    said = " ".join(utterance.text for utterance in transcript.utterances)
    return language_in(said, tag=transcript.language) or tagged


def call_language(interaction: Interaction, languages: LanguageTeller) -> str | None:
    """The language of a transcribed call, or `None` for any other interaction. It decides the language of the
    insights (R15). If the words show another language than the tag, known or not, the words decide (R37).
    """
    if interaction.channel is not Channel.CALL or not interaction.is_source:
        return None
    transcript = interaction.transcript
    if transcript is None:
        return None
    said = " ".join(utterance.text for utterance in transcript.utterances)
    found = language_in(said, tag=transcript.language)
    if found is None:
        return None
    shown = shown_language(said, languages, taken_for=found, least_words=_WORDS_AGAINST_A_TAG)
    return shown or found
