"""Loading import lines: a bad one is reported with its number and stops nothing."""

import asyncio
import time
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol, TypeVar

from api.intake.fields import BadRecord
from api.intake.format import MAX_LINE_BYTES, read_record
from domain.clock import system_clock
from domain.errors import StorageUnavailable
from domain.intake import InteractionPortion, Record, UnknownReference
from domain.interaction import Interaction
from domain.ports import Clock, Timer
from domain.services.intake import IntakeService

T = TypeVar("T")

BATCH_LINES = 1_000
BATCH_CHARACTERS = 4 * 1024 * 1024
LINES_AT_A_TIME = 20
"""So many are read before what waits for the database goes on: one batch is read while the one before is taken in."""
PORTION_SECONDS = 60.0
PORTION_CONVERSATIONS = 50_000
"""A contact is told of what was said with it when a portion ends, so once for all lines of a minute. What is killed
before has so much to repeat, which costs little; who waits for more lines is not kept waiting."""
LEAVING_SECONDS = 10.0
CLOCK_LEEWAY = timedelta(hours=1)
"""How far ahead of this clock another's may be: what is later than that has not happened."""

Fault = BadRecord | UnknownReference


class Watcher(Protocol):
    """Whoever looks on while lines are loaded."""

    def refused(self, number: int, fault: Fault) -> None:
        """In the order of the lines."""

    def reached(self, line: int) -> None:
        """So far it has come."""

    def taken_in(self, last_line: int) -> None:
        """All lines up to this one are in, or refused."""

    async def ride_out(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Asks, and may ask again: what is taken in twice is as if it were once."""


@dataclass(slots=True, kw_only=True)
class _Batch:
    """Consecutive lines, taken in together: what they hold, and what is wrong with the others, by their numbers."""

    last_line: int
    records: dict[int, Record] = field(default_factory=dict)
    faults: dict[int, Fault] = field(default_factory=dict)
    characters: int = 0
    is_last_for_now: bool = False

    @property
    def is_full(self) -> bool:
        count = len(self.records) + len(self.faults)
        return count >= BATCH_LINES or self.characters > BATCH_CHARACTERS


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadResult:
    loaded: int
    refused: int


class Loader:
    def __init__(
        self,
        intake: IntakeService,
        watcher: Watcher,
        *,
        clock: Clock = system_clock,
        timer: Timer = time.monotonic,
    ) -> None:
        self._intake = intake
        self._watcher = watcher
        self._clock = clock
        self._timer = timer
        self._loaded = 0
        self._refused = 0
        self._portion = intake.portion()
        self._portion_began = timer()
        self._reached = 0
        self._taking: asyncio.Task[None] | None = None
        self._settling: asyncio.Task[None] | None = None

    async def load(self, lines: AsyncIterable[Sequence[str]], *, from_line: int = 1) -> LoadResult:
        """Takes the lines in, as they come: what has come is not kept waiting for more.

        Ends soon when it is cancelled, with what the watcher was told; when it is cancelled twice, at once.
        """
        self._reached = from_line - 1
        try:
            async for batch in self._batches(lines, from_line):
                await self._taken()
                self._taking = asyncio.create_task(self._take(batch))
            await self._taken()
            await self._watcher.ride_out(self._intake.leave_off)
        except BaseException:
            await self._leave()
            raise
        finally:
            tasks = (self._taking, self._settling)
            left = {task for task in tasks if task is not None and task.cancel()}
            if left:
                await asyncio.wait(left)
        return LoadResult(loaded=self._loaded, refused=self._refused)

    async def _taken(self) -> None:
        """One that is ended while it waits lets what is under way come to its end."""
        if self._taking is not None:
            await asyncio.shield(self._taking)

    async def _leave(self) -> None:
        """What was reached is in, where the database does its part soon."""
        with suppress(TimeoutError, StorageUnavailable):
            async with asyncio.timeout(LEAVING_SECONDS):
                await self._taken()
                await self._settled()
                await self._portion.settle()
                self._watcher.taken_in(self._reached)
                await self._intake.leave_off()

    async def _batches(
        self, lines: AsyncIterable[Sequence[str]], from_line: int
    ) -> AsyncIterator[_Batch]:
        number = 0
        batch = _Batch(last_line=from_line - 1)
        async for come in lines:
            for line in come:
                number += 1
                if number < from_line:
                    continue
                self._read(batch, number, line)
                if batch.is_full:
                    yield batch
                    batch = _Batch(last_line=number)
                if number % LINES_AT_A_TIME == 0:
                    await asyncio.sleep(0)
            if not come:
                batch.is_last_for_now = True
                yield batch
                batch = _Batch(last_line=batch.last_line)
        batch.is_last_for_now = True
        yield batch

    def _read(self, batch: _Batch, number: int, line: str) -> None:
        batch.last_line = number
        batch.characters += len(line)
        if not line.strip() and len(line) <= MAX_LINE_BYTES:
            return
        try:
            record = read_record(line)
        except BadRecord as fault:
            batch.faults[number] = fault
            return
        if isinstance(record, Interaction) and self._is_future(record):
            batch.faults[number] = BadRecord("'occurredAt' must not be in the future")
        else:
            batch.records[number] = record

    def _is_future(self, interaction: Interaction) -> bool:
        """What has not happened yet is no interaction (R12)."""
        return interaction.occurred_at > self._clock() + CLOCK_LEEWAY

    async def _take(self, batch: _Batch) -> None:
        records, portion = list(batch.records.values()), self._portion
        answers = await self._watcher.ride_out(lambda: self._intake.take(records, portion))
        unknown = zip(batch.records, answers, strict=True)
        faults = batch.faults | {number: fault for number, fault in unknown if fault is not None}
        self._loaded += len(batch.records) + len(batch.faults) - len(faults)
        self._refused += len(faults)
        for number, fault in sorted(faults.items()):
            self._watcher.refused(number, fault)
        if batch.is_last_for_now:
            await self._end_portion(batch.last_line)
            await self._settled()
        elif self._is_long(portion):
            await self._end_portion(batch.last_line)
        self._reached = batch.last_line
        self._watcher.reached(batch.last_line)

    def _is_long(self, portion: InteractionPortion) -> bool:
        age = self._timer() - self._portion_began
        return age > PORTION_SECONDS or portion.size > PORTION_CONVERSATIONS

    async def _end_portion(self, last_line: int) -> None:
        """It is settled while the next is taken in."""
        portion, self._portion = self._portion, self._intake.portion()
        self._portion_began = self._timer()
        await self._settled()
        self._settling = asyncio.create_task(self._settle(portion, last_line))

    async def _settle(self, portion: InteractionPortion, last_line: int) -> None:
        await self._watcher.ride_out(portion.settle)
        self._watcher.taken_in(last_line)

    async def _settled(self) -> None:
        if self._settling is not None:
            await asyncio.shield(self._settling)
