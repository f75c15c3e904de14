"""One slot for each thing that is followed: newest only, no queues (R24 to R27)."""

import asyncio
from contextlib import aclosing, asynccontextmanager

import pytest

from api.live.slots import Slots
from domain.errors import StorageUnavailable


class Source:
    """The database, as the slots read it. `reads` keeps what was asked for."""

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
async def keeping(source, **options):
    slots = Slots(source.read, max, **options)
    task = asyncio.create_task(slots.keep_reading())
    yield slots
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


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
    """R28: what decides a push is in it."""
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
