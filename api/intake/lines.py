"""The lines of an import file, as they come: nothing is held of it but the line that is being read."""

import asyncio
import errno
import os
import stat
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager

from api.intake.format import MAX_LINE_BYTES

CHUNK_BYTES = 256 * 1024
IDLE_SECONDS = 0.5
"""How long whoever feeds a pipe may be silent before what has come is taken in."""
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
    """`str()` says what the file is instead, and what is wanted."""


@contextmanager
def lines_of(file: str | int) -> Iterator["Lines"]:
    """The file of that name, or an open descriptor; raises `OSError`."""
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
    """Bytes that are no UTF-8 spoil their own line only: they are kept as half surrogate pairs, which are refused. Of
    a line that is too long only so much is kept as is refused for it."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        status = os.fstat(descriptor)
        self._is_file = stat.S_ISREG(status.st_mode)
        self.bytes_in_all = status.st_size if self._is_file else None
        self.bytes_read = 0

    @property
    def part_read(self) -> float | None:
        return self.bytes_read / self.bytes_in_all if self.bytes_in_all else None

    async def __aiter__(self) -> AsyncIterator[Sequence[str]]:
        """As many as have come; none while nothing comes. Raises `OSError` and `NotJsonLines`."""
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
        if not self._is_file and not await _has_come(self._descriptor):
            return None
        chunk = os.read(self._descriptor, CHUNK_BYTES)
        self.bytes_read += len(chunk)
        return chunk


async def _has_come(descriptor: int) -> bool:
    """Whether something can be read, or the end; waits for it for a while."""
    loop, come = asyncio.get_running_loop(), asyncio.Event()
    try:
        loop.add_reader(descriptor, come.set)
    except PermissionError:  # of this kind there is always something to read, or the end
        return True
    try:
        async with asyncio.timeout(IDLE_SECONDS):
            await come.wait()
    except TimeoutError:
        return False
    finally:
        loop.remove_reader(descriptor)
    return True


def _check(head: bytes) -> None:
    found = _is_instead(head)
    if found is not None:
        raise NotJsonLines(
            f"{found}; wanted is JSON Lines in UTF-8, each line one object such as "
            '{"kind": "contact", "org": "acme", "id": "c1", ...}'
        )


def _is_instead(head: bytes) -> str | None:
    for magic, (name, unpack) in _PACKED.items():
        if head.startswith(magic):
            return f"it is packed with {name} ({unpack} FILE | contact-insights import - reads it)"
    if head.startswith(_UTF_16) or b"\0" in head[:64]:
        return "it is UTF-16 or no text (iconv -f UTF-16 -t UTF-8 makes UTF-8 of the former)"
    lines = [line for line in map(bytes.strip, head.split(b"\n", 100)[:100]) if line]
    if not lines or (lines[0].startswith(b"{") and lines[0] != b"{"):
        return None
    if lines[0].startswith(b"["):
        return "it is one JSON array (jq -c '.[]' FILE writes each of its elements on a line)"
    if lines[0] == b"{":
        return "its objects run over several lines (jq -c . FILE writes each on one)"
    if lines[0].startswith(b"<"):
        return "it is XML or HTML"
    if any(line.startswith(b"{") for line in lines[:_FIRST_LINES]):
        return None
    is_table = any(mark in lines[0] for mark in (b",", b";", b"\t"))
    return "it looks like CSV" if is_table else "its first lines are no JSON objects"
