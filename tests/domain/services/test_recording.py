"""The records of who did what: each generation, refusal and switch, without any words of contacts."""

import asyncio
from datetime import timedelta

import pytest

from domain.errors import AdminRequired, DomainError, StorageUnavailable, WriterFailed
from domain.metering import Effort, Record, RecordedAction, RecordedOutcome
from domain.quota import GenerationLimits
from domain.report import Usage, WriterReport
from tests.builders import NOW, SAID, admin, agent, call, organization, viewer
from tests.domain.services.office import SUMMARY, furnished, script
from tests.fakes.writer import ScriptedWriter


class MeteredWriter(ScriptedWriter):
    """Takes two seconds, while somebody sets the clock back by an hour, and reports what it used."""

    async def write(self, brief, *, judge, report):
        async for passage in super().write(brief, judge=judge, report=lambda _: None):
            yield passage
        self.office.timer.seconds += 2
        self.office.clock.advance(-timedelta(hours=1))
        report(
            WriterReport(
                model=self.name,
                prompt_version="7",
                answers_asked=2,
                usage=Usage(prompt_tokens=900, completion_tokens=80),
                duration_seconds=2.0,
            )
        )


async def metered(*passages, **options):
    writer = MeteredWriter(*passages, name="a-model")
    office = await furnished(writer, **options)
    writer.office = office
    return office


def about(outcome, **values):
    defaults = {
        "organization_id": "acme",
        "agent_id": "ana",
        "at": NOW,
        "action": RecordedAction.GENERATE,
        "outcome": outcome,
        "conversation_id": "v1",
    }
    return Record(**{"id": ""} | defaults | values)


def recorded(office):
    """The records without their ids."""
    records = office.repositories.records.all
    assert len({one.id for one in records}) == len(records)
    return [
        about(
            one.outcome,
            organization_id=one.organization_id,
            agent_id=one.agent_id,
            at=one.at,
            action=one.action,
            contact_id=one.contact_id,
            conversation_id=one.conversation_id,
            effort=one.effort,
        )
        for one in records
    ]


async def test_a_generation_is_recorded_with_what_it_took():
    office = await metered(*script("i1"))

    await office.generate()

    effort = Effort(
        writer="a-model",
        model="a-model",
        prompt_version="7",
        answers_asked=2,
        usage=Usage(prompt_tokens=900, completion_tokens=80),
        duration_seconds=2.0,
    )
    assert recorded(office) == [about(RecordedOutcome.REPLACED, contact_id="c1", effort=effort)]


async def test_a_generation_is_recorded_when_it_begins():
    """So a record exists even if the process is killed."""
    writer = ScriptedWriter(*script("i1"))
    office = await furnished(writer)
    seen = []

    class Looking(ScriptedWriter):
        async def write(self, brief, *, judge, report):
            seen.extend(recorded(office))
            async for passage in super().write(brief, judge=judge, report=report):
                yield passage

    await office.process(Looking(*script("i1"))).generate(viewer(), "v1")

    assert seen == [about(RecordedOutcome.UNDER_WAY, contact_id="c1")]
    assert [one.outcome for one in recorded(office)] == [RecordedOutcome.REPLACED]


async def test_a_generation_that_failed_is_recorded_with_what_it_took():
    """R20"""
    office = await metered()

    with pytest.raises(DomainError):
        await office.generate()

    (record,) = recorded(office)
    assert record.outcome is RecordedOutcome.FAILED
    assert record.effort.usage == Usage(prompt_tokens=900, completion_tokens=80)


async def test_a_generation_that_broke_off_is_told_from_one_that_its_writer_failed(office):
    """R20"""
    office.writer.script = [ValueError("a fault")]

    with pytest.raises(ValueError, match="a fault"):
        await office.generate()

    assert [one.outcome for one in recorded(office)] == [RecordedOutcome.BROKEN_OFF]


async def test_the_writer_that_stepped_in_is_recorded_beside_the_model_that_was_paid():
    """R20"""
    office = await metered()
    second = ScriptedWriter(*script("i1"), name="extractive")

    await office.process(office.writer, second).generate(viewer(), "v1")

    (record,) = recorded(office)
    assert (record.effort.writer, record.effort.model) == ("extractive", "a-model")
    assert record.effort.usage == Usage(prompt_tokens=900, completion_tokens=80)


@pytest.mark.parametrize(
    ("values", "outcome", "contact"),
    [
        ([agent(licences=frozenset())], RecordedOutcome.LICENCE_REQUIRED, None),
        (
            [organization(contact_insights_enabled=False)],
            RecordedOutcome.CONTACT_INSIGHTS_DISABLED,
            None,
        ),
        ([call("i1", said=None)], RecordedOutcome.NO_RECENT_INTERACTIONS, "c1"),
    ],
)
async def test_a_refusal_is_recorded_with_the_contact_once_its_history_was_asked_for(
    office, values, outcome, contact
):
    """R13"""
    await office.save(*values)

    with pytest.raises(DomainError):
        await office.generate()

    assert recorded(office) == [about(outcome, contact_id=contact)]


async def test_a_conversation_that_may_not_be_seen_is_recorded_as_it_was_asked_for(office):
    with pytest.raises(DomainError):
        await office.generate(conversation_id="v9")

    assert recorded(office) == [about(RecordedOutcome.CONVERSATION_NOT_FOUND, conversation_id="v9")]


@pytest.mark.parametrize(
    ("limits", "outcome"),
    [
        (GenerationLimits(per_agent_and_minute=1), RecordedOutcome.TOO_MANY_REQUESTS),
        (GenerationLimits(per_organization_and_month=1), RecordedOutcome.BUDGET_SPENT),
    ],
)
async def test_a_limit_that_is_reached_is_recorded(limits, outcome):
    office = await furnished(limits=limits)
    await office.generate()

    with pytest.raises(DomainError):
        await office.generate()

    assert recorded(office)[1:] == [about(outcome, contact_id="c1")]


@pytest.mark.parametrize(
    ("enabled", "action"),
    [(True, RecordedAction.SWITCH_ON), (False, RecordedAction.SWITCH_OFF)],
)
async def test_switching_is_recorded(office, enabled, action):
    """R3"""
    await office.save(admin())

    await office.organizations.set_contact_insights_enabled(viewer(), enabled=enabled)

    assert recorded(office) == [about(RecordedOutcome.DONE, action=action, conversation_id=None)]


async def test_switching_that_is_refused_is_recorded(office):
    """R3"""
    with pytest.raises(AdminRequired):
        await office.organizations.set_contact_insights_enabled(viewer(), enabled=True)

    assert recorded(office) == [
        about(RecordedOutcome.ADMIN_REQUIRED, action=RecordedAction.SWITCH_ON, conversation_id=None)
    ]


async def test_nothing_that_was_said_or_written_is_recorded():
    office = await metered(*script("i1"))
    await office.generate()
    office.writer.script = [WriterFailed(SAID)]
    with pytest.raises(DomainError):
        await office.generate()

    text = repr(office.repositories.records.all)
    assert not any(said in text for said in (SAID, SUMMARY, "Marie", "Ana"))


async def test_records_that_cannot_be_kept_are_in_nobodys_way(office):
    class Away:
        async def save(self, record):
            raise StorageUnavailable("NetworkTimeout")

    office.recording._records = Away()

    assert (await office.generate()).insights.version == 1


async def test_only_who_began_is_recorded_and_not_who_joined():
    """R21"""
    writer = ScriptedWriter(*script("i1"), held=True)
    office = await furnished(writer)
    first = asyncio.create_task(office.generate("ben"))
    await writer.asked.wait()
    joined = asyncio.create_task(office.generate("ana"))
    await asyncio.sleep(0.05)
    writer.go.set()
    await asyncio.gather(first, joined)

    assert [one.agent_id for one in recorded(office)] == ["ben"]


async def test_the_end_of_the_service_does_not_wait_for_a_database_that_is_away(monkeypatch):
    """Holds and claims expire by themselves."""
    monkeypatch.setattr("domain.services.insights.CLOSE_SECONDS", 0.05)
    writer = ScriptedWriter(*script("i1"), held=True)
    office = await furnished(writer)
    asking = asyncio.create_task(office.generate())
    await writer.asked.wait()

    class Away:
        async def save(self, record):
            await asyncio.Event().wait()

    office.recording._records = Away()

    await office.insights.close()

    with pytest.raises(asyncio.CancelledError):
        await asking
