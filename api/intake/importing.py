"""The command `import`: what it prints and how it ends."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from api.intake.faults import Faults
from api.intake.lines import ImportLines
from api.intake.loading import Fault, Loader, LoadResult
from api.intake.outages import Outages
from api.intake.progress import Progress
from api.operating.outages import sentence
from domain.errors import StorageUnavailable
from domain.services.intake import IntakeService

T = TypeVar("T")

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class ImportEnded(Exception):
    """The import ended early. `str()` gives the reason, the last imported line, and how to continue. `status` is the
    exit status.
    """

    def __init__(self, reason: str, status: int) -> None:
        super().__init__(reason)
        self.status = status


class Import:
    """Prints on standard error the progress, the faults in the file, and when the database is unreachable."""

    def __init__(
        self,
        lines: ImportLines,
        *,
        from_line: int = 1,
        explained: Callable[[StorageUnavailable], StorageUnavailable] = lambda error: error,
    ) -> None:
        """`explained` returns an error that says more about the cause than the database did."""
        self._explained = explained
        self._lines = lines
        self._from_line = from_line
        self._last_line = from_line - 1
        self._progress = Progress()
        self._faults = Faults(self._progress.tell)
        self._outages = Outages(self._progress.tell)

    async def run(self, intake: IntakeService) -> LoadResult:
        """Raises `ImportEnded`, and `NotJsonLines`."""
        loading = asyncio.ensure_future(
            Loader(intake, self).load(self._lines, from_line=self._from_line)
        )
        try:
            with _cancelled_by_signals(loading) as received:
                return await loading
        except asyncio.CancelledError:
            if not received:
                raise
            name = received[0].name
            raise self._ended(f"ended by {name}", 128 + received[0]) from None
        except StorageUnavailable as error:
            raise self._ended(sentence(self._explained(error)), 1) from error
        except OSError as error:
            raise self._ended(f"cannot go on reading: {error.strerror}", 1) from error
        finally:
            self._progress.end()
            self._faults.tell_others()

    def refused(self, number: int, fault: Fault) -> None:
        self._faults.add(self._lines.number_in_file(number), fault)

    def reached(self, line: int) -> None:
        self._progress.show(line - self._from_line + 1, part=self._lines.part_read)

    def taken_in(self, last_line: int) -> None:
        self._last_line = last_line

    async def ride_out(self, ask: Callable[[], Awaitable[T]]) -> T:
        return await self._outages.ride_out(ask)

    def _ended(self, reason: str, status: int) -> ImportEnded:
        last = self._last_line
        if not self._lines.is_import_format:
            return ImportEnded(
                f"{reason}; import the file again: what is in does not change", status
            )
        if last < self._from_line:
            return ImportEnded(f"{reason}; no line is in", status)
        return ImportEnded(
            f"{reason}; the last line that is in is {last}: go on with --from-line {last + 1}",
            status,
        )


@contextmanager
def _cancelled_by_signals(task: asyncio.Future[LoadResult]) -> Iterator[list[signal.Signals]]:
    """Cancels the task on a signal. The yielded list then holds that signal."""
    loop, received = asyncio.get_running_loop(), list[signal.Signals]()

    def cancel(ending: signal.Signals) -> None:
        received.append(ending)
        task.cancel()

    for ending in ENDING:
        loop.add_signal_handler(ending, cancel, ending)
    try:
        yield received
    finally:
        for ending in ENDING:
            loop.remove_signal_handler(ending)
