"""Several agents generate at the same time (R21)."""

import asyncio
from datetime import timedelta

import pytest

from domain.errors import InsightsUnavailable, LicenceRequired, WriterFailed
from domain.generation import GenerationEnded, GenerationOutcome
from tests.builders import agent, ago, call, conversation, line, passage
from tests.domain.services.at_once import LATER, generating, held_writer, something_new, turns
from tests.domain.services.office import SUMMARY, furnished, script
from tests.fakes.writer import ScriptedWriter


class Writers:
    """A writer for each request, in order."""

    name = "scripted"

    def __init__(self, *writers):
        self._writers = iter(writers)

    def write(self, brief, *, judge, report):
        return next(self._writers).write(brief, judge=judge, report=report)


async def test_accepted_requests_get_rising_numbers(office):
    """R21"""
    numbers = [(await office.findings()).request_number for _ in range(3)]

    assert numbers == [1, 2, 3]


async def test_numbers_do_not_come_from_the_clock(office):
    """R21"""
    await office.generate()
    office.clock.advance(timedelta(minutes=-10))

    assert (await office.generate()).insights.version == 2


@pytest.fixture
async def slow_and_newer():
    """An old request that its writer has not finished, and a newer one that has replaced the insights."""
    slow = held_writer(name="slow")
    newer = ScriptedWriter(passage(LATER, "i2"))
    office = await furnished(Writers(slow, newer))
    old = await generating(office, slow)
    await something_new(office)
    new = await office.generate("ben")
    slow.go.set()
    return office, await old, new


async def test_a_slow_old_request_never_overwrites_a_newer_one(slow_and_newer):
    """R21"""
    office, _, new = slow_and_newer

    assert await office.standing() == new.insights
    assert (new.insights.version, new.insights.findings.request_number) == (1, 2)
    assert not new.superseded


async def test_whose_request_was_superseded_receives_the_newer_insights_and_is_told(slow_and_newer):
    """R21"""
    _, old, new = slow_and_newer

    assert old.superseded
    assert old.insights == new.insights


async def test_open_conversations_learn_that_the_old_request_was_superseded(slow_and_newer):
    """R24, R29"""
    office, _, _ = slow_and_newer

    ends = [(n, e.outcome) for n, e in office.feed.events if isinstance(e, GenerationEnded)]
    assert ends == [(2, GenerationOutcome.REPLACED), (1, GenerationOutcome.SUPERSEDED)]
    assert {insights.version for insights in office.feed.insights} == {1}


async def test_a_slow_old_request_that_fails_leaves_the_newer_insights():
    """R20, R21"""
    slow = held_writer(WriterFailed("down"))
    office = await furnished(Writers(slow, ScriptedWriter(passage(LATER, "i2"))))
    old = await generating(office, slow)
    await something_new(office)
    new = await office.generate("ben")
    slow.go.set()

    with pytest.raises(InsightsUnavailable):
        await old

    assert await office.standing() == new.insights


async def test_a_request_for_the_same_joins_the_one_under_way():
    """R21"""
    writer = held_writer()
    office = await furnished(writer)
    first = await generating(office, writer)
    second = asyncio.create_task(office.generate("ben"))
    await turns()
    writer.go.set()

    one, other = await asyncio.gather(first, second)

    assert one == other
    assert not one.superseded
    assert one.insights.version == 1
    assert one.insights.findings.request_number == 1
    assert len(writer.briefs) == 1


async def test_the_insights_name_the_agent_whose_request_was_joined():
    """R8, R21"""
    writer = held_writer()
    office = await furnished(writer)
    first = await generating(office, writer)
    second = asyncio.create_task(office.generate("ben"))
    await turns()
    writer.go.set()
    await first

    assert (await second).insights.findings.generated_by == "ana"


async def test_a_request_from_another_conversation_of_the_contact_joins_too():
    """R21"""
    writer = held_writer()
    office = await furnished(writer)
    await office.save(line("l2"), conversation("v2", line_id="l2"))
    first = await generating(office, writer)
    second = asyncio.create_task(office.generate("ben", "v2"))
    await turns()
    writer.go.set()

    assert await first == await second
    assert len(writer.briefs) == 1


async def test_a_request_in_another_language_does_not_join():
    """R15, R21"""
    french = ScriptedWriter(passage("Marie Petit.", "i1"))
    slow = held_writer()
    office = await furnished(Writers(slow, french))
    await office.save(
        line(language="en"),
        line("l2", language="fr"),
        conversation("v2", line_id="l2"),
        call("i0", language="de", occurred_at=ago(days=1)),
    )
    first = await generating(office, slow)

    other = await office.generate("ben", "v2")
    slow.go.set()

    assert other.insights.findings.language == "fr"
    assert (await first).superseded


async def test_a_request_after_the_newest_source_changed_does_not_join():
    """R21"""
    slow = held_writer()
    office = await furnished(Writers(slow, ScriptedWriter(*script("i1"))))
    first = await generating(office, slow)
    await office.save(call("i1", said=f"{SUMMARY} Send a replacement. It is blue."))

    other = await office.generate("ben")
    slow.go.set()

    assert other.insights.findings.request_number == 2
    assert (await first).superseded


async def test_nobody_joins_without_the_right_to_generate():
    """R1, R21"""
    writer = held_writer()
    office = await furnished(writer)
    await office.save(agent("chloe", licences=frozenset()))
    first = await generating(office, writer)

    with pytest.raises(LicenceRequired):
        await office.generate("chloe")

    writer.go.set()
    await first


async def test_those_who_joined_a_request_that_fails_fail_with_it():
    """R20, R21"""
    writer = held_writer(WriterFailed("down", retry_after_seconds=7))
    office = await furnished(writer)
    first = await generating(office, writer)
    second = asyncio.create_task(office.generate("ben"))
    await turns()
    writer.go.set()

    for failed in await asyncio.gather(first, second, return_exceptions=True):
        assert isinstance(failed, InsightsUnavailable)
        assert failed.retry_after_seconds == 7


async def test_twenty_agents_at_once_share_one_generation_and_see_the_same():
    """R21"""
    writer = held_writer()
    office = await furnished(writer)
    await office.save(*(agent(f"agent{at}") for at in range(20)))
    requests = [asyncio.create_task(office.generate(f"agent{at}")) for at in range(20)]
    await writer.asked.wait()
    await turns()
    writer.go.set()

    answers = await asyncio.gather(*requests)

    assert len(writer.briefs) == 1
    assert {answer.insights.version for answer in answers} == {1}
    assert {answer.insights.findings.request_number for answer in answers} == {1}
    assert {answer.insights for answer in answers} == {await office.standing()}


async def test_twenty_requests_that_differ_end_with_everybody_on_the_highest():
    """R21"""
    writers = [held_writer() for _ in range(20)]
    office = await furnished(Writers(*writers))
    requests = []
    for at, writer in enumerate(writers):
        await office.save(call("i1", said=f"{SUMMARY} I would like a replacement. {'Yes. ' * at}"))
        requests.append(await generating(office, writer))
    for writer in reversed(writers):
        writer.go.set()
        await turns()

    answers = await asyncio.gather(*requests)

    standing = await office.standing()
    assert standing.findings.request_number == 20
    assert answers[-1].insights == standing
    assert not answers[-1].superseded
    versions = [insights.version for insights in office.feed.insights]
    assert versions == sorted(versions)
