"""Only one process at a time numbers beforehand. Its numbers are higher than all earlier ones (R22)."""

import pytest

from storage.mongo.numbering import (
    FORSAKEN_AFTER_SECONDS,
    RENEWED_AFTER_SECONDS,
    STEP,
    Numbers,
)
from tests.fakes.clock import FixedTimer

pytestmark = pytest.mark.slow


class Two:
    """Two processes, each with its own timer."""

    def __init__(self, database):
        self.timers = FixedTimer(), FixedTimer()
        self.one, self.other = (Numbers(database, timer=timer) for timer in self.timers)

    def wait(self, seconds):
        for timer in self.timers:
            timer.seconds += seconds


@pytest.fixture
def two(database):
    return Two(database)


async def test_a_number_that_was_drawn_stays_and_the_next_is_far_above_it(two):
    first = await two.one.current()

    assert await two.one.current(first) == first
    two.wait(RENEWED_AFTER_SECONDS + 1)
    assert await two.one.current(first) == first
    assert await two.one.current() == first + STEP


async def test_nobody_else_draws_meanwhile(two):
    await two.one.current()

    assert await two.other.current() is None


async def test_what_was_given_back_goes_to_the_next_with_higher_numbers(two):
    last = await two.one.current()
    await two.one.give_back()

    assert await two.other.current() == last + STEP
    assert await two.one.current(last) is None


async def test_a_number_of_an_earlier_time_is_not_good_any_more(two):
    last = await two.one.current()
    await two.one.give_back()
    await two.other.current()
    await two.other.give_back()

    assert await two.one.current(last) == last + 2 * STEP


async def test_one_that_was_killed_is_replaced_once_nobody_has_renewed_for_long_enough(two):
    last = await two.one.current()
    await two.other.current()

    two.wait(FORSAKEN_AFTER_SECONDS)
    assert await two.other.current() is None
    two.wait(1)

    assert await two.other.current() == last + STEP


async def test_one_that_goes_on_drawing_is_not_replaced(two):
    drawn = await two.one.current()
    for _ in range(9):
        assert await two.other.current() is None
        two.wait(RENEWED_AFTER_SECONDS + 1)
        assert await two.one.current(drawn) == drawn

    assert await two.other.current() is None


async def test_one_that_slept_too_long_finds_that_it_was_replaced(two):
    drawn = await two.one.current()
    await two.other.current()
    two.wait(FORSAKEN_AFTER_SECONDS + 1)
    await two.other.current()

    assert await two.one.current(drawn) is None


async def test_giving_back_what_another_has_by_now_leaves_it_to_that_one(two):
    await two.one.current()
    await two.other.current()
    two.wait(FORSAKEN_AFTER_SECONDS + 1)
    drawn = await two.other.current()

    await two.one.give_back()

    two.wait(RENEWED_AFTER_SECONDS + 1)
    assert await two.other.current(drawn) == drawn
