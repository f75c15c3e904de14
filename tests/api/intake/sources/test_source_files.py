"""The text of a file, in whichever encoding and packing."""

from zipfile import ZipFile

import pytest

from api.intake.sources.files import text_of
from api.intake.sources.unreadable import Unreadable

TEXT = "Zoë, à 9 h"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_each_usual_encoding(tmp_path, encoding):
    file = tmp_path / "chat.txt"
    file.write_bytes(TEXT.encode(encoding))

    assert text_of(file) == TEXT


def packed(tmp_path, *names):
    file = tmp_path / "chat.zip"
    with ZipFile(file, "w") as packing:
        for name in names:
            packing.writestr(name, TEXT)
    return file


def test_the_text_file_of_a_zip_file_is_read_whatever_lies_beside_it(tmp_path):
    assert text_of(packed(tmp_path, "../../_chat.txt", "photo.jpg")) == TEXT
    assert [one.name for one in tmp_path.iterdir()] == ["chat.zip"]


@pytest.mark.parametrize(("names", "count"), [(("a.jpg",), 0), (("a.txt", "b.txt"), 2)])
def test_a_zip_file_without_one_text_file_is_refused(tmp_path, names, count):
    with pytest.raises(Unreadable, match=rf"must hold one \.txt file; it holds {count}"):
        text_of(packed(tmp_path, *names))


def test_a_zip_file_that_is_broken_is_refused(tmp_path):
    file = tmp_path / "chat.zip"
    file.write_bytes(b"PK\x03\x04" + b"nothing")

    with pytest.raises(Unreadable, match="the zip file cannot be unpacked"):
        text_of(file)


def test_bytes_that_are_no_text_are_refused(tmp_path):
    file = tmp_path / "chat.txt"
    file.write_bytes(b"\xff\x81\x8d")

    with pytest.raises(Unreadable, match="it is not text in UTF-8, UTF-16 or Windows-1252"):
        text_of(file)
