"""The first process of a container inherits every orphan there, and signals without a handler do not reach it."""

import os
import signal
import sys

_PASSED_ON = frozenset(
    (
        signal.SIGHUP,
        signal.SIGINT,
        signal.SIGQUIT,
        signal.SIGTERM,
        signal.SIGUSR1,
        signal.SIGUSR2,
    )
)
_FIRST = 1


def leave_first_process() -> None:
    """Returns in a child when this is process 1, which stays behind for signals and orphans and ends as the child does.

    To be called before there are threads. Does nothing in any other process.
    """
    if os.getpid() != _FIRST:
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _PASSED_ON | {signal.SIGCHLD})
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)  # a terminal tells its whole group, and once is enough
        _take_terminal()
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return
    sys.exit(_watch_over(child))


def _take_terminal() -> None:
    """What is typed is for this process: others may not even read it."""
    if os.isatty(0):
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTTOU})
        os.tcsetpgrp(0, os.getpid())
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _watch_over(child: int) -> int:
    while True:
        number = signal.sigwait(_PASSED_ON | {signal.SIGCHLD})
        if number != signal.SIGCHLD:
            os.kill(child, number)
            continue
        for pid, status in _ended():
            if pid == child:
                code = os.waitstatus_to_exitcode(status)
                return code if code >= 0 else 128 - code


def _ended() -> list[tuple[int, int]]:
    """All that have ended so far: one SIGCHLD may stand for several."""
    found: list[tuple[int, int]] = []
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return found
        if pid == 0:
            return found
        found.append((pid, status))
