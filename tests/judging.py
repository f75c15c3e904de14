"""The service's gate, for one passage."""

from domain.computing import Computing
from domain.grounding.gate import Gate
from domain.services.judging import Judging
from writers.languages import Languages

LANGUAGES = Languages()


def load_languages():
    """Loads the language models. For tests that give a writer little time."""
    LANGUAGES.language_of("Load them.")


def accepted(passage, brief):
    return Gate(brief, LANGUAGES).accepted(passage)


def judging(brief):
    """For a writer that is asked by a test instead of the service."""
    return Judging(brief, languages=LANGUAGES, computing=Computing())
