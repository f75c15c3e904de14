"""Which lines are in, and going on from there."""

import asyncio
import json

import pytest

from api.intake.loading import BATCH_LINES, Loader, LoadResult
from api.wiring import intake_over
from tests.api.intake.files import Watching
from tests.api.intake.lines import AGENT, CONTACT, CONVERSATION, LINE, ORGANIZATION, SMS, text_of
from tests.fakes.repositories import in_memory

PEOPLE = [json.dumps(one) for one in (ORGANIZATION, AGENT, LINE, CONTACT, CONVERSATION)]
LINES = [*PEOPLE, *(text_of(SMS, id=f"i{at}") for at in range(2 * BATCH_LINES))]


class Import:
    def __init__(self):
        self.storage, self.watching = in_memory(), Watching()

    async def load(self, *chunks, **options):
        async def come():
            for chunk in chunks:
                yield chunk

        return await Loader(intake_over(self.storage), self.watching).load(come(), **options)

    async def kept(self):
        owns = [f"i{at}" for at in range(len(LINES))]
        return sorted(await self.storage.interactions.get_many("acme", owns), key=owns.index)


async def test_the_last_line_that_is_in_is_told_after_each_batch():
    importing = Import()

    assert await importing.load(LINES) == LoadResult(loaded=len(LINES), refused=0)

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


async def test_one_that_is_ended_has_told_the_last_line_that_is_in():
    importing = Import()
    is_hanging = asyncio.Event()

    async def hangs_from_the_second_batch_on(ask):
        if importing.watching.lines_in:
            is_hanging.set()
            await asyncio.sleep(60)
        return await ask()

    importing.watching.ride_out = hangs_from_the_second_batch_on
    loading = asyncio.ensure_future(importing.load(LINES))
    await is_hanging.wait()
    loading.cancel()

    with pytest.raises(asyncio.CancelledError):
        await loading
    assert importing.watching.lines_in == [BATCH_LINES]
    assert len(await importing.kept()) == BATCH_LINES - len(PEOPLE)


async def test_a_batch_that_is_taken_in_twice_is_as_if_it_were_once():
    importing = Import()

    async def ask_twice(ask):
        await ask()
        return await ask()

    importing.watching.ride_out = ask_twice

    assert await importing.load(LINES[:20]) == LoadResult(loaded=20, refused=0)

    assert len(await importing.kept()) == 15
