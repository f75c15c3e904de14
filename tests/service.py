"""The service as its users run it: the command in its own process, with a real database."""

import os
import signal
import socket
import subprocess
import sysconfig
import time
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from api.auth.authenticator import issue_token
from domain.clock import system_clock
from domain.people import Viewer
from tests.client import Client
from tests.prepared import can_start_with, prepared

COMMAND = Path(sysconfig.get_path("scripts")) / "contact-insights"
READY = "Contact Insights is ready on "
ON_DATABASE = ("MONGODB_URL", "MONGODB_DRIVER", "PROFILE")
SECRET = "a-secret-that-only-the-tests-know-of"


AS_SYSTEMD = 'LISTEN_PID=$$ LISTEN_FDS=1 exec "$0" "$1" 3<&"$2"'


class Service:
    """One process. `settings` are its environment variables.

    `listener` is a listening socket that it inherits, as from systemd.
    """

    listener = None

    def __init__(self, data_dir, command="demo", **settings):
        self.data_dir = Path(data_dir)
        self.command = command
        self.settings = {"DATA_DIR": str(data_dir), "PORT": "0", "AUTH_SECRET": SECRET} | settings
        self.process = None
        self.url = None

    @property
    def environment(self):
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        return kept | self.settings

    def start(self):
        """Returns when the service is ready. After that, it keeps its port."""
        with self._log.open("a") as errors:
            if self._can_be_copied and "WORKERS" not in self.settings:
                arguments = (COMMAND, self.command)
                self.process = prepared().popen(arguments, self.environment, errors)
            else:
                self.process = self._started_anew(errors)
        line = self.process.stdout.readline()
        if not line:
            self.kill()
        assert line.startswith(READY), f"{line!r}; its errors: {self.log()[-2000:]}"
        self.url = line.removeprefix(READY).strip().rstrip("/")
        self.settings["PORT"] = self.url.rsplit(":", 1)[1]
        return self

    def _started_anew(self, errors):
        """The process, with an interpreter of its own."""
        how, kept = [COMMAND, self.command], ()
        if self.listener is not None:
            kept = (self.listener.fileno(),)
            how = ["bash", "-c", AS_SYSTEMD, *how, str(*kept)]
        return subprocess.Popen(
            how,
            pass_fds=kept,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )

    @property
    def _can_be_copied(self):
        return self.listener is None and can_start_with(self.environment)

    def client(self, agent, organization="acme"):
        return Client(self.url, token(agent, organization))

    def log(self):
        return self._log.read_text()

    @property
    def _log(self):
        return self.data_dir.with_name(f"{self.data_dir.name}.log")

    def run(self, *arguments, input="", encoding="utf-8"):  # noqa: A002  as `subprocess.run` calls it
        """Runs another command with the same settings."""
        command = (COMMAND, *arguments)
        if self._can_be_copied:
            return prepared().run(command, self.environment, input=input, encoding=encoding)
        return subprocess.run(
            command,
            env=self.environment,
            input=input,
            encoding=encoding,
            capture_output=True,
            timeout=60,
            check=False,
        )

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def stop(self, within=10):
        """Sends SIGTERM and returns the exit status. Fails if it takes longer than the contract allows."""
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(within)
        self.process.stdout.close()
        return status

    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def workers(self):
        """The processes that serve, and not their supervisor."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return sorted(
            {int(pid) for pid in children.read_text().split()} & set(pids_of("spawn_main"))
        )

    def database_pids(self):
        """The embedded servers that serve this data directory."""
        return pids_of(f"--storage-path {self.data_dir / 'mongo' / 'data'}")


@contextmanager
def running(data_dir, command="demo", **settings):
    with started(Service(data_dir, command, **settings)) as service:
        yield service


@contextmanager
def started(service):
    """At the end neither the service nor the database server that it started runs."""
    try:
        yield service.start()
    finally:
        if service.is_running():
            service.kill()
        eventually(lambda: not service.database_pids())


@contextmanager
def kept(data_dir, **settings):
    """A service on a socket that is kept for it. The service opens none itself."""
    service = Service(data_dir, PORT="1", **settings)
    with socket.create_server(("127.0.0.1", 0)) as service.listener, started(service):
        yield service


@contextmanager
def running_beside(other, **settings):
    """Another process that uses the first one's data. The first one owns the database server."""
    same = {name: other.settings[name] for name in ON_DATABASE if name in other.settings}
    service = Service(other.data_dir, "serve", **same | settings)
    try:
        yield service.start()
    finally:
        if service.is_running():
            service.kill()


def token(agent, organization="acme", secret=SECRET, lasts=timedelta(hours=1)):
    viewer = Viewer(organization_id=organization, agent_id=agent)
    return issue_token(secret, viewer, now=system_clock(), lasts=lasts)


def pids_of(words):
    """The processes with these words in their command line."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                line = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except (FileNotFoundError, ProcessLookupError):
                continue
            if words in line:
                found.append(int(entry.name))
    return found


def eventually(holds, within=15):
    """Waits until it holds, because other processes bring it about. Fails after a time."""
    give_up_at = time.monotonic() + within
    while not holds():
        assert time.monotonic() < give_up_at, "it did not come about"
        time.sleep(0.05)
