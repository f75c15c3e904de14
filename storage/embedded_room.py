"""The disk space that an embedded server needs before it may be started.

At each start the server repeats the writes in its log. If the disk becomes full during that, it leaves an empty log
file on which every later start fails, and acknowledged writes are lost. A server that is not started loses nothing.
"""

import shutil
from contextlib import suppress
from pathlib import Path

LOG_FILE_BYTES = 10 * 2**20
"""The size of the log file that the server makes at each start."""
_BYTES_IN_A_BLOCK = 512


def bytes_missing(data_directory: Path) -> int:
    """How many more bytes must be free on this disk; 0 if there are enough.

    Raises `OSError` if the directory cannot be read.
    """
    needed = LOG_FILE_BYTES
    for log in (data_directory / "mongo" / "data").glob("WiredTigerLog.*"):
        with suppress(FileNotFoundError):  # the server deletes them
            needed += log.stat().st_blocks * _BYTES_IN_A_BLOCK
    return max(0, needed - shutil.disk_usage(data_directory).free)
