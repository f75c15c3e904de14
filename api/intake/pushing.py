"""Takes import lines that another system sends for one organization."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from api.intake.fields import BadRecord
from api.intake.format import read_record
from api.intake.loading import LINES_AT_A_TIME, Fault, check_not_future
from domain.ids import OrganizationId
from domain.intake import Record, ReportedOrganization
from domain.people import Agent
from domain.ports import Clock
from domain.services.intake import IntakeService

MAX_LINES = 1_000


class TooManyLines(ValueError):
    """`str()` is fit to show."""

    def __init__(self, count: int) -> None:
        super().__init__(f"Send at most {MAX_LINES:,} lines at once, not {count:,}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedLine:
    """`number` begins with 1."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PushResult:
    saved: int
    refused: Sequence[RefusedLine]


async def push(
    text: str, organization: OrganizationId, intake: IntakeService, clock: Clock
) -> PushResult:
    """Saves what can be read, and refuses the rest line by line. Sending the same lines again changes nothing.

    Raises `TooManyLines`, before anything is saved.
    """
    lines = {at: line for at, line in enumerate(text.split("\n"), 1) if line.strip()}
    if len(lines) > MAX_LINES:
        raise TooManyLines(len(lines))
    records: dict[int, Record] = {}
    faults: dict[int, Fault] = {}
    for read, (number, line) in enumerate(lines.items(), 1):
        try:
            record = read_record(line)
            _check_right(record, organization)
            check_not_future(record, clock())
            records[number] = record
        except BadRecord as fault:
            faults[number] = fault
        if read % LINES_AT_A_TIME == 0:
            await asyncio.sleep(0)  # others may go on
    answers = await intake.take(list(records.values()))
    faults |= {
        number: fault for number, fault in zip(records, answers, strict=True) if fault is not None
    }
    refused = [
        RefusedLine(number=number, reason=str(fault)) for number, fault in sorted(faults.items())
    ]
    return PushResult(saved=len(lines) - len(refused), refused=refused)


def _check_right(record: Record, organization: OrganizationId) -> None:
    """A key neither crosses organizations nor gives rights: who may do what is the operator's to say."""
    if isinstance(record, ReportedOrganization | Agent):
        kind = "organization" if isinstance(record, ReportedOrganization) else "agent"
        raise BadRecord(
            f"a key cannot bring in an {kind}; the operator can, with the command import"
        )
    if record.organization_id != organization:
        raise BadRecord(f"'org' must be {organization!r}, the organization of the key")
