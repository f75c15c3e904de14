"""Runs programs as the first process of their own namespace, as in a container."""

import shutil
import subprocess
from pathlib import Path

import pytest

ALONE = ("unshare", "--pid", "--fork", "--mount-proc", "--kill-child")
AS_NOBODY = (*ALONE, "--map-root-user")


def of_its_own():
    """The command that starts a program in its own namespace."""
    for command in (ALONE, AS_NOBODY):
        if (
            shutil.which("unshare")
            and subprocess.run([*command, "true"], check=False, capture_output=True).returncode == 0
        ):
            return command
    pytest.skip("namespaces of processes may not be made here")


def child_of(pid):
    (child,) = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return int(child)
