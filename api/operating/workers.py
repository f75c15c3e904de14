"""Worker processes on one socket. The service waits for workers that start, and replaces those that end or fall
silent.
"""

import logging
import signal
import socket
from collections.abc import Callable

from uvicorn import Config
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess
from uvicorn.supervisors.multiprocess import Process

STARTING_SILENCE_SECONDS = 300
"""Longer, because a process does not answer while it imports. That takes minutes on a busy or limited CPU."""
SILENCE_SECONDS = 5
LOOK_SECONDS = 0.5

_log = logging.getLogger(__name__)


class Watched:
    """The state of one worker, from its answers. Only one question is open at a time, because piled-up answers would
    be outdated.
    """

    def __init__(self, process: Process) -> None:
        self._process = process
        self._is_asked = False
        self._calls_without_answer = 0
        self.is_ready = False

    def is_well(self) -> bool:
        """False if the worker has ended, or has been silent for too long. A starting worker may be silent for longer.

        Call it every `LOOK_SECONDS`. It counts calls, not seconds: a paused container makes no calls, so its workers
        do not seem silent.
        """
        if not self._process.process.is_alive():
            return False
        pipe = self._process.parent_conn
        self._calls_without_answer += 1
        try:
            if self._is_asked and pipe.poll():
                self.is_ready = pipe.recv()
                self._is_asked, self._calls_without_answer = False, 0
            if not self._is_asked:
                pipe.send(b"ping")
                self._is_asked = True
        except (OSError, EOFError):
            return False
        patience = SILENCE_SECONDS if self.is_ready else STARTING_SILENCE_SECONDS
        return self._calls_without_answer * LOOK_SECONDS < patience


class Workers(Multiprocess):
    """All workers end with this process. `has_failed` is set if they did not start, or could not go on."""

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
        """Replaces the workers one by one, each after its replacement serves. Stops if a replacement does not start."""
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
            _log.error("no worker serves, and none can start; the service ends")
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
        """Waits until the worker serves. Returns false if it does not start, or if the service is to end."""
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
