"""The service as the first process of its own namespace, as in a container."""

import os
import pty
import signal
import subprocess
import sys
from contextlib import contextmanager

import pytest

from tests.namespaces import child_of, of_its_own

ORPHANS = """
import os, subprocess, sys, time
from pathlib import Path
from api.operating.first_process import leave_first_process
leave_first_process()
for _ in range(3):
    subprocess.run(["sh", "-c", "sleep 0.1 & exit"], check=True)
time.sleep(0.5)
states = [path.read_text().split(") ")[1][0] for path in Path("/proc").glob("[0-9]*/stat")]
print(os.getpid() != 1, states.count("Z"), len(states))
sys.exit(7)
"""
WAITING = """
import signal, sys
from api.operating.first_process import leave_first_process
leave_first_process()
signal.signal(signal.SIGTERM, lambda *_: sys.exit(3))
print("waiting", flush=True)
signal.pause()
"""
INTERRUPT = b"\x03"
TYPED = """
import os, signal, sys
from api.operating.first_process import leave_first_process
leave_first_process()
came = []
signal.signal(signal.SIGINT, lambda *_: came.append(1))
came_in, told = os.pipe()
os.set_blocking(told, False)
signal.set_wakeup_fd(told)
print("waiting", flush=True)
os.read(came_in, 1)  # returns also if the signal came before
print(f"{len(came)} and {input()}", flush=True)
"""


@pytest.fixture(scope="module")
def namespace():
    return of_its_own()


def test_orphans_are_taken_leave_of_and_the_exit_status_is_the_childs(namespace):
    ended = subprocess.run(
        [*namespace, sys.executable, "-c", ORPHANS],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    assert (ended.stdout, ended.returncode) == ("True 0 2\n", 7)


def test_the_signal_to_end_is_passed_on(namespace):
    with waiting(namespace) as (process, first, _):
        os.kill(first, signal.SIGTERM)

        assert process.wait(10) == 3


def test_a_child_that_is_killed_ends_it_with_the_status_of_the_signal(namespace):
    with waiting(namespace) as (process, _, child):
        os.kill(child, signal.SIGKILL)

        assert process.wait(10) == 128 + signal.SIGKILL


def test_what_is_typed_at_its_terminal_comes_to_the_child_once(namespace):
    terminal, its_side = pty.openpty()
    command = ["setsid", "--ctty", "--wait", *namespace, sys.executable, "-c", TYPED]
    with subprocess.Popen(command, stdin=its_side, stdout=subprocess.PIPE, text=True) as process:
        os.close(its_side)
        assert process.stdout.readline() == "waiting\n"

        os.write(terminal, INTERRUPT + b"words\n")

        assert process.stdout.read() == "1 and words\n"
    os.close(terminal)


@contextmanager
def waiting(namespace):
    """The program that made the namespace, the namespace's first process, and a child of that."""
    command = [*namespace, sys.executable, "-c", WAITING]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout.readline() == "waiting\n"
            first = child_of(process.pid)
            yield process, first, child_of(first)
        finally:
            process.kill()
