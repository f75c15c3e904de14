"""Worker processes on one socket: a starting one is waited for, one that ends or falls silent is replaced."""

import logging
import signal
import socket
from collections.abc import Callable

from uvicorn import Config
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess
from uvicorn.supervisors.multiprocess import Process

STARTING_SILENCE_SECONDS = 300
"""A process answers nothing while it imports, which takes minutes where the CPU is busy or limited."""
SILENCE_SECONDS = 5
LOOK_SECONDS = 0.5

_log = logging.getLogger(__name__)


class Watched:
    """What one worker's answers tell of it. One question is open at a time: answers that pile up would be old ones."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._is_asked = False
        self._looks_in_vain = 0
        self.is_ready = False

    def is_well(self) -> bool:
        """False once it has ended, or has been silent for longer than one that starts, or one that serves, may be.

        To be asked every `LOOK_SECONDS`. Looks are counted, not seconds: while everything stands still, as in a paused
        container, there are none.
        """
        if not self._process.process.is_alive():
            return False
        pipe = self._process.parent_conn
        self._looks_in_vain += 1
        try:
            if self._is_asked and pipe.poll():
                self.is_ready = pipe.recv()
                self._is_asked, self._looks_in_vain = False, 0
            if not self._is_asked:
                pipe.send(b"ping")
                self._is_asked = True
        except (OSError, EOFError):
            return False
        patience = SILENCE_SECONDS if self.is_ready else STARTING_SILENCE_SECONDS
        return self._looks_in_vain * LOOK_SECONDS < patience


class Workers(Multiprocess):
    """All processes end with this one. `has_failed` once they did not come up, or could not go on."""

    def __init__(
        self, config: Config, listener: socket.socket, *, on_ready: Callable[[], None]
    ) -> None:
        super().__init__(config, sockets=[listener])
        self._on_ready = on_ready
        self._watched: dict[Process, Watched] = {}
        self._failures_since_one_served = 0
        self.has_failed = False

    def init_processes(self) -> None:
        super().init_processes()
        if all(self._comes_up(process) for process in self.processes):
            self._on_ready()
        else:
            self.has_failed = True
            self.should_exit.set()

    def keep_subprocess_alive(self) -> None:
        self._watched = {process: self._watch(process) for process in self.processes}
        if any(watched.is_ready for watched in self._watched.values()):
            self._failures_since_one_served = 0
        for index, process in enumerate(self.processes):
            if not self.should_exit.is_set() and not self._watched[process].is_well():
                self._replace(index, process)

    def restart_all(self) -> None:
        """One after the other, each once its replacement serves; the rest stay when one does not come up."""
        for index, process in enumerate(self.processes):
            replacement = self._started()
            if not self._comes_up(replacement):
                _end(replacement)
                return
            self.processes[index] = replacement
            process.terminate()
            process.join()

    def _replace(self, index: int, process: Process) -> None:
        was_alive = process.process.is_alive()
        _end(process)
        self._failures_since_one_served += process.exitcode == STARTUP_FAILURE
        if self._failures_since_one_served >= len(self.processes):
            _log.error("no worker serves, and none can start: the service ends")
            self.has_failed = True
            self.should_exit.set()
            return
        how = "did not answer" if was_alive else f"ended with {process.exitcode}"
        self.processes[index] = self._started()
        _log.warning(
            "worker %s %s and is replaced by %s", process.pid, how, self.processes[index].pid
        )

    def _started(self) -> Process:
        process = Process(self.config, self.sockets)
        process.start()
        return process

    def _comes_up(self, process: Process) -> bool:
        """Waits until it serves; false when it does not come up, or everything is to end."""
        watched = self._watch(process)
        while watched.is_well() and not self._is_to_end():
            if watched.is_ready:
                return True
            self.should_exit.wait(LOOK_SECONDS)
        return False

    def _watch(self, process: Process) -> Watched:
        return self._watched.setdefault(process, Watched(process))

    def _is_to_end(self) -> bool:
        return not {signal.SIGTERM, signal.SIGINT}.isdisjoint(self.signal_queue)


def _end(process: Process) -> None:
    process.kill()
    process.join()
