"""Loading import lines: a bad one is reported with its number and stops nothing."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TextIO

from api.intake.fields import BadRecord
from api.intake.format import MAX_LINE_BYTES, read_record
from domain.clock import system_clock
from domain.intake import Record
from domain.interaction import Interaction
from domain.ports import Clock
from domain.services.intake import IntakeService

BATCH_LINES = 1_000
BATCH_CHARACTERS = 4 * 1024 * 1024
LINES_AT_A_TIME = 20
"""So many are read before what waits for the database goes on: one batch is read while the one before is taken in."""
CLOCK_LEEWAY = timedelta(hours=1)
"""How far ahead of this clock another's may be: what is later than that has not happened."""

Report = Callable[[int, str], None]


@contextmanager
def lines_of(file: str | int) -> Iterator[Iterator[str]]:
    """The lines of the file of that name, or of an open descriptor; raises `OSError`.

    Bytes that are no UTF-8 spoil their own line only: they are kept as half surrogate pairs, which are refused. Of a
    line that is too long only so much is kept as is refused for it.
    """
    with open(  # a path or a descriptor
        file,
        encoding="utf-8-sig",
        errors="surrogateescape",
        newline="\n",
        closefd=not isinstance(file, int),
    ) as opened:
        yield _bounded(opened)


def _bounded(file: TextIO) -> Iterator[str]:
    longest = MAX_LINE_BYTES + 1
    while line := file.readline(longest):
        rest = line
        while len(rest) == longest and not rest.endswith("\n"):
            rest = file.readline(longest)
        yield line


@dataclass(slots=True, kw_only=True)
class _Batch:
    """Consecutive lines, taken in together: what they hold, and what is wrong with the others, by their numbers."""

    records: dict[int, Record] = field(default_factory=dict)
    refusals: dict[int, str] = field(default_factory=dict)
    characters: int = 0

    @property
    def is_full(self) -> bool:
        count = len(self.records) + len(self.refusals)
        return count >= BATCH_LINES or self.characters > BATCH_CHARACTERS


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadResult:
    loaded: int
    refused: int


class Loader:
    def __init__(
        self, intake: IntakeService, report: Report, *, clock: Clock = system_clock
    ) -> None:
        self._intake = intake
        self._report = report
        self._clock = clock
        self._loaded = 0
        self._refused = 0

    async def load(self, lines: Iterable[str]) -> LoadResult:
        """Takes the lines in; tells `report` the number of each bad line and what is wrong with it."""
        taking: asyncio.Task[None] | None = None
        try:
            async for batch in self._batches(lines):
                if taking is not None:
                    await taking
                taking = asyncio.create_task(self._take(batch))
            if taking is not None:
                await taking
        finally:
            if taking is not None and taking.cancel():
                await asyncio.wait([taking])
        return LoadResult(loaded=self._loaded, refused=self._refused)

    async def _batches(self, lines: Iterable[str]) -> AsyncIterator[_Batch]:
        batch = _Batch()
        for number, line in enumerate(lines, start=1):
            if line.strip() or len(line) > MAX_LINE_BYTES:
                self._read(batch, number, line)
            if batch.is_full:
                yield batch
                batch = _Batch()
            if number % LINES_AT_A_TIME == 0:
                await asyncio.sleep(0)
        yield batch

    def _read(self, batch: _Batch, number: int, line: str) -> None:
        batch.characters += len(line)
        try:
            record = read_record(line)
        except BadRecord as error:
            batch.refusals[number] = str(error)
            return
        if isinstance(record, Interaction) and self._is_future(record):
            batch.refusals[number] = "'occurredAt' must not be in the future"
        else:
            batch.records[number] = record

    def _is_future(self, interaction: Interaction) -> bool:
        """What has not happened yet is no interaction (R12)."""
        return interaction.occurred_at > self._clock() + CLOCK_LEEWAY

    async def _take(self, batch: _Batch) -> None:
        answers = await self._intake.take(list(batch.records.values()))
        unknown = zip(batch.records, answers, strict=True)
        refusals = batch.refusals | {number: str(why) for number, why in unknown if why is not None}
        self._loaded += len(batch.records) + len(batch.refusals) - len(refusals)
        self._refused += len(refusals)
        for number, reason in sorted(refusals.items()):
            self._report(number, reason)
