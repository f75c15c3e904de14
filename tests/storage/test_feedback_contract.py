"""What agents think of insights, beside the record of the generation: of the fakes and of MongoDB alike."""

from dataclasses import replace

import pytest
from test_records_contract import kept, record

from domain.feedback import Feedback, FeedbackReason
from domain.metering import RecordedOutcome
from tests.builders import NOW

GOOD = Feedback(is_helpful=True, reasons=(), given_at=NOW)
BAD = Feedback(
    is_helpful=False,
    reasons=(FeedbackReason.NOT_SAID, FeedbackReason.TOO_LONG),
    given_at=NOW,
)


async def given(repositories, agent="ana", own="r1"):
    return (await repositories.feedback.given([own, "unknown"], agent)).get(own)


async def test_each_agent_has_a_feedback_of_their_own(repositories):
    await repositories.records.save(record("r1"))
    await repositories.records.save(record("r2"))

    assert await repositories.feedback.give("r1", "ana", GOOD)
    assert await repositories.feedback.give("r1", "b.e$n", BAD)

    assert await given(repositories) == GOOD
    assert await given(repositories, "b.e$n") == BAD
    assert await given(repositories, "eve") is None
    assert await given(repositories, own="r2") is None


async def test_a_second_feedback_replaces_the_first_and_none_takes_it_back(repositories):
    await repositories.records.save(record())
    await repositories.feedback.give("r1", "ben", BAD)

    for feedback in (GOOD, BAD, None):
        await repositories.feedback.give("r1", "ana", feedback)
        assert await given(repositories) == feedback

    assert await given(repositories, "ben") == BAD


async def test_there_is_no_feedback_without_a_record(repositories):
    assert not await repositories.feedback.give("r1", "ana", GOOD)
    assert await given(repositories) is None


@pytest.mark.parametrize("outcome", [RecordedOutcome.UNDER_WAY, RecordedOutcome.REPLACED])
async def test_feedback_survives_that_the_generation_is_recorded_at_its_end(repositories, outcome):
    begun = record(outcome=outcome, effort=None)
    await repositories.records.save(begun)
    await repositories.feedback.give("r1", "ana", GOOD)

    await repositories.records.save(record())

    assert await given(repositories) == GOOD
    assert await kept(repositories) == [replace(record(), feedback=(GOOD,))]
