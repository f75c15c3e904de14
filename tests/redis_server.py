"""A Redis for tests that kill it, freeze it and restart it."""

import os
import shutil
import signal
import socket
import subprocess
import time

import pytest


class RedisServer:
    def __init__(self):
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = probe.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}"
        self.process = None

    def start(self):
        program = shutil.which("redis-server")
        if program is None:
            pytest.fail("redis-server is missing: install Debian's package redis-server")
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly"]
        self.process = subprocess.Popen(
            [program, *options, "no"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._await_answer()
        return self

    def kill(self):
        self.process.kill()
        self.process.wait()

    def freeze(self):
        """The server stops answering but closes no connection, like a cut network."""
        os.kill(self.process.pid, signal.SIGSTOP)

    def thaw(self):
        os.kill(self.process.pid, signal.SIGCONT)

    def stop(self):
        if self.process is not None and self.process.poll() is None:
            self.thaw()
            self.kill()

    def send(self, *words):
        """Sends a command without a library. Returns the first line of the answer."""
        parts = [f"*{len(words)}", *(part for w in words for part in (f"${len(w)}", w))]
        with socket.create_connection(("127.0.0.1", self.port), timeout=5) as connection:
            connection.sendall(("\r\n".join(parts) + "\r\n").encode("latin-1"))
            return connection.recv(1000).decode("latin-1").split("\r\n")[0]

    def _await_answer(self):
        give_up_at = time.monotonic() + 10
        while time.monotonic() < give_up_at:
            try:
                if self.send("PING") == "+PONG":
                    return
            except OSError:
                time.sleep(0.02)
        raise AssertionError("redis-server did not answer")
