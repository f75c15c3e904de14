"""A file of another product as records."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from api.intake.fields import BadRecord
from api.intake.loading import BATCH_LINES
from api.intake.writing import Written, line_of


@dataclass(frozen=True, slots=True)
class Numbered:
    """`number` is that of the line or the row in the file from which the record was made."""

    number: int
    record: Written


@dataclass(frozen=True, slots=True)
class Refusal:
    number: int
    fault: BadRecord


class Converted:
    """Read as lines of the import format, so that each record must keep the limits of the format. `refusals` are the
    rows of the file that could not become a record. `remark` tells what else was left out.
    """

    is_import_format = False

    def __init__(
        self,
        records: Sequence[Numbered],
        refusals: Sequence[Refusal] = (),
        remark: str | None = None,
    ) -> None:
        self.records = records
        self.refusals = refusals
        self.remark = remark
        self.part_read: float | None = None

    def number_in_file(self, line: int) -> int:
        return self.records[line - 1].number

    async def __aiter__(self) -> AsyncIterator[Sequence[str]]:
        for at in range(0, len(self.records), BATCH_LINES):
            some = self.records[at : at + BATCH_LINES]
            yield [line_of(one.record).decode() for one in some]
            self.part_read = min(1.0, (at + BATCH_LINES) / len(self.records))


def own_id(source: str, *told: str) -> str:
    """An id that is the same each time the same is told. A hash, because ids stand in logs."""
    digest = sha256("\n".join(told).encode()).hexdigest()
    return f"{source}-{digest[:32]}"
