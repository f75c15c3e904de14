"""New insights replace the old ones, or the old ones stay unchanged (R19, R20, R22, R23)."""

import asyncio

import pytest

from domain.errors import (
    InsightsUnavailable,
    StorageUnavailable,
    WriterFailed,
)
from domain.generation import GenerationBegun, GenerationEnded, GenerationOutcome
from tests.builders import ago, passage, sms
from tests.domain.services.office import SUMMARY, furnished, script
from tests.fakes.writer import ScriptedWriter


def held_writer():
    return ScriptedWriter(*script("i1"), held=True)


def outcomes(office):
    return [
        (number, event.outcome)
        for number, event in office.feed.events
        if isinstance(event, GenerationEnded)
    ]


async def is_held(office, number=1):
    """Whether a request still holds the claim of that number."""
    record = office.repositories.insights._contacts["acme", "c1"]
    return number in record.under_way


async def test_the_first_insights_have_version_one(office):
    """R19"""
    assert (await office.generate()).insights.version == 1


async def test_generating_again_replaces_them_whole_under_the_next_version(office):
    """R19"""
    await office.generate()
    await office.save(sms("i2", text="The replacement arrived.", occurred_at=ago(minutes=1)))
    office.writer.script = [passage("The replacement arrived.", "i2")]

    generated = await office.generate("ben")

    findings = generated.insights.findings
    assert generated.insights.version == 2
    assert [statement.text for statement in findings.statements] == ["The replacement arrived."]
    assert findings.next_action.source_ids == ("i2",)
    assert findings.generated_by == "ben"
    assert await office.standing() == generated.insights


async def test_an_agent_may_generate_again_when_nothing_changed(office):
    """R22"""
    versions = [(await office.generate()).insights.version for _ in range(3)]

    assert versions == [1, 2, 3]
    assert len(office.writer.briefs) == 3


async def test_what_was_replaced_is_told_once_with_its_version(office):
    """R24"""
    await office.generate()
    await office.generate()

    assert [insights.version for insights in office.feed.insights] == [1, 2]
    assert outcomes(office) == [(1, GenerationOutcome.REPLACED), (2, GenerationOutcome.REPLACED)]


async def test_a_generation_is_told_from_its_beginning_to_its_end(office):
    """R29"""
    await office.generate()

    (_, begun), (_, statement), (_, ended) = office.feed.events
    assert begun == GenerationBegun(requested_by="ana", started_at=office.clock.now)
    assert statement.statement.text == SUMMARY
    assert [source.interaction_id for source in statement.sources] == ["i1"]
    assert ended == GenerationEnded(outcome=GenerationOutcome.REPLACED)


async def test_what_did_not_pass_the_checks_is_told_to_nobody(office):
    """R16, R29"""
    office.writer.script = [passage("Nobody said this of 350 euros.", "i1"), *script("i1")]

    await office.generate()

    assert len(office.feed.events) == 3


@pytest.mark.parametrize(
    ("failing", "seconds", "message"),
    [
        (
            WriterFailed("rate limited", retry_after_seconds=30),
            30,
            "The insights could not be written; the earlier ones stay. Try again in 30 seconds.",
        ),
        (
            WriterFailed("refused"),
            None,
            "The insights could not be written; the earlier ones stay. Try again in a moment.",
        ),
        (
            WriterFailed("refused the key", retry_after_seconds=30, needs_administrator=True),
            None,
            (
                "The insights could not be written: the model's settings or its account need an administrator. "
                "The earlier ones stay."
            ),
        ),
    ],
)
async def test_a_writer_that_fails_leaves_the_old_and_tells_how_long_to_wait(
    office, failing, seconds, message
):
    """R20, R39: also those who did not ask are told why, and how long to wait."""
    await office.generate()
    before = await office.standing()
    office.writer.script = [passage(SUMMARY, "i1"), failing]

    with pytest.raises(InsightsUnavailable) as caught:
        await office.generate()

    assert caught.value.retry_after_seconds == seconds
    assert str(caught.value) == message
    assert await office.standing() == before
    assert office.feed.insights == [before]
    assert outcomes(office)[-1] == (2, GenerationOutcome.FAILED)
    told = InsightsUnavailable.after(office.feed.events[-1][1].failure)
    assert (str(told), told.retry_after_seconds) == (message, seconds)


async def test_a_writer_that_is_too_slow_has_failed():
    """R20"""
    office = await furnished(held_writer(), deadline_seconds=0.05)

    with pytest.raises(InsightsUnavailable):
        await office.generate()

    assert await office.standing() is None
    assert outcomes(office) == [(1, GenerationOutcome.FAILED)]


async def test_a_failed_generation_keeps_nobody_from_generating_at_once(office):
    """R20"""
    office.writer.script = [WriterFailed("down")]
    with pytest.raises(InsightsUnavailable):
        await office.generate()
    assert not await is_held(office)

    office.writer.script = script("i1")

    assert (await office.findings()).request_number == 2


async def test_the_version_does_not_rise_with_a_failure(office):
    """R19, R20"""
    await office.generate()
    office.writer.script = [WriterFailed("down")]
    with pytest.raises(InsightsUnavailable):
        await office.generate()
    office.writer.script = script("i1")

    assert (await office.generate()).insights.version == 2


async def test_a_fault_of_the_writer_leaves_the_old_and_frees_the_claim(office):
    """R20"""
    await office.generate()
    before = await office.standing()
    office.writer.script = [KeyError("a fault")]

    with pytest.raises(KeyError):
        await office.generate()

    assert await office.standing() == before
    assert outcomes(office)[-1] == (2, GenerationOutcome.FAILED)
    assert not await is_held(office, 2)


async def test_a_database_that_fails_before_replacing_leaves_the_old(office):
    """R20"""
    await office.generate()
    before = await office.standing()
    writer = office.writer

    class Failing:
        """A repository whose database fails after the writer was asked."""

        def __init__(self, repository):
            self._repository = repository

        def __getattr__(self, name):
            return getattr(self._repository, name)

        async def replace(self, *_):
            raise StorageUnavailable("NetworkTimeout")

        async def release(self, *_):
            raise StorageUnavailable("NetworkTimeout")

    office.insights._insights = Failing(office.repositories.insights)

    with pytest.raises(StorageUnavailable):
        await office.generate()

    assert len(writer.briefs) == 2
    assert await office.standing() == before
    assert office.feed.insights == [before]
    assert outcomes(office)[-1] == (2, GenerationOutcome.FAILED)


async def test_whoever_asked_may_leave_and_the_generation_goes_on():
    """R21"""
    writer = held_writer()
    office = await furnished(writer)
    generating = asyncio.create_task(office.generate())
    await writer.asked.wait()
    (under_way,) = office.insights._under_way.values()

    generating.cancel()
    writer.go.set()
    await under_way

    assert generating.cancelled()
    assert (await office.standing()).version == 1


async def test_closing_ends_what_is_under_way_and_frees_its_claim():
    """R26"""
    writer = held_writer()
    office = await furnished(writer)
    generating = asyncio.create_task(office.generate())
    await writer.asked.wait()

    await office.insights.close()

    with pytest.raises(asyncio.CancelledError):
        await generating
    assert await office.standing() is None
    assert outcomes(office) == [(1, GenerationOutcome.FAILED)]
    assert not await is_held(office)


class LosesTheAnswer:
    """A repository that writes, but whose answer is lost."""

    def __init__(self, insights):
        self._insights = insights

    def __getattr__(self, name):
        return getattr(self._insights, name)

    async def replace(self, *arguments):
        await self._insights.replace(*arguments)
        raise StorageUnavailable("AutoReconnect")


async def test_insights_that_were_written_stand_though_the_answer_was_lost(office):
    """R19"""
    office.insights._insights = LosesTheAnswer(office.repositories.insights)

    answer = await office.generate()

    assert answer.insights == await office.standing()
    assert (answer.insights.version, answer.superseded) == (1, False)
    assert outcomes(office) == [(1, GenerationOutcome.REPLACED)]
    assert office.feed.insights == [answer.insights]
