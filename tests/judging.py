"""The gate, as the service has it, before a single passage."""

from domain.grounding.gate import Gate
from writers.languages import Languages

LANGUAGES = Languages()
"""Loaded once for all tests of a process."""


def accepted(passage, brief):
    return Gate(brief, LANGUAGES).accepted(passage)
