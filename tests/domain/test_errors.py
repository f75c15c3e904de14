"""Every refusal has an outcome for the records."""

import pytest

from domain.errors import (
    DomainError,
    InsightsNotFound,
    InsightsReplaced,
    InsightsUnavailable,
    SourceDeleted,
)
from domain.metering import RecordedOutcome

NOT_RECORDED = {InsightsUnavailable, SourceDeleted, InsightsNotFound, InsightsReplaced}
"""A generation that fails is recorded by its reason. A refused judgement of insights is no generation."""


def all_kinds(of=DomainError):
    for kind in of.__subclasses__():
        yield kind
        yield from all_kinds(kind)


def test_every_refusal_is_recorded_as_something_of_its_own():
    """R1, R13, R20"""
    refusals = {kind for kind in all_kinds() if kind.__module__ == DomainError.__module__}
    refusals -= NOT_RECORDED

    recorded = [refusal.recorded_as for refusal in refusals]

    assert set(recorded) == {outcome for outcome in RecordedOutcome if outcome.is_refusal}
    assert len(set(recorded)) == len(refusals)
    assert [kind.recorded_as for kind in NOT_RECORDED] == [None] * len(NOT_RECORDED)


def test_a_refusal_that_does_not_say_what_it_is_recorded_as_cannot_be_made():
    with pytest.raises(TypeError, match="recorded_as"):
        type("Forgotten", (DomainError,), {})
