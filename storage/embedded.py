"""Starts the embedded MongoDB-compatible server as a child process and watches over it.

One of the processes that use a data directory holds `owner.lock`: the owner. It runs the server, on the port that the
file `endpoint` holds; the others only connect. If the server ends, hangs or fails, the owner starts it again on the
same port, so that the drivers reconnect by themselves. If the owner ends, another process takes over.
"""

import ctypes
import fcntl
import logging
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path

from storage.embedded_files import check_rights, read_port, write_whole
from storage.embedded_port import Answer, answer_of, free_port, is_free
from storage.embedded_room import bytes_missing

START_DEADLINE_SECONDS = 30
STOP_DEADLINE_SECONDS = 4
LOOK_EVERY_SECONDS = 5.0
SILENCES_OF_A_HUNG_SERVER = 3
_POLL_SECONDS = 0.1
_LONGEST_PAUSE_SECONDS = 5.0
_SET_PARENT_DEATH_SIGNAL = 1

_log = logging.getLogger(__name__)


class EmbeddedServerMissing(Exception):
    """The optional extra is not installed, and no other database was named."""


class EmbeddedServerFailed(Exception):
    """The server did not start."""


@contextmanager
def embedded_server(data_directory: Path) -> Iterator[str]:
    """The URL of the server for this directory, while this process uses it.

    Raises `EmbeddedServerMissing` or `EmbeddedServerFailed`.
    """
    server = _Server(data_directory)
    server.start()
    try:
        yield server.url()
    finally:
        server.stop()


class _Server:
    def __init__(self, data_directory: Path) -> None:
        self._data_directory = data_directory
        self._directory = data_directory / "mongo"
        self._endpoint = self._directory / "endpoint"  # exists while an owner serves
        self._last_port = self._directory / "port"
        self._server_log = self._directory / "server.log"
        self._stopping = threading.Event()
        self._ready = threading.Event()
        self._port: int | None = None
        self._is_owner = False
        self._was_short_of_room = False
        # This thread lives as long as the process: the server is killed when the thread that started it ends.
        self._watcher = threading.Thread(target=self._watch, name="embedded-server", daemon=True)

    def start(self) -> None:
        self._program = shutil.which("secantusd-py", path=sysconfig.get_path("scripts"))
        if self._program is None:
            raise EmbeddedServerMissing(
                "No MONGODB_URL is set and the embedded database is not installed. Set MONGODB_URL to a MongoDB, or "
                "install the extra: pip install 'contact-insights[embedded]'."
            )
        try:
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            check_rights(self._directory)
            self._lock = os.open(self._directory / "owner.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise EmbeddedServerFailed(
                f"The embedded database cannot use {error.filename}: {error.strerror}. Set DATA_DIR."
            ) from error
        self._watcher.start()

    def url(self) -> str:
        if not self._ready.wait(START_DEADLINE_SECONDS):
            self.stop()
            raise EmbeddedServerFailed(self._failure())
        return f"mongodb://127.0.0.1:{self._port}/?directConnection=true"

    def _failure(self) -> str:
        if not self._is_owner:
            return (
                f"Another process has opened {self._directory}, and its database does not answer here. "
                "Each machine and container needs a DATA_DIR of its own, or MONGODB_URL."
            )
        if bytes_missing(self._data_directory):
            return f"The embedded database finds the disk of {self._directory} full. Free space there, and try again."
        return f"The embedded database did not start within {START_DEADLINE_SECONDS} s. Its log is {self._server_log}."

    def stop(self) -> None:
        self._stopping.set()
        self._watcher.join(STOP_DEADLINE_SECONDS + 2)

    def _watch(self) -> None:
        try:
            while not self._stopping.is_set():
                try:
                    fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    self._join_owner()
                    self._stopping.wait(_POLL_SECONDS)
                else:
                    self._run_as_owner()
        finally:
            os.close(self._lock)

    def _join_owner(self) -> None:
        if self._ready.is_set():
            return
        port = read_port(self._endpoint)
        if port is not None and answer_of(port) is Answer.WELL:
            self._port = port
            self._ready.set()

    def _run_as_owner(self) -> None:
        """Runs the server as long as this process lives. Starts it again when it ends, after a pause that grows."""
        pause = _POLL_SECONDS
        self._is_owner = True
        self._endpoint.unlink(missing_ok=True)
        while not self._stopping.is_set():
            came_up = False
            try:
                came_up = self._has_room() and self._run_once()
            except OSError as error:  # a directory that is missing may come back
                _log.warning("the embedded database cannot be started: %s", error.strerror)
            pause = _POLL_SECONDS if came_up else min(pause * 2, _LONGEST_PAUSE_SECONDS)
            self._stopping.wait(pause)

    def _has_room(self) -> bool:
        """Waits until the disk has room. Returns false if the server is no longer needed."""
        while self._is_short_of_room():
            if self._stopping.wait(_POLL_SECONDS):
                return False
        return True

    def _is_short_of_room(self) -> bool:
        """Logs when the disk becomes full and when it has room again."""
        missing = bytes_missing(self._data_directory)
        if missing and not self._was_short_of_room:
            _log.error(
                "the disk of the embedded database is full: %s MB more must be free in %s",
                ceil(missing / 1_000_000),
                self._directory,
            )
        if self._was_short_of_room and not missing:
            _log.warning("the disk of the embedded database has room again")
        self._was_short_of_room = bool(missing)
        return self._was_short_of_room

    def _run_once(self) -> bool:
        """Returns whether the server came up, once it has ended."""
        port = self._port or read_port(self._last_port)
        if port is None or (not self._ready.is_set() and not is_free(port)):
            port = free_port()
        process = self._launch(port)
        try:
            came_up = self._await_listening(process, port)
            if came_up:
                self._port = port
                write_whole(self._last_port, str(port))
                write_whole(self._endpoint, str(port))
                self._ready.set()
                self._watch_over(process, port)
        finally:
            _end(process)
        return came_up

    def _watch_over(self, process: "subprocess.Popen[bytes]", port: int) -> None:
        """Returns when the server has ended, fails, hangs or is no longer needed."""
        silences, look_at = 0, time.monotonic() + LOOK_EVERY_SECONDS
        while not self._stopping.wait(_POLL_SECONDS):
            if process.poll() is not None:
                _log.error("the embedded database ended with %s", process.returncode)
                return
            if time.monotonic() < look_at:
                continue
            self._is_short_of_room()
            answer = answer_of(port)
            if answer is Answer.FAILURE:
                _log.error("every command to the embedded database fails; it is started again")
                return
            silences = 0 if answer is Answer.WELL else silences + 1
            if silences == SILENCES_OF_A_HUNG_SERVER:
                _log.error("the embedded database does not answer and is started again")
                return
            look_at = time.monotonic() + LOOK_EVERY_SECONDS

    def _launch(self, port: int) -> "subprocess.Popen[bytes]":
        configuration = self._directory / "empty.toml"
        write_whole(configuration, "")  # named, so that the server reads no configuration elsewhere
        arguments = [
            *(str(self._program), "--config", str(configuration)),
            *("--host", "127.0.0.1", "--port", str(port)),
            *("--storage-path", str(self._directory / "data")),
            *("--sync-on-commit", "--log-level", "WARNING"),
        ]
        # A file, because a pipe that nobody reads would freeze the server.
        with self._server_log.open("ab") as log:
            return subprocess.Popen(
                arguments,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # this process passes a Ctrl-C on after the last write
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509
                env={k: v for k, v in os.environ.items() if not k.startswith("SECANTUS")},
            )

    def _await_listening(self, process: "subprocess.Popen[bytes]", port: int) -> bool:
        for _ in range(int(START_DEADLINE_SECONDS / _POLL_SECONDS)):
            if process.poll() is not None or self._stopping.is_set():
                return False
            answer = answer_of(port)
            if answer is not Answer.NONE:
                return answer is Answer.WELL
            self._stopping.wait(_POLL_SECONDS)
        return False


_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def _die_with_parent() -> None:
    """Kills the server when its parent ends. It cannot end by itself: it may hang for ever with its files locked. All
    that it acknowledged is safe.
    """
    if _libc is not None:
        _libc.prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(STOP_DEADLINE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
