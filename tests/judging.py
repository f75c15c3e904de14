"""The service's gate, for one passage."""

from domain.grounding.gate import Gate
from writers.languages import Languages

LANGUAGES = Languages()


def load_languages():
    """Loads the language models. For tests that give a writer little time."""
    LANGUAGES.language_of("Load them.")


def accepted(passage, brief):
    return Gate(brief, LANGUAGES).accepted(passage)
