"""Reads a file line by line, and reports what is not JSON Lines."""

import asyncio
import gzip
import os

import pytest

from api.intake.lines import CHUNK_BYTES, NotJsonLines, lines_of

GOOD = b'{"kind": "contact"}\n'


async def read(content, tmp_path):
    file = tmp_path / "file"
    file.write_bytes(content)
    with lines_of(str(file)) as lines:
        return [line async for come in lines for line in come], lines


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (
            gzip.compress(GOOD, mtime=0),
            "it is packed with gzip (gunzip -c FILE | contact-insights import -",
        ),
        (b"\x28\xb5\x2f\xfd1234", "it is packed with zstd"),
        (b"BZh91AY", "it is packed with bzip2"),
        (b"\xfd7zXZ\0", "it is packed with xz"),
        (b"PK\x03\x04", "it is packed with zip"),
        (GOOD.decode().encode("utf-16"), "it is UTF-16 or not text (iconv"),
        (GOOD.decode().encode("utf-16-le"), "it is UTF-16 or not text"),
        (b'[{"kind": "contact"}]', "it is one JSON array (jq -c '.[]' FILE"),
        (b'\n\n  [\n  {"kind"', "it is one JSON array"),
        (b'{\n  "kind": "contact"\n}\n', "its objects span several lines (jq -c . FILE"),
        (b"<?xml version='1.0'?>", "it is XML or HTML"),
        (b"kind,org,id\ncontact,acme,c1\n", "it looks like CSV"),
        (b"kind;org\n", "it looks like CSV"),
        (b"hello\nworld\n", "its first lines are not JSON objects"),
    ],
)
async def test_a_file_that_is_no_json_lines_is_told_what_is_wanted(tmp_path, content, found):
    with pytest.raises(NotJsonLines) as refused:
        await read(content, tmp_path)

    assert str(refused.value).startswith(found)
    assert "; expected is JSON Lines in UTF-8, with one object on each line such as {" in str(
        refused.value
    )


@pytest.mark.parametrize("content", [b"nonsense\n" + GOOD, b"\xff\n" + GOOD, b"{broken\n", b"\n"])
async def test_one_bad_line_makes_no_other_file_of_it(tmp_path, content):
    lines, _ = await read(content, tmp_path)

    assert len(lines) == content.count(b"\n")


async def test_lines_are_read_across_chunks_and_how_far_is_known(tmp_path):
    content = GOOD * (2 * CHUNK_BYTES // len(GOOD))

    lines, file = await read(content, tmp_path)

    assert lines == content.decode().splitlines()
    assert (file.bytes_read, file.part_read) == (len(content), 1.0)


async def test_what_comes_through_a_pipe_is_given_before_its_end(tmp_path):
    reading, writing = os.pipe()
    os.write(writing, GOOD + b'{"kind"')
    with lines_of(reading) as lines:
        come = aiter(lines)

        assert await anext(come) == [GOOD.decode().strip()]
        assert await anext(come) == ()
        os.write(writing, b": 1}")
        os.close(writing)
        assert [line async for given in come for line in given] == ['{"kind": 1}']
    assert lines.part_read is None
    os.close(reading)


async def test_a_silent_pipe_keeps_nothing_else_waiting():
    reading, writing = os.pipe()
    with lines_of(reading) as lines:
        waiting = asyncio.ensure_future(anext(aiter(lines)))
        await asyncio.sleep(0.01)

        assert not waiting.done()
        assert await waiting == ()
    os.close(reading)
    os.close(writing)
