"""A file from elsewhere as lines of the import format."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from api.intake.fields import BadRecord
from api.intake.loading import BATCH_LINES


@dataclass(frozen=True, slots=True)
class ConvertedLine:
    """`number` is that of the line, row or message in the file from which it was made."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Refusal:
    number: int
    fault: BadRecord


class Converted:
    """Read like the lines of an import file. `refusals` are the rows of the file that could not become a line.
    `remark` tells what else was left out.
    """

    is_import_format = False

    def __init__(
        self,
        lines: Sequence[ConvertedLine],
        refusals: Sequence[Refusal] = (),
        remark: str | None = None,
    ) -> None:
        self.lines = lines
        self.refusals = refusals
        self.remark = remark
        self.part_read: float | None = None

    def number_in_file(self, line: int) -> int:
        return self.lines[line - 1].number

    async def __aiter__(self) -> AsyncIterator[Sequence[str]]:
        for at in range(0, len(self.lines), BATCH_LINES):
            yield [line.text for line in self.lines[at : at + BATCH_LINES]]
            self.part_read = min(1.0, (at + BATCH_LINES) / len(self.lines))
