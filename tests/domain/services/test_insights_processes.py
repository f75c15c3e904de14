"""Several agents generate at the same time, each in another process (R21, R26)."""

import asyncio
from datetime import timedelta

import pytest

from domain.errors import InsightsUnavailable, WriterFailed
from domain.services.claims import LOOKS_AT_A_DEAD_CLAIM
from tests.builders import passage, viewer
from tests.domain.services.at_once import LATER, generating, held_writer, something_new, turns
from tests.domain.services.office import furnished, script
from tests.fakes.writer import ScriptedWriter


async def test_a_request_in_another_process_joins_by_the_claim():
    """R21"""
    writer, other_writer = held_writer(), ScriptedWriter(*script("i1"))
    office = await furnished(writer)
    other = office.process(other_writer)
    first = await generating(office, writer)
    second = asyncio.create_task(other.generate(viewer("ben"), "v1"))
    await turns()
    writer.go.set()

    one, joined = await asyncio.gather(first, second)

    assert joined == one
    assert not joined.superseded
    assert other_writer.briefs == []


async def test_whoever_joined_in_another_process_fails_when_the_holder_does():
    """R20, R21"""
    writer, other_writer = held_writer(WriterFailed("down")), ScriptedWriter(*script("i1"))
    office = await furnished(writer)
    other = office.process(other_writer)
    first = await generating(office, writer)
    second = asyncio.create_task(other.generate(viewer("ben"), "v1"))
    await turns()
    writer.go.set()

    for failed in await asyncio.gather(first, second, return_exceptions=True):
        assert isinstance(failed, InsightsUnavailable)
    assert other_writer.briefs == []


async def test_whoever_joined_receives_newer_insights_when_these_came_first():
    """R21"""
    writer = held_writer()
    office = await furnished(writer)
    joining = office.process(ScriptedWriter(*script("i1")))
    newer = office.process(ScriptedWriter(passage(LATER, "i2")))
    first = await generating(office, writer)
    second = asyncio.create_task(joining.generate(viewer("ben"), "v1"))
    await turns()
    await something_new(office)
    latest = await newer.generate(viewer("ben"), "v1")
    writer.go.set()

    for answer in await asyncio.gather(first, second):
        assert answer.superseded
        assert answer.insights == latest.insights


async def test_the_claim_of_a_holder_that_died_is_taken_over_when_it_has_not_been_renewed_for_long():
    """R21, R26"""
    writer, other_writer = held_writer(), ScriptedWriter(*script("i1"))
    office = await furnished(writer)
    other = office.process(other_writer, joined_looks_every_seconds=0.005)
    dead = await generating(office, writer)
    waiting = asyncio.create_task(other.generate(viewer("ben"), "v1"))
    await turns()
    assert other_writer.briefs == []

    answer = await waiting

    assert answer.insights.findings.request_number == 2
    assert answer.insights.findings.generated_by == "ben"
    dead.cancel()
    await office.insights.close()


async def test_the_claim_of_a_holder_that_writes_for_long_is_not_taken_over():
    """R21"""
    office = await furnished()
    writer, other_writer = held_writer(), ScriptedWriter(*script("i1"))
    holder = office.process(writer, claim_renewed_every_seconds=0.01)
    other = office.process(other_writer, joined_looks_every_seconds=0.002)
    first = asyncio.create_task(holder.generate(viewer("ana"), "v1"))
    await writer.asked.wait()
    second = asyncio.create_task(other.generate(viewer("ben"), "v1"))
    await asyncio.sleep(LOOKS_AT_A_DEAD_CLAIM * 0.002 * 3)
    writer.go.set()

    one, joined = await asyncio.gather(first, second)

    assert joined == one
    assert one.insights.findings.request_number == 1
    assert other_writer.briefs == []


@pytest.mark.parametrize("apart", [timedelta(seconds=15), timedelta(days=-2), timedelta(days=2)])
async def test_clocks_that_do_not_agree_make_nothing_run_twice(apart):
    """R21"""
    writer, other_writer = held_writer(), ScriptedWriter(*script("i1"))
    office = await furnished(writer)
    first = await generating(office, writer)
    office.clock.advance(apart)
    other = office.process(other_writer)
    second = asyncio.create_task(other.generate(viewer("ben"), "v1"))
    await turns()
    writer.go.set()

    one, joined = await asyncio.gather(first, second)

    assert joined == one
    assert other_writer.briefs == []


async def test_a_database_that_is_away_for_long_makes_nobody_take_a_claim_over(monkeypatch):
    """R21, R26: the holder cannot renew its claim then."""
    writer, other_writer = held_writer(), ScriptedWriter(*script("i1"))
    office = await furnished(writer)
    other = office.process(other_writer, joined_looks_every_seconds=0.001)
    first = await generating(office, writer)
    renewals, looks = office.repositories.insights.renewals, 0

    async def hanging(*asked):
        nonlocal looks
        looks += 1
        await asyncio.sleep(0.3 if looks == 2 else 0)
        return await renewals(*asked)

    monkeypatch.setattr(office.repositories.insights, "renewals", hanging)
    second = asyncio.create_task(other.generate(viewer("ben"), "v1"))
    await asyncio.sleep(0.31)
    writer.go.set()
    one, joined = await asyncio.gather(first, second)

    assert joined == one
    assert other_writer.briefs == []


async def test_what_a_holder_writes_after_its_claim_was_taken_over_overwrites_nothing():
    """R21"""
    writer = held_writer()
    office = await furnished(writer)
    other = office.process(ScriptedWriter(*script("i1")), joined_looks_every_seconds=0.001)
    late = await generating(office, writer)
    newer = await other.generate(viewer("ben"), "v1")

    writer.go.set()
    answer = await late

    assert answer.superseded
    assert answer.insights == newer.insights
    assert await office.standing() == newer.insights
