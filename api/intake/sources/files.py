"""Reads the text of a file that some program wrote, in whichever encoding and packing."""

import codecs
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from api.intake.sources.unreadable import Unreadable

MAX_BYTES = 200 * 1024 * 1024
_ZIP = b"PK\x03\x04"


def text_of(path: Path) -> str:
    """The text of the file, or of the one text file in a zip file. Raises `Unreadable` and `OSError`."""
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if content.startswith(_ZIP):
        content = _unpacked(path)
    if len(content) > MAX_BYTES:
        raise Unreadable(f"it is larger than {MAX_BYTES // 1024 // 1024} MB")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(content, "utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _decoded(content, "cp1252")


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise Unreadable("it is not text in UTF-8, UTF-16 or Windows-1252") from None


def _unpacked(path: Path) -> bytes:
    try:
        with ZipFile(path) as packed:
            texts = [one for one in packed.infolist() if one.filename.lower().endswith(".txt")]
            if len(texts) != 1:
                raise Unreadable(f"the zip file must hold one .txt file; it holds {len(texts)}")
            with packed.open(texts[0]) as text:
                return text.read(MAX_BYTES + 1)
    except (BadZipFile, RuntimeError, NotImplementedError) as error:
        raise Unreadable(f"the zip file cannot be unpacked: {error}") from None
