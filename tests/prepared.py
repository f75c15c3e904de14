"""Starts the program as a copy of a process that has imported it. That takes a tenth of what a new interpreter takes.

A copy has arguments, an environment, standard streams and memory of its own. It is a child of the tests' process.
"""

import asyncio
import ctypes
import gc
import importlib
import io
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from functools import cache

from storage.mongo.connection import MOTOR_THREADS
from tests.builders import brief, call
from tests.judging import accepted, load_languages
from tests.writers.stories import AGENT, CONTACT, STORIES, transcript_of
from writers.extractive.writer import ExtractiveWriter

CHANGES_THE_INTERPRETER = ("PYTHON", "LANG", "LC_", "LD_", "TZ")
"""With a setting that begins like this, a program needs an interpreter of its own."""
_SET_CHILD_SUBREAPER = 36
_LONGEST_MESSAGE = 1 << 18


def can_start_with(environment):
    is_linux = sys.platform == "linux"
    return is_linux and not any(name.startswith(CHANGES_THE_INTERPRETER) for name in environment)


class Copy:
    """A running program, with the methods of `subprocess.Popen` that tests use."""

    def __init__(self, pid, stdout=None):
        self.pid, self.stdout = pid, stdout
        self.returncode = None

    def poll(self):
        if self.returncode is None:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            if ended:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout=None):
        if self.poll() is None:
            ends = os.pidfd_open(self.pid)
            try:
                ending = select.poll()  # select takes no descriptor above 1,023
                ending.register(ends, select.POLLIN)
                if not ending.poll(None if timeout is None else timeout * 1000):
                    raise subprocess.TimeoutExpired(f"process {self.pid}", timeout)
            finally:
                os.close(ends)
        return self.poll()

    def send_signal(self, number):
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self):
        self.send_signal(signal.SIGKILL)


class Prepared:
    """The process that has imported the program. It ends with the tests' process."""

    def __init__(self):
        # A copy becomes a child of this process when the process between them has ended.
        ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        self._lock = threading.Lock()
        self._socket, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with other:
            handed = str(other.fileno())
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.prepared", handed], pass_fds=[other.fileno()]
            )

    def start(self, arguments, environment, streams):
        """The process id of a copy. `streams` are its standard input, output and error output."""
        message = json.dumps([[str(one) for one in arguments], environment]).encode()
        with self._lock:
            socket.send_fds(self._socket, [message], [one.fileno() for one in streams])
            return int(self._socket.recv(100))

    def popen(self, arguments, environment, errors):
        """A running copy, whose standard output can be read."""
        reading, writing = os.pipe()
        with open(os.devnull) as nothing, open(writing, "w") as output:  # noqa: PTH123
            pid = self.start(arguments, environment, (nothing, output, errors))
        return Copy(pid, open(reading))  # noqa: PTH123

    def run(self, arguments, environment, *, input, encoding):  # noqa: A002
        """What `subprocess.run` returns."""
        with (
            tempfile.TemporaryFile() as given,
            tempfile.TemporaryFile() as output,
            tempfile.TemporaryFile() as errors,
        ):
            given.write(input.encode(encoding))
            given.seek(0)
            copy = Copy(self.start(arguments, environment, (given, output, errors)))
            try:
                status = copy.wait(60)
            except subprocess.TimeoutExpired:
                copy.kill()
                copy.wait()
                raise
            printed = []
            for one in (output, errors):
                one.seek(0)
                printed.append(io.TextIOWrapper(io.BytesIO(one.read()), encoding).read())
            return subprocess.CompletedProcess(arguments, status, *printed)


@cache
def prepared():
    return Prepared()


def _serve(ours):
    """Makes copies until the tests' process has ended. Returns only in a copy."""
    while True:
        message, streams, _, _ = socket.recv_fds(ours, _LONGEST_MESSAGE, 3)
        if not message:
            sys.exit()
        reading, writing = os.pipe()
        between = os.fork()
        if not between:
            copy = os.fork()
            if not copy:
                ours.close()
                os.close(reading)
                os.close(writing)
                return json.loads(message), streams
            os.write(writing, str(copy).encode())
            os._exit(0)
        os.waitpid(between, 0)  # only now is the copy a child of the tests' process
        ours.send(os.read(reading, 100))
        for one in (reading, writing, *streams):
            os.close(one)


def _become(arguments, environment, streams):
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = arguments


async def _generate_in_every_language():
    """Compiles the rules and loads the statistics of languages. A service does so at its first generation."""
    load_languages()
    for language, story in STORIES.items():
        said = [(CONTACT, story.opening), (AGENT, story.promise)]
        told = call("i1", transcript=transcript_of(*said, language=language))
        about = brief(told, language=language)
        async for one in ExtractiveWriter().write(about):
            accepted(one, about)


def main():
    gc.disable()
    from api.cli import main as run

    asyncio.run(_generate_in_every_language())
    os.environ["MOTOR_MAX_WORKERS"] = MOTOR_THREADS
    importlib.import_module(
        "motor.motor_asyncio"
    )  # the service imports it when it opens a database
    assert threading.active_count() == 1, threading.enumerate()
    gc.freeze()
    gc.enable()
    (arguments, environment), streams = _serve(socket.socket(fileno=int(sys.argv[1])))
    _become(arguments, environment, streams)
    return run()


if __name__ == "__main__":
    sys.exit(main())
