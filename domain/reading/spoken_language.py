"""Which language is spoken in a source: its words tell, and where they cannot, its tag (R37)."""

from domain.interaction import Channel, Interaction
from domain.languages.known import LANGUAGES
from domain.languages.tags import named_language
from domain.reading.language_vote import share_of_frequent, voted_language

_VOTING_CHARACTERS = 4_000
_LEAST_SHARE = 0.3
"""Of the words of a text, to be frequent ones of a language that is not the one it is said to be in.

A text in a language that is not known, such as Catalan, holds fewer that it shares with a kin.
"""


def language_in(text: str, *, tag: str | None) -> str | None:
    """The primary subtag; `None` where neither the words nor the tag tell."""
    told = named_language(tag) if tag else None
    words = text[:_VOTING_CHARACTERS]
    voted = voted_language(words)
    if voted is None or voted == told:
        return told
    is_sure = told in LANGUAGES or share_of_frequent(words, voted) >= _LEAST_SHARE
    return voted if is_sure else told


def call_language(interaction: Interaction) -> str | None:
    """That of a transcribed call, which decides in what language insights are written (R15)."""
    if interaction.channel is not Channel.CALL or not interaction.is_source:
        return None
    transcript = interaction.transcript
    if transcript is None:
        return None
    said = " ".join(utterance.text for utterance in transcript.utterances)
    return language_in(said, tag=transcript.language)
