"""One slot for each followed object, which holds only the newest value (R24 to R27)."""

import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager

import pytest

from api.live.slots import PORTION, Slots
from domain.errors import StorageUnavailable
from tests.waiting import becomes

NEVER_SWEEPS = 3_600


class Source:
    """The database for the slots. `reads` remembers what they asked for."""

    def __init__(self):
        self.values = {"a": 1}
        self.reads = []
        self.is_away = False

    async def read(self, keys):
        self.reads.append(set(keys))
        if self.is_away:
            raise StorageUnavailable("away")
        return {key: self.values[key] for key in keys if key in self.values}


@pytest.fixture
def source():
    return Source()


@asynccontextmanager
async def keeping(source, newest=max, **options):
    slots = Slots(source.read, newest, **options)
    loops = slots.keep_reading(), slots.keep_sweeping(NEVER_SWEEPS)
    tasks = [asyncio.create_task(loop) for loop in loops]
    yield slots
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def soon(awaitable):
    return await asyncio.wait_for(awaitable, 5)


async def test_a_reader_begins_with_what_the_database_holds(source):
    """R25"""
    async with keeping(source) as slots, aclosing(slots.follow("a")) as values:
        assert await soon(anext(values)) == 1


async def test_a_reader_that_was_busy_is_owed_only_the_newest(source):
    """R27"""
    async with keeping(source) as slots, aclosing(slots.follow("a")) as values:
        await soon(anext(values))
        for value in range(2, 50):
            source.values["a"] = value
            slots.doubt("a")
            await slots.current("a")

        assert await soon(anext(values)) == 49


async def test_a_value_is_never_followed_by_one_that_is_no_news(source):
    """R26"""
    async with keeping(source) as slots, aclosing(slots.follow("a")) as values:
        source.values["a"] = 5
        await soon(anext(values))
        source.values["a"] = 4
        slots.doubt("a")
        await slots.current("a")
        source.values["a"] = 6
        slots.doubt("a")

        assert await soon(anext(values)) == 6


async def test_nothing_is_read_of_what_nobody_follows(source):
    async with keeping(source) as slots:
        async with aclosing(slots.follow("a")) as values:
            await soon(anext(values))
        slots.doubt("a")
        slots.doubt_all()
        await asyncio.sleep(0.05)

    assert source.reads == [{"a"}]
    assert slots.here("a") is None


async def test_what_could_not_be_read_is_read_again(source):
    """R26"""
    source.is_away = True
    async with keeping(source) as slots, aclosing(slots.follow("a")) as values:
        first = asyncio.ensure_future(anext(values))
        await asyncio.wait([first], timeout=0.3)
        assert len(source.reads) > 1
        source.is_away = False

        assert await soon(first) == 1


async def test_several_who_ask_for_the_present_share_one_reading(source):
    async with keeping(source) as slots:
        found = await soon(asyncio.gather(*(slots.current("a") for _ in range(100))))

    assert found == [1] * 100
    assert source.reads == [{"a"}]


async def test_a_value_that_has_grown_old_is_read_again_before_a_late_reader_gets_it(source):
    """R28: the value also holds the rights that decide a push."""
    async with keeping(source, hold_seconds=0.1) as slots, aclosing(slots.follow("a")) as first:
        await soon(anext(first))
        source.values["a"] = 7
        await asyncio.sleep(0.15)

        async with aclosing(slots.follow("a")) as second:
            assert await soon(anext(second)) == 7


async def test_a_sweep_finds_what_nobody_told(source):
    """R26"""
    async with keeping(source) as slots, aclosing(slots.follow("a")) as values:
        sweeping = asyncio.create_task(slots.keep_sweeping(0.05))
        await soon(anext(values))
        source.values["a"] = 2

        assert await soon(anext(values)) == 2
        sweeping.cancel()


class Held(Source):
    """A source whose readings of several objects wait until a test releases them, with the values that they found."""

    def __init__(self, count):
        super().__init__()
        self.values = dict.fromkeys(range(count), 1)
        self.goes_on = asyncio.Event()
        self.goes_on.set()
        self.sweeps = 0

    async def read(self, keys):
        found = await super().read(keys)
        if len(keys) > 1:
            self.sweeps += 1
            await self.goes_on.wait()
        return found


@asynccontextmanager
async def a_sweep_held_up(count=3, newest=max):
    """All objects are followed and known, and a sweep waits for the first of its portions."""
    source = Held(count)
    async with AsyncExitStack() as stack:
        slots = await stack.enter_async_context(keeping(source, newest))
        for key in source.values:
            stack.enter_context(slots.kept(key))
            slots.doubt(key)
        await becomes(lambda: all(slots.here(key) for key in source.values))
        source.goes_on.clear()
        source.reads, source.sweeps = [], 0
        slots.doubt_all()
        await becomes(lambda: source.sweeps)
        yield source, slots


async def test_a_hint_that_comes_during_a_sweep_is_served_before_the_rest_of_it():
    """R24"""
    async with a_sweep_held_up(count=2 * PORTION + 1) as (source, slots):
        source.values[0] = 2
        slots.doubt(0)

        await becomes(lambda: slots.here(0) == 2)

        assert [len(keys) for keys in source.reads] == [PORTION, 1]
        source.goes_on.set()
        await becomes(lambda: len(source.reads) == 4)
        assert set().union(source.reads[0], *source.reads[2:]) == set(source.values)


async def test_what_a_sweep_read_before_a_hint_does_not_undo_what_was_read_after_it():
    """R28: rights have no version, so the last reading counts."""
    async with a_sweep_held_up(newest=lambda _old, new: new) as (source, slots):
        source.values |= {0: 2, 1: 2, 2: 2}
        slots.doubt(0)
        await becomes(lambda: slots.here(0) == 2)
        del source.values[0]
        source.goes_on.set()
        slots.doubt_all()
        await becomes(lambda: slots.here(1) == slots.here(2) == 2)

        assert slots.here(0) == 2


async def test_whoever_wants_to_know_hears_of_every_reading(source):
    heard = []
    async with keeping(source, on_read=lambda *read: heard.append(read)) as slots:
        with slots.kept("a"):
            await soon(slots.current("a"))

    assert heard == [("a", 1)]


async def test_a_reader_is_told_though_reading_takes_longer_than_a_value_may_be_held(source):
    """R26"""
    read = source.read

    async def slowly(keys):
        await asyncio.sleep(0.05)
        return await read(keys)

    source.read = slowly
    async with keeping(source, hold_seconds=0.01) as slots, aclosing(slots.follow("a")) as values:
        assert await soon(anext(values)) == 1
        source.values["a"] = 2
        slots.doubt("a")
        assert await soon(anext(values)) == 2


async def test_one_that_cannot_be_read_keeps_no_other_from_being_read(source):
    """R26"""
    read = source.read

    async def picky(keys):
        if "broken" in keys:
            raise KeyError("a field")
        return await read(keys)

    source.read = picky
    async with (
        keeping(source) as slots,
        aclosing(slots.follow("broken")) as broken,
        aclosing(slots.follow("a")) as values,
    ):
        waiting = asyncio.create_task(anext(broken))
        await asyncio.sleep(0)

        assert await soon(anext(values)) == 1
        source.values["a"] = 2
        slots.doubt_all()
        assert await soon(anext(values)) == 2
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
