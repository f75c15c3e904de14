"""Imports the sample data like any other lines. A fault in a line raises an error."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import datetime
from typing import TypeVar

from api.intake.loading import Fault, Loader
from api.sample.loader import sample_lines
from domain.services.intake import IntakeService

T = TypeVar("T")


async def load_sample_lines(intake: IntakeService, now: datetime) -> None:
    await Loader(intake, _Strict()).load(_at_once(list(sample_lines(now))))


class _Strict:
    def refused(self, number: int, fault: Fault) -> None:
        raise ValueError(f"sample data, line {number}: {fault}")

    def reached(self, line: int) -> None:
        pass

    def taken_in(self, last_line: int) -> None:
        pass

    async def ride_out(self, ask: Callable[[], Awaitable[T]]) -> T:
        return await ask()


async def _at_once(lines: Sequence[str]) -> AsyncIterator[Sequence[str]]:
    yield lines
