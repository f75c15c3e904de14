"""The gate, as the service has it, before a single passage."""

from domain.grounding.gate import Gate
from writers.languages import Languages

LANGUAGES = Languages()


def load_languages():
    """Before a test that gives a writer little time."""
    LANGUAGES.language_of("Load them.")


def accepted(passage, brief):
    return Gate(brief, LANGUAGES).accepted(passage)
