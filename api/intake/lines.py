"""Reads an import file line by line, and holds only the line that is being read."""

import asyncio
import errno
import os
import stat
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from api.intake.format import MAX_LINE_BYTES

CHUNK_BYTES = 256 * 1024
IDLE_SECONDS = 0.5
"""How long a pipe may be silent before the lines that have arrived are imported."""
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_PACKED = {
    b"\x1f\x8b": ("gzip", "gunzip -c"),
    b"\x28\xb5\x2f\xfd": ("zstd", "zstd -dc"),
    b"BZh": ("bzip2", "bunzip2 -c"),
    b"\xfd7zXZ": ("xz", "xz -dc"),
    b"PK\x03\x04": ("zip", "unzip -p"),
}
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_FIRST_LINES = 5


class NotJsonLines(Exception):
    """`str()` says what the file is instead, and what is expected."""


class ImportLines(Protocol):
    """Lines of the import format, as they arrive."""

    @property
    def is_import_format(self) -> bool:
        """Whether the file itself is in the import format, so that its lines can be named to go on with."""

    @property
    def part_read(self) -> float | None: ...

    def number_in_file(self, line: int) -> int:
        """Where the file says what stands in this line."""

    def __aiter__(self) -> AsyncIterator[Sequence[str]]: ...


@contextmanager
def lines_of(file: str | int) -> Iterator["Lines"]:
    """Opens the file of that name, or takes an open descriptor. Raises `OSError`."""
    if isinstance(file, int):
        yield Lines(file)
        return
    descriptor = os.open(file, os.O_RDONLY)
    try:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), file)
        yield Lines(descriptor)
    finally:
        os.close(descriptor)


class Lines:
    """Bytes that are not UTF-8 spoil only their own line: they become half surrogate pairs, which the line's reader
    refuses. Of a line that is too long, only enough is kept for its refusal.
    """

    is_import_format = True

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        status = os.fstat(descriptor)
        self._is_file = stat.S_ISREG(status.st_mode)
        self.bytes_in_all = status.st_size if self._is_file else None
        self.bytes_read = 0

    @property
    def part_read(self) -> float | None:
        return self.bytes_read / self.bytes_in_all if self.bytes_in_all else None

    def number_in_file(self, line: int) -> int:
        return line

    async def __aiter__(self) -> AsyncIterator[Sequence[str]]:
        """Yields the lines that have arrived, or no lines while nothing arrives. Raises `OSError` and
        `NotJsonLines`.
        """
        rest, is_first = b"", True
        while (chunk := await self._read()) != b"":
            if chunk is None:
                yield ()
                continue
            if is_first:
                chunk = chunk.removeprefix(_BYTE_ORDER_MARK)
                _check(chunk)
                is_first = False
            *whole, rest = (rest + chunk).split(b"\n")
            rest = rest[: MAX_LINE_BYTES + 1]
            yield [line.decode(errors="surrogateescape") for line in whole]
        if rest:
            yield [rest.decode(errors="surrogateescape")]

    async def _read(self) -> bytes | None:
        if not self._is_file and not await _has_data(self._descriptor):
            return None
        chunk = os.read(self._descriptor, CHUNK_BYTES)
        self.bytes_read += len(chunk)
        return chunk


async def _has_data(descriptor: int) -> bool:
    """Waits a while. Returns whether data can be read, or the end was reached."""
    loop, arrived = asyncio.get_running_loop(), asyncio.Event()
    try:
        loop.add_reader(descriptor, arrived.set)
    except PermissionError:  # such a descriptor can always be read
        return True
    try:
        async with asyncio.timeout(IDLE_SECONDS):
            await arrived.wait()
    except TimeoutError:
        return False
    finally:
        loop.remove_reader(descriptor)
    return True


def _check(head: bytes) -> None:
    found = _other_format(head)
    if found is not None:
        raise NotJsonLines(
            f"{found}; expected is JSON Lines in UTF-8, with one object on each line such as "
            '{"kind": "contact", "org": "acme", "id": "c1", ...}'
        )


def _other_format(head: bytes) -> str | None:
    for magic, (name, unpack) in _PACKED.items():
        if head.startswith(magic):
            return f"it is packed with {name} ({unpack} FILE | contact-insights import - reads it)"
    if head.startswith(_UTF_16) or b"\0" in head[:64]:
        return "it is UTF-16 or not text (iconv -f UTF-16 -t UTF-8 converts UTF-16)"
    lines = [line for line in map(bytes.strip, head.split(b"\n", 100)[:100]) if line]
    if not lines or (lines[0].startswith(b"{") and lines[0] != b"{"):
        return None
    if lines[0].startswith(b"["):
        return "it is one JSON array (jq -c '.[]' FILE writes each element on a line)"
    if lines[0] == b"{":
        return "its objects span several lines (jq -c . FILE writes each on one line)"
    if lines[0].startswith(b"<"):
        return "it is XML or HTML"
    if any(line.startswith(b"{") for line in lines[:_FIRST_LINES]):
        return None
    is_table = any(mark in lines[0] for mark in (b",", b";", b"\t"))
    return "it looks like CSV" if is_table else "its first lines are not JSON objects"
