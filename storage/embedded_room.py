"""The room that an embedded server needs on its disk before it may be started.

It first does again what its log holds. Where the disk becomes full meanwhile it leaves an empty log file behind that no
later start gets past, and what was acknowledged is lost; a server that is not started loses nothing.
"""

import shutil
from contextlib import suppress
from pathlib import Path

LOG_FILE_BYTES = 10 * 2**20
"""What it makes at each start."""
_BYTES_IN_A_BLOCK = 512


def bytes_missing(data_directory: Path) -> int:
    """How many more must be free below this directory; 0 when there are enough.

    Raises `OSError` when it cannot be looked at.
    """
    needed = LOG_FILE_BYTES
    for log in (data_directory / "mongo" / "data").glob("WiredTigerLog.*"):
        with suppress(FileNotFoundError):  # the server drops them
            needed += log.stat().st_blocks * _BYTES_IN_A_BLOCK
    return max(0, needed - shutil.disk_usage(data_directory).free)
