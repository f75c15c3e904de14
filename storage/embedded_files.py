"""The files in the directory of an embedded server, and whether it may use them."""

import errno
import os
from pathlib import Path


def check_rights(directory: Path) -> None:
    """Raises `PermissionError` for a file that the server cannot use. It would end because of that file at every
    start.
    """
    data = directory / "data"
    for path in (directory, data, *data.glob("*")):
        if path.exists() and not os.access(path, os.R_OK | os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def read_port(path: Path) -> int | None:
    try:
        return int(path.read_text())
    except (FileNotFoundError, ValueError):
        return None


def write_whole(path: Path, text: str) -> None:
    """Writes the whole file or nothing, because others read it at the same time."""
    partial = path.with_name(f"{path.name}.{os.getpid()}")
    partial.write_text(text)
    partial.replace(path)
