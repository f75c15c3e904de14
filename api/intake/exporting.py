"""Writes all stored data and shows the progress."""

from collections.abc import AsyncIterable
from typing import IO

from api.intake.progress import Progress
from api.intake.writing import Written, line_of


async def write_lines(values: AsyncIterable[Written], file: IO[bytes], progress: Progress) -> int:
    """Returns how many lines were written."""
    count = 0
    try:
        async for value in values:
            file.write(line_of(value))
            count += 1
            progress.show(count)
    finally:
        progress.end()
    return count
