"""Which lines are saved, and how an import continues after them."""

import asyncio
import json

import pytest

from api.intake.loading import (
    BATCH_LINES,
    PORTION_CONVERSATIONS,
    PORTION_SECONDS,
    Loader,
    LoadResult,
)
from api.wiring import intake_over
from tests.api.intake.files import Watching
from tests.api.intake.lines import AGENT, CONTACT, CONVERSATION, LINE, ORGANIZATION, SMS, text_of
from tests.fakes.clock import FixedTimer
from tests.fakes.interactions import FakePortion
from tests.fakes.repositories import in_memory

PEOPLE = [json.dumps(one) for one in (ORGANIZATION, AGENT, LINE, CONTACT, CONVERSATION)]
LINES = [*PEOPLE, *(text_of(SMS, id=f"i{at}") for at in range(2 * BATCH_LINES))]


class Import:
    def __init__(self):
        self.storage, self.watching = in_memory(), Watching()

    async def load(self, *chunks, seconds_a_batch=0, **options):
        async def come():
            for chunk in chunks:
                yield chunk

        return await self.load_all(come(), seconds_a_batch=seconds_a_batch, **options)

    async def load_all(self, chunks, *, seconds_a_batch=0, **options):
        timer = FixedTimer()

        async def takes_long(ask):
            timer.seconds += seconds_a_batch
            return await ask()

        if seconds_a_batch:
            self.watching.ride_out = takes_long
        loader = Loader(intake_over(self.storage), self.watching, timer=timer)
        return await loader.load(chunks, **options)

    async def kept(self):
        owns = [f"i{at}" for at in range(len(LINES))]
        return sorted(await self.storage.interactions.get_many("acme", owns), key=owns.index)


async def test_how_far_it_is_is_told_after_each_batch():
    importing = Import()

    assert await importing.load(LINES) == LoadResult(loaded=len(LINES), refused=0)

    assert importing.watching.lines_reached == [BATCH_LINES, 2 * BATCH_LINES, len(LINES)]


async def test_the_last_line_that_is_in_is_told_after_each_portion():
    importing = Import()

    await importing.load(LINES, seconds_a_batch=PORTION_SECONDS / 2 + 1)

    assert importing.watching.lines_in == [2 * BATCH_LINES, len(LINES)]


async def test_a_portion_that_touches_very_many_conversations_ends(monkeypatch):
    importing = Import()
    monkeypatch.setattr(FakePortion, "size", PORTION_CONVERSATIONS + 1)

    await importing.load(LINES)

    assert importing.watching.lines_in == [BATCH_LINES, 2 * BATCH_LINES, len(LINES)]


async def test_what_has_come_is_taken_in_when_nothing_more_comes():
    importing = Import()

    await importing.load(LINES[:6], (), (), LINES[6:7])

    assert importing.watching.lines_in == [6, 6, 7]


async def test_lines_before_the_one_to_go_on_from_are_passed_over_and_counted():
    importing = Import()
    await importing.load(PEOPLE)

    result = await importing.load([*LINES[:7], "nonsense", LINES[7]], from_line=7)

    assert result == LoadResult(loaded=2, refused=1)
    assert await importing.kept() == ["i1", "i2"]
    assert importing.watching.reports == [(8, "the line is not valid JSON")]
    assert importing.watching.lines_in[-1] == 9


async def test_one_that_is_ended_has_what_it_reached_in_and_told():
    importing = Import()
    is_waiting = asyncio.Event()

    async def waits_after_the_first_batch():
        yield LINES[:BATCH_LINES]
        yield LINES[BATCH_LINES : BATCH_LINES + 20]
        is_waiting.set()
        await asyncio.Event().wait()

    loading = asyncio.ensure_future(importing.load_all(waits_after_the_first_batch()))
    await is_waiting.wait()
    loading.cancel()

    with pytest.raises(asyncio.CancelledError):
        await loading
    assert importing.watching.lines_in == [BATCH_LINES]
    assert len(await importing.kept()) == BATCH_LINES - len(PEOPLE)


async def test_one_that_is_ended_twice_while_the_database_hangs_ends_at_once():
    importing = Import()
    hanging = asyncio.Event()

    async def hangs(ask):
        hanging.set()
        await asyncio.Event().wait()

    importing.watching.ride_out = hangs
    loading = asyncio.ensure_future(importing.load(LINES))
    await hanging.wait()
    loading.cancel()
    await asyncio.sleep(0)
    assert not loading.done()
    loading.cancel()

    with pytest.raises(asyncio.CancelledError):
        await loading
    assert importing.watching.lines_in == []


async def test_one_that_cannot_read_on_has_what_it_reached_in_and_told():
    importing = Import()

    async def breaks():
        yield LINES[:BATCH_LINES]
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await importing.load_all(breaks())

    assert importing.watching.lines_in == [BATCH_LINES]


async def test_a_batch_that_is_taken_in_twice_is_as_if_it_were_once():
    importing = Import()

    async def ask_twice(ask):
        await ask()
        return await ask()

    importing.watching.ride_out = ask_twice

    assert await importing.load(LINES[:20]) == LoadResult(loaded=20, refused=0)

    assert len(await importing.kept()) == 15
