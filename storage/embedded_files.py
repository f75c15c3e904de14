"""What lies in the directory of an embedded server, and whether it may be used."""

import errno
import os
from pathlib import Path


def check_rights(directory: Path) -> None:
    """Raises `PermissionError` for what the server could not use: it would end over it, again and again."""
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
    """Whole or not at all, for others read it meanwhile."""
    partial = path.with_name(f"{path.name}.{os.getpid()}")
    partial.write_text(text)
    partial.replace(path)
