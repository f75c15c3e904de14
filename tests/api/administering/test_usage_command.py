"""What organizations used in a month, for people and for programs."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.metering import Effort, Record, RecordedAction, RecordedOutcome
from domain.report import Usage
from storage.mongo.connection import Driver, open_database
from storage.mongo.records import MongoRecords
from tests.api.intake.lines import ORGANIZATION, text_of

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

FIRST, LAST = datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 10, 31, 23, 59, 59, tzinfo=UTC)
DONE = Record(
    id="1",
    organization_id="acme",
    agent_id="ana",
    at=FIRST,
    action=RecordedAction.GENERATE,
    outcome=RecordedOutcome.REPLACED,
    effort=Effort(
        writer="a-model",
        model="a-model",
        prompt_version="3",
        answers_asked=1,
        usage=Usage(prompt_tokens=1000, completion_tokens=200),
        duration_seconds=2.25,
    ),
)
RECORDS = [
    DONE,
    replace(DONE, id="2", agent_id="ben", at=LAST, outcome=RecordedOutcome.SUPERSEDED),
    replace(DONE, id="3", outcome=RecordedOutcome.FAILED),
    replace(DONE, id="4", outcome=RecordedOutcome.BUDGET_SPENT, effort=None),
    replace(DONE, id="5", outcome=RecordedOutcome.UNDER_WAY, effort=None),
    replace(DONE, id="6", action=RecordedAction.SWITCH_ON, outcome=RecordedOutcome.DONE),
    replace(DONE, id="7", at=FIRST - timedelta(milliseconds=1)),
    replace(DONE, id="8", at=LAST + timedelta(seconds=1)),
]
ACME = {
    "month": "2026-10",
    "organization": "acme",
    "generated": 2,
    "quota": 3,
    "percent": 66,
    "failed": 1,
    "refused": 1,
    "agents": 2,
    "promptTokens": 3000,
    "completionTokens": 600,
    "seconds": 6.8,
}
NOTHING = dict.fromkeys(ACME, 0) | {
    "month": "2026-10",
    "organization": "initech",
    "quota": 3,
    "seconds": 0.0,
}


async def save_records(url):
    async with open_database(url, Driver.PYMONGO) as database:
        for record in RECORDS:
            await MongoRecords(database, kept=timedelta(days=4000)).save(record)


@pytest.fixture
def usage(run, shared_url, tmp_path, monkeypatch):
    """Of a month with records of every kind at its edges, in which another organization used nothing."""
    (tmp_path / "initech.jsonl").write_text(text_of(ORGANIZATION, id="initech"))
    assert run("import", "initech.jsonl")[0] == 0
    asyncio.run(save_records(shared_url))
    monkeypatch.setenv("ORGANIZATION_GENERATIONS_PER_MONTH", "3")
    return lambda *options: run("usage", "--month", "2026-10", *options)


def test_programs_get_what_each_organization_used(usage):
    status, output, _ = usage("--json")

    assert status == 0
    assert [json.loads(line) for line in output.splitlines()] == [ACME, NOTHING]


def test_of_one_organization_only_its_own_is_told(usage):
    assert [json.loads(line) for line in usage("--json", "--org", "initech")[1].splitlines()] == [
        NOTHING
    ]


def test_a_spreadsheet_gets_a_heading_and_the_same_numbers(usage):
    assert usage("--csv")[1].splitlines() == [
        ",".join(ACME),
        ",".join(map(str, ACME.values())),
        ",".join(map(str, NOTHING.values())),
    ]


def test_people_get_a_table(usage, monkeypatch):
    monkeypatch.delenv("ORGANIZATION_GENERATIONS_PER_MONTH")

    headings, row = usage("--org", "acme")[1].splitlines()

    assert headings.split("  ")[0] == "month"
    assert row.split() == [*("2026-10", "acme", "2", "-", "-", "1", "1", "2", "3000", "600", "6.8")]
    assert headings.index("prompt tokens") == row.index("3000")


def test_an_organization_that_does_not_exist_used_nothing(usage):
    status, output, reason = usage("--org", "nope")

    assert (status, output) == (1, "")
    assert reason == (
        "contact-insights: there is no organization 'nope'; there are 'acme', 'initech'"
    )


def test_a_month_that_is_none_is_refused_in_one_line(command, capfd):
    with pytest.raises(SystemExit) as ended:
        command("usage", "--month", "2026-13")

    assert ended.value.code == 2
    assert "argument --month: '2026-13' is not a month such as 2026-11" in capfd.readouterr().err
