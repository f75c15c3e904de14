"""Writing everything, with how far it is."""

from collections.abc import AsyncIterable
from typing import IO

from api.intake.progress import Progress
from api.intake.writing import Exported, line_of


async def write_lines(values: AsyncIterable[Exported], file: IO[bytes], progress: Progress) -> int:
    """How many there were."""
    count = 0
    try:
        async for value in values:
            file.write(line_of(value))
            count += 1
            progress.show(count)
    finally:
        progress.end()
    return count
