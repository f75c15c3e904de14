"""Running generations are shown while they run, and forgotten when they end (R29)."""

import asyncio
from contextlib import aclosing

import pytest

from api.live.under_way import UnderWay
from domain.generation import (
    GenerationBegun,
    GenerationEnded,
    GenerationFailure,
    GenerationOutcome,
    GenerationStatement,
)
from domain.insights import Statement
from tests.builders import NOW, reference

KEY = ("acme", "c1")
BEGUN = GenerationBegun(requested_by="ana", started_at=NOW)
SAID = GenerationStatement(
    statement=Statement(text="It broke.", source_ids=("i1",)), sources=(reference(),)
)

LOST = GenerationEnded(outcome=GenerationOutcome.FAILED, failure=GenerationFailure())


def ended(outcome=GenerationOutcome.REPLACED):
    return GenerationEnded(outcome=outcome)


@pytest.fixture
def under_way():
    return UnderWay(lost_after_seconds=60)


async def heard(events, count):
    return [await asyncio.wait_for(anext(events), 5) for _ in range(count)]


async def is_silent(events):
    waiting = asyncio.ensure_future(anext(events))
    done, _ = await asyncio.wait([waiting], timeout=0.05)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    return not done


async def test_who_comes_in_the_middle_hears_it_from_its_beginning(under_way):
    under_way.add(KEY, 1, BEGUN)
    under_way.add(KEY, 1, SAID)

    async with aclosing(under_way.follow(KEY)) as events:
        assert await heard(events, 2) == [BEGUN, SAID]
        under_way.add(KEY, 1, ended())
        assert await heard(events, 1) == [ended()]


async def test_what_has_ended_cannot_be_read_later(under_way):
    for event in (BEGUN, SAID, ended()):
        under_way.add(KEY, 1, event)

    async with aclosing(under_way.follow(KEY)) as events:
        assert await is_silent(events)


async def test_of_two_only_the_newer_is_told_on(under_way):
    async with aclosing(under_way.follow(KEY)) as events:
        under_way.add(KEY, 1, BEGUN)
        assert await heard(events, 1) == [BEGUN]
        under_way.add(KEY, 2, BEGUN)
        under_way.add(KEY, 1, SAID)
        under_way.add(KEY, 2, ended())

        assert await heard(events, 2) == [BEGUN, ended()]
        assert await is_silent(events)


async def test_a_generation_of_which_only_the_middle_is_heard_is_not_told(under_way):
    async with aclosing(under_way.follow(KEY)) as events:
        under_way.add(KEY, 1, SAID)

        assert await is_silent(events)


async def test_another_contacts_generation_is_not_told(under_way):
    async with aclosing(under_way.follow(KEY)) as events:
        under_way.add(("acme", "c2"), 1, BEGUN)
        under_way.add(("globex", "c1"), 1, BEGUN)

        assert await is_silent(events)


@pytest.mark.parametrize(
    ("standing", "outcome"),
    [(1, GenerationOutcome.REPLACED), (2, GenerationOutcome.SUPERSEDED)],
)
async def test_insights_that_stand_end_a_generation_whose_end_was_lost(
    under_way, standing, outcome
):
    under_way.add(KEY, 1, BEGUN)
    async with aclosing(under_way.follow(KEY)) as events:
        assert await heard(events, 1) == [BEGUN]
        under_way.settle(KEY, standing)
        assert await heard(events, 1) == [ended(outcome)]

        under_way.add(KEY, 1, ended(GenerationOutcome.REPLACED))
        assert await is_silent(events)


async def test_older_insights_end_nothing(under_way):
    async with aclosing(under_way.follow(KEY)) as events:
        under_way.add(KEY, 2, BEGUN)
        under_way.settle(KEY, 1)

        assert await heard(events, 1) == [BEGUN]
        assert await is_silent(events)


async def test_a_generation_that_says_nothing_more_has_failed():
    under_way = UnderWay(lost_after_seconds=0.05)

    async with aclosing(under_way.follow(KEY)) as events:
        under_way.add(KEY, 1, BEGUN)

        assert await heard(events, 2) == [BEGUN, LOST]


async def test_nothing_is_kept_once_all_have_ended_and_left(under_way):
    async with aclosing(under_way.follow(KEY)) as events:
        under_way.add(KEY, 1, BEGUN)
        await heard(events, 1)
        under_way.add(KEY, 1, ended())

    assert not under_way._running
    assert not under_way._readers
