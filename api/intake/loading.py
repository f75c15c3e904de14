"""Loading import lines: a bad one is reported with its number and stops nothing."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TextIO

from api.intake.fields import BadRecord
from api.intake.format import MAX_LINE_BYTES, read_record
from domain.clock import system_clock
from domain.interaction import Interaction
from domain.ports import Clock
from domain.services.intake import IntakeService, UnknownReference

BATCH_SIZE = 100
BATCH_CHARACTERS = 4 * 1024 * 1024
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
    """Consecutive interactions of one organization, saved together."""

    numbers: list[int] = field(default_factory=list)
    interactions: list[Interaction] = field(default_factory=list)
    characters: int = 0


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
        self._batch = _Batch()
        self._loaded = 0
        self._refused = 0

    async def load(self, lines: Iterable[str]) -> LoadResult:
        """Takes the lines in; tells `report` the number of each bad line and what is wrong with it."""
        for number, line in enumerate(lines, start=1):
            if line.strip() or len(line) > MAX_LINE_BYTES:
                await self._take(number, line)
        await self._flush()
        return LoadResult(loaded=self._loaded, refused=self._refused)

    async def _take(self, number: int, line: str) -> None:
        try:
            record = read_record(line)
            if isinstance(record, Interaction):
                await self._add(number, record, len(line))
                return
            await self._flush()
            await self._intake.take(record)
        except (BadRecord, UnknownReference) as error:
            await self._flush()  # what is wrong is told in the order of the lines
            self._refuse(number, error)
        else:
            self._loaded += 1

    async def _add(self, number: int, interaction: Interaction, characters: int) -> None:
        """Raises `BadRecord` for what has not happened yet (R12)."""
        if interaction.occurred_at > self._clock() + CLOCK_LEEWAY:
            raise BadRecord("'occurredAt' must not be in the future")
        held = self._batch.interactions
        is_other = bool(held) and held[0].organization_id != interaction.organization_id
        is_full = len(held) == BATCH_SIZE or self._batch.characters > BATCH_CHARACTERS
        if is_other or is_full:
            await self._flush()
        self._batch.numbers.append(number)
        self._batch.interactions.append(interaction)
        self._batch.characters += characters

    async def _flush(self) -> None:
        batch, self._batch = self._batch, _Batch()
        if not batch.interactions:
            return
        answers = await self._intake.take_interactions(batch.interactions)
        for number, refusal in zip(batch.numbers, answers, strict=True):
            if refusal is None:
                self._loaded += 1
            else:
                self._refuse(number, refusal)

    def _refuse(self, number: int, error: Exception) -> None:
        self._refused += 1
        self._report(number, str(error))
