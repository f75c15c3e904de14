"""Reports the faults in lines, once for each kind of fault."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from domain.erasure import Erased
from domain.intake import UnknownReference

MOST_KINDS = 100
NUMBERS_SHOWN = 5
_PLACE_IN_LIST = re.compile(r"\[\d+\]")


@dataclass(slots=True, kw_only=True)
class _Others:
    first: int
    count: int = 0
    last: int = 0
    shown: list[int] = field(default_factory=list)


class Faults:
    """Reports the first line with each fault at once. `tell_others` then says how many other lines have it."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._kinds: dict[str, _Others] = {}
        self._unreported = 0

    def add(self, number: int, fault: Exception) -> None:
        kind = _kind(fault)
        others = self._kinds.get(kind)
        if others is not None:
            others.count += 1
            others.last = number
            if others.count <= NUMBERS_SHOWN:
                others.shown.append(number)
        elif len(self._kinds) < MOST_KINDS:
            self._kinds[kind] = _Others(first=number)
            self._tell(f"line {number}: {fault}")
        else:
            self._unreported += 1

    def tell_others(self) -> None:
        for others in self._kinds.values():
            if others.count:
                lines = (
                    "1 more line has" if others.count == 1 else f"{others.count:,} more lines have"
                )
                numbers = ", ".join(map(str, others.shown))
                if others.count > len(others.shown):
                    numbers += f" ... {others.last}"
                self._tell(f"{lines} the same fault as line {others.first}: {numbers}")
        if self._unreported:
            self._tell(f"{self._unreported:,} more lines have faults of other kinds")


def _kind(fault: Exception) -> str:
    """Two faults are of one kind if the same must be done about them, whatever ids they name."""
    if isinstance(fault, UnknownReference):
        return fault.missing.kind
    if isinstance(fault, Erased):
        return f"erased {fault.kind}"
    return _PLACE_IN_LIST.sub("", str(fault))
