"""Records of who did what: what the services rely on, for the fakes and MongoDB."""

from datetime import timedelta

import pytest

from domain.metering import Effort, Record, RecordedAction, RecordedOutcome
from domain.report import Usage
from storage.mongo.records import MongoRecords
from tests.builders import NOW, ago

EFFORT = Effort(
    writer="extractive",
    model="a-model",
    prompt_version="3",
    answers_asked=2,
    usage=Usage(prompt_tokens=1200, completion_tokens=0),
    duration_seconds=4.25,
)
NO_MODEL = Effort(
    writer=None,
    model=None,
    prompt_version=None,
    answers_asked=0,
    usage=None,
    duration_seconds=0.0,
)


def record(own="r1", /, **values):
    defaults = {
        "organization_id": "acme",
        "agent_id": "ana",
        "at": NOW,
        "action": RecordedAction.GENERATE,
        "outcome": RecordedOutcome.REPLACED,
        "contact_id": "c1",
        "conversation_id": "v1",
        "effort": EFFORT,
    }
    return Record(**{"id": own} | defaults | values)


async def kept(repositories, organization="acme"):
    """All records up to `NOW`."""
    found = repositories.records.between(
        organization, ago(days=60), NOW + timedelta(milliseconds=1)
    )
    return [one async for one in found]


@pytest.mark.parametrize(
    "one",
    [
        record(),
        record(effort=NO_MODEL),
        record(
            action=RecordedAction.SWITCH_OFF,
            outcome=RecordedOutcome.ADMIN_REQUIRED,
            contact_id=None,
            conversation_id=None,
            effort=None,
        ),
    ],
    ids=["a generation", "without a model", "a switch"],
)
async def test_a_record_comes_back_as_it_was_written(repositories, one):
    await repositories.records.save(one)

    assert await kept(repositories) == [one]


async def test_the_end_of_a_generation_takes_the_place_of_its_beginning(repositories):
    await repositories.records.save(record(outcome=RecordedOutcome.UNDER_WAY, effort=None))

    await repositories.records.save(record())

    assert await kept(repositories) == [record()]


async def test_records_come_in_order_from_the_first_moment_to_before_the_last(repositories):
    times = [ago(days=3), ago(days=2), ago(hours=1), ago(hours=1), NOW]
    saved = [record(f"r{at}", at=moment) for at, moment in enumerate(times)]
    for one in reversed(saved):
        await repositories.records.save(one)

    found = repositories.records.between("acme", ago(days=2), NOW)

    assert [one async for one in found] == saved[1:4]


async def test_records_are_read_of_one_organization_or_of_all(repositories):
    """R28"""
    mine, others = record("r1"), record("r2", organization_id="globex")
    for one in (mine, others):
        await repositories.records.save(one)

    assert await kept(repositories) == [mine]
    assert await kept(repositories, None) == [mine, others]


async def test_records_and_quotas_expire_by_themselves(database):
    kept_for = timedelta(days=7)
    await MongoRecords(database, kept=kept_for).save(record())

    (stored,) = await database["records"].find({}).to_list(None)
    expiring = [
        (name, index["key"])
        for name in ("quotas", "records")
        for index in (await database.command("listIndexes", name))["cursor"]["firstBatch"]
        if index.get("expireAfterSeconds") == 0
    ]

    assert stored["expiresAt"] == NOW + kept_for
    assert expiring == [("quotas", {"endsAt": 1}), ("records", {"expiresAt": 1})]
