"""Loads import lines. A bad line is reported with its number and stops nothing."""

import asyncio
import time
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from api.intake.fields import BadRecord
from api.intake.format import MAX_LINE_BYTES, InsightsLine, read_record
from domain.clock import system_clock
from domain.erasure import NotTaken
from domain.errors import StorageUnavailable
from domain.intake import InteractionPortion, Record
from domain.interaction import Interaction
from domain.ports import Clock, Timer
from domain.services.intake import IntakeService

T = TypeVar("T")

BATCH_LINES = 1_000
BATCH_CHARACTERS = 4 * 1024 * 1024
LINES_AT_A_TIME = 20
"""How many lines are read before tasks that wait for the database may go on. So one batch is read while the one
before is saved.
"""
PORTION_SECONDS = 60.0
PORTION_CONVERSATIONS = 50_000
"""A contact is updated when a portion ends, so once for all its lines of a minute. After a kill, the lines of the last
portion must be imported again, which costs little. If a pipe pauses, the portion ends at once.
"""
LEAVING_SECONDS = 10.0
CLOCK_LEEWAY = timedelta(hours=1)
"""How far another machine's clock may be ahead. An interaction that is later than that has not happened."""

Fault = BadRecord | NotTaken


class Watcher(Protocol):
    """Gets the progress and the faults while lines are loaded."""

    def refused(self, number: int, fault: Fault) -> None:
        """Called in the order of the lines."""

    def reached(self, line: int) -> None:
        """All lines up to this one were saved or refused, but may not be settled yet."""

    def taken_in(self, last_line: int) -> None:
        """All lines up to this one are imported or refused."""

    async def ride_out(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Calls `ask`, and may call it again: saving twice is the same as saving once."""


def check_not_future(record: Record, now: datetime) -> None:
    """An interaction that has not happened yet is refused (R12). Raises `BadRecord`."""
    if isinstance(record, Interaction) and record.occurred_at > now + CLOCK_LEEWAY:
        raise BadRecord("'occurredAt' must not be in the future")


@dataclass(slots=True, kw_only=True)
class _Batch:
    """Consecutive lines that are saved together: their records, and the faults of the others, by line number."""

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
    """`skipped` lines hold insights, which no import takes."""

    loaded: int
    refused: int
    skipped: int = 0


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
        self._skipped = 0
        self._portion = intake.portion()
        self._portion_began = timer()
        self._reached = 0
        self._taking: asyncio.Task[None] | None = None
        self._settling: asyncio.Task[None] | None = None

    async def load(self, lines: AsyncIterable[Sequence[str]], *, from_line: int = 1) -> LoadResult:
        """Saves lines as they arrive, without waiting for more.

        If it is cancelled, it ends soon, and the lines that it reported to the watcher are in. If it is cancelled
        twice, it ends at once.
        """
        self._reached = from_line - 1
        try:
            async for batch in self._batches(lines, from_line):
                await self._batch_done()
                self._taking = asyncio.create_task(self._take(batch))
            await self._batch_done()
            await self._watcher.ride_out(self._intake.end_portions)
        except BaseException:
            await self._finish_reached()
            raise
        finally:
            tasks = (self._taking, self._settling)
            left = {task for task in tasks if task is not None and task.cancel()}
            if left:
                await asyncio.wait(left)
        return LoadResult(loaded=self._loaded, refused=self._refused, skipped=self._skipped)

    async def _batch_done(self) -> None:
        """Waits for the running batch. If this wait is cancelled, the batch still runs to its end."""
        if self._taking is not None:
            await asyncio.shield(self._taking)

    async def _finish_reached(self) -> None:
        """Settles all lines that were reached, if the database answers soon."""
        with suppress(TimeoutError, StorageUnavailable):
            async with asyncio.timeout(LEAVING_SECONDS):
                await self._batch_done()
                await self._portion_settled()
                await self._portion.settle()
                self._watcher.taken_in(self._reached)
                await self._intake.end_portions()

    async def _batches(
        self, lines: AsyncIterable[Sequence[str]], from_line: int
    ) -> AsyncIterator[_Batch]:
        number = 0
        batch = _Batch(last_line=from_line - 1)
        async for arrived in lines:
            for line in arrived:
                number += 1
                if number < from_line:
                    continue
                self._read(batch, number, line)
                if batch.is_full:
                    yield batch
                    batch = _Batch(last_line=number)
                if number % LINES_AT_A_TIME == 0:
                    await asyncio.sleep(0)
            if not arrived:
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
            check_not_future(record, self._clock())
        except InsightsLine:
            self._skipped += 1
        except BadRecord as fault:
            batch.faults[number] = fault
        else:
            batch.records[number] = record

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
            await self._portion_settled()
        elif self._is_long(portion):
            await self._end_portion(batch.last_line)
        self._reached = batch.last_line
        self._watcher.reached(batch.last_line)

    def _is_long(self, portion: InteractionPortion) -> bool:
        age = self._timer() - self._portion_began
        return age > PORTION_SECONDS or portion.size > PORTION_CONVERSATIONS

    async def _end_portion(self, last_line: int) -> None:
        """Starts a new portion. The old one is settled while the new one is filled."""
        portion, self._portion = self._portion, self._intake.portion()
        self._portion_began = self._timer()
        await self._portion_settled()
        self._settling = asyncio.create_task(self._settle(portion, last_line))

    async def _settle(self, portion: InteractionPortion, last_line: int) -> None:
        await self._watcher.ride_out(portion.settle)
        self._watcher.taken_in(last_line)

    async def _portion_settled(self) -> None:
        if self._settling is not None:
            await asyncio.shield(self._settling)
