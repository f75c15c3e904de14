"""Process 1 of a container. Every orphan becomes its child, and signals without a handler do not reach it."""

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
    """If this is process 1, returns in a child process. Process 1 itself stays to pass signals on and collect
    orphans, and ends with the child's status.

    Call it before any thread starts. In any other process it does nothing.
    """
    if os.getpid() != _FIRST:
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _PASSED_ON | {signal.SIGCHLD})
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)  # a terminal signals the whole group, and the child must get it only once
        _take_terminal()
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return
    sys.exit(_watch_over(child))


def _take_terminal() -> None:
    """Makes this process the terminal's foreground group: otherwise it could not even read from it."""
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
        for pid, status in _ended_processes():
            if pid == child:
                code = os.waitstatus_to_exitcode(status)
                return code if code >= 0 else 128 - code


def _ended_processes() -> list[tuple[int, int]]:
    """All processes that have ended so far, because one SIGCHLD may stand for several."""
    ended: list[tuple[int, int]] = []
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return ended
        if pid == 0:
            return ended
        ended.append((pid, status))
