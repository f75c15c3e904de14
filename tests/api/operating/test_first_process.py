"""As the first process of a namespace of its own, as in a container."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

ALONE = ("unshare", "--pid", "--fork", "--mount-proc", "--kill-child")
AS_NOBODY = (*ALONE, "--map-root-user")
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


@pytest.fixture(scope="module")
def namespace():
    """What puts a program into a namespace of its own."""
    for command in (ALONE, AS_NOBODY):
        if (
            shutil.which("unshare")
            and subprocess.run([*command, "true"], check=False, capture_output=True).returncode == 0
        ):
            return command
    pytest.skip("namespaces of processes may not be made here")


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


@contextmanager
def waiting(namespace):
    """The program that made the namespace, the first process in it, and that one's child."""
    command = [*namespace, sys.executable, "-c", WAITING]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout.readline() == "waiting\n"
            first = child_of(process.pid)
            yield process, first, child_of(first)
        finally:
            process.kill()


def child_of(pid):
    (child,) = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return int(child)
