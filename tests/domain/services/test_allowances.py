"""How often an agent may generate, and an organization in a month."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from domain.errors import BudgetSpent, InsightsUnavailable, TooManyRequests, WriterFailed
from domain.quota import GenerationLimits, next_month
from tests.builders import call, contact, conversation, organization
from tests.domain.services.office import furnished, refused, script
from tests.fakes.writer import ScriptedWriter

TWO_A_MINUTE = GenerationLimits(per_agent_and_minute=2)
TWO_A_MONTH = GenerationLimits(per_organization_and_month=2)


async def test_an_agent_who_asks_too_often_is_told_how_long_to_wait():
    office = await furnished(limits=TWO_A_MINUTE)
    await office.generate()
    office.clock.advance(timedelta(seconds=20.5))
    await office.generate()
    office.clock.advance(timedelta(seconds=10))

    refusal = await refused(office, TooManyRequests)

    assert refusal.retry_after_seconds == 30
    assert str(refusal) == "You have asked for insights too often. Try again in 30 seconds."


async def test_after_the_wait_the_agent_may_generate_again():
    office = await furnished(limits=TWO_A_MINUTE)
    for _ in range(2):
        await office.generate()
    refusal = await refused(office, TooManyRequests)

    office.clock.advance(timedelta(seconds=refusal.retry_after_seconds))

    assert (await office.generate()).insights.version == 3


async def test_agents_are_limited_each_by_themselves():
    office = await furnished(limits=TWO_A_MINUTE)
    for _ in range(2):
        await office.generate("ana")

    assert (await office.generate("ben")).insights.version == 3


async def test_the_limit_holds_over_all_processes():
    office = await furnished(limits=TWO_A_MINUTE)
    await office.generate()
    await office.process(office.writer).generate(office.viewer("ana"), "v1")

    await refused(office, TooManyRequests)


async def test_a_generation_that_failed_is_not_counted():
    """R20"""
    office = await furnished(limits=TWO_A_MINUTE)
    office.writer.script = [WriterFailed("down")]
    for _ in range(5):
        with pytest.raises(InsightsUnavailable):
            await office.generate()
    office.writer.script = list(script("i1"))

    assert [(await office.generate()).insights.version for _ in range(2)] == [1, 2]


async def test_a_refusal_is_not_counted():
    """R13"""
    office = await furnished(limits=TWO_A_MINUTE)
    await office.save(organization(contact_insights_enabled=False))
    for _ in range(3):
        with pytest.raises(Exception, match="switched off"):
            await office.generate()
    await office.save(organization())

    assert [(await office.generate()).insights.version for _ in range(2)] == [1, 2]


async def test_a_generation_under_way_counts_already():
    writer = ScriptedWriter(*script("i1"), held=True)
    office = await furnished(writer, limits=GenerationLimits(per_agent_and_minute=1))
    await office.save(contact("c2"), conversation("v2", contact_id="c2"))
    await office.save(call("i2", contact_id="c2", conversation_id="v2"))
    first = asyncio.create_task(office.generate())
    await writer.asked.wait()

    with pytest.raises(TooManyRequests):
        await office.generate(conversation_id="v2")

    writer.go.set()
    assert (await first).insights.version == 1


@pytest.mark.parametrize("is_other_process", [False, True])
async def test_joining_one_under_way_costs_nothing(is_other_process):
    """R21"""
    writer = ScriptedWriter(*script("i1"), held=True)
    office = await furnished(writer, limits=GenerationLimits(per_agent_and_minute=1))
    service = office.process(writer) if is_other_process else office.insights
    first = asyncio.create_task(office.generate("ana"))
    await writer.asked.wait()
    joined = [
        asyncio.create_task(service.generate(office.viewer(agent), "v1"))
        for agent in ("ana", "ben", "ben")
    ]
    await asyncio.sleep(0.05)
    writer.go.set()

    assert {one.insights.version for one in await asyncio.gather(first, *joined)} == {1}
    assert (await office.generate("ben")).insights.version == 2


async def test_who_joins_one_that_is_refused_begins_their_own():
    """R21: because it was another agent's limit."""
    office = await furnished(limits=GenerationLimits(per_agent_and_minute=1))
    await office.generate("ana")

    answers = await asyncio.gather(
        office.generate("ana"), office.generate("ben"), return_exceptions=True
    )

    assert isinstance(answers[0], TooManyRequests)
    assert answers[1].insights.version == 2


async def test_an_organization_that_has_spent_its_budget_is_told_until_when():
    office = await furnished(limits=TWO_A_MONTH)
    await office.generate("ana")
    await office.generate("ben")

    refusal = await refused(office, BudgetSpent)

    ends_at = datetime(2026, 12, 1, tzinfo=UTC)
    assert refusal.retry_after_seconds == (ends_at - office.clock()).total_seconds()
    assert str(refusal) == (
        "Your organization has used up its insights for this month. "
        "They can be generated again from 2026-12-01 (UTC)."
    )


async def test_a_new_month_brings_a_new_budget():
    office = await furnished(limits=TWO_A_MONTH)
    for _ in range(2):
        await office.generate()
    office.clock.now = datetime(2026, 12, 1, tzinfo=UTC)

    assert (await office.generate()).insights.version == 3


async def test_a_spent_budget_costs_the_agent_none_of_their_own_limit():
    limits = GenerationLimits(per_agent_and_minute=3, per_organization_and_month=2)
    office = await furnished(limits=limits)
    for _ in range(2):
        await office.generate()
    for _ in range(3):
        await refused(office, BudgetSpent)


async def test_a_generation_given_up_at_the_end_of_its_process_is_not_counted():
    writer = ScriptedWriter(*script("i1"), held=True)
    office = await furnished(writer, limits=GenerationLimits(per_agent_and_minute=1))
    asking = asyncio.create_task(office.generate())
    await writer.asked.wait()

    await office.insights.close()

    with pytest.raises(asyncio.CancelledError):
        await asking
    writer.go.set()
    assert (await office.process(writer).generate(office.viewer("ana"), "v1")).insights.version == 1


@pytest.mark.parametrize(
    ("moment", "then"),
    [
        (datetime(2026, 1, 31, 23, 59, 59, 999000, UTC), datetime(2026, 2, 1, tzinfo=UTC)),
        (datetime(2028, 2, 29, tzinfo=UTC), datetime(2028, 3, 1, tzinfo=UTC)),
        (datetime(2026, 12, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_month_ends_when_the_next_begins(moment, then):
    assert next_month(moment) == then
