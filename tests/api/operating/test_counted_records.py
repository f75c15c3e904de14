"""Records are counted, logged and stored. Of the same refusal only so many are stored."""

import logging
from dataclasses import replace

import pytest

from api.operating.metrics import REFUSALS_PER_MINUTE, CountedRecords
from domain.metering import Effort, Record, RecordedAction, RecordedOutcome
from tests.builders import NOW, ago
from tests.fakes.records import FakeRecords
from tests.seconds import Seconds

EFFORT = Effort(
    writer="extractive",
    model=None,
    prompt_version=None,
    answers_asked=0,
    usage=None,
    duration_seconds=0.5,
)
REFUSED = Record(
    id="r",
    organization_id="acme",
    agent_id="ana",
    at=NOW,
    action=RecordedAction.GENERATE,
    outcome=RecordedOutcome.LICENCE_REQUIRED,
    conversation_id="v1",
)
GENERATED = replace(REFUSED, outcome=RecordedOutcome.REPLACED, contact_id="c1", effort=EFFORT)


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def kept():
    return FakeRecords()


@pytest.fixture
def records(kept, seconds):
    return CountedRecords(kept, now=seconds)


async def save(records, record, times):
    for at in range(times):
        await records.save(replace(record, id=f"{record.agent_id}{record.outcome}{at}"))


async def test_a_refusal_over_and_over_is_kept_so_often_and_no_more(records, kept, seconds):
    """An agent with a token must not be able to fill the database. docs/operating.md names the limit."""
    assert REFUSALS_PER_MINUTE == 60
    await save(records, REFUSED, REFUSALS_PER_MINUTE + 5)
    assert len(kept.all) == REFUSALS_PER_MINUTE

    seconds.passed += 60
    await records.save(replace(REFUSED, id="later"))
    assert len(kept.all) == REFUSALS_PER_MINUTE + 1


@pytest.mark.parametrize(
    "values",
    [
        {"agent_id": "ben"},
        {"organization_id": "globex"},
        {"outcome": RecordedOutcome.TOO_MANY_REQUESTS},
        {"action": RecordedAction.SWITCH_ON, "outcome": RecordedOutcome.LICENCE_REQUIRED},
    ],
)
async def test_refusals_of_others_and_of_other_kinds_are_kept_beside(records, kept, values):
    await save(records, REFUSED, REFUSALS_PER_MINUTE + 5)

    await records.save(replace(REFUSED, id="other", **values))

    assert kept.all[-1].id == "other"


async def test_what_was_done_is_kept_however_often(records, kept):
    await save(records, GENERATED, REFUSALS_PER_MINUTE + 5)

    assert len(kept.all) == REFUSALS_PER_MINUTE + 5


async def test_what_is_kept_is_read_again(records):
    await records.save(GENERATED)

    found = records.between("acme", ago(days=1), ago(days=-1))

    assert [one async for one in found] == [GENERATED]


async def test_a_generation_is_logged_once_it_has_ended(records, caplog):
    with caplog.at_level(logging.INFO, logger="api.operating.metrics"):
        await records.save(replace(GENERATED, outcome=RecordedOutcome.UNDER_WAY, effort=None))
        await records.save(GENERATED)

    (line,) = caplog.records
    assert line.getMessage() == "GENERATE REPLACED"
    assert (line.agent, line.contact, line.writer, line.seconds) == (
        "ana",
        "c1",
        "extractive",
        0.5,
    )
