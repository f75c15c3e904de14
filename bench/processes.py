"""Starts processes to measure, reads their lines, asks for their figures, and ends them."""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

READY = "Contact Insights is ready on http://127.0.0.1:"


class Process:
    def __init__(
        self,
        *arguments: str,
        python: str = sys.executable,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> None:
        """Runs a module by its name, or a file that ends in `.py` by its path, in a folder."""
        named = [] if arguments[0].endswith(".py") else ["-m"]
        self._process = subprocess.Popen(
            [python, *named, *arguments],
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=folder,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait(20)

    def line(self, head: str) -> str:
        for line in self._process.stdout or ():
            if line.startswith(head):
                return line[len(head) :].strip()
        raise SystemExit("a process of the benchmark ended early")

    def ended(self) -> None:
        """Waits for a process that ends by itself, and must end well."""
        self._process.communicate()
        if self._process.returncode:
            raise SystemExit("a process of the benchmark failed")

    def resident_kib(self) -> int:
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0])


def ask(port: int, path: str, body: bytes | None = None) -> dict[str, int]:
    """The figures that a measured process reports about itself."""
    method = "GET" if body is None else "POST"
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", body, method=method)
    with urllib.request.urlopen(request, timeout=30) as answer:
        found: dict[str, int] = json.load(answer)
        return found
