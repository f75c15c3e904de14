"""Import lines that are not JSON, not text, or too long."""

import json

import pytest

from api.intake.format import MAX_LINE_BYTES, MAX_UTTERANCES, read_record
from tests.api.intake.kinds_of_value import dotted, refusal
from tests.api.intake.lines import AGENT, CALL, CONTACT, CONVERSATION, SMS, text_of


@pytest.mark.parametrize(
    "line",
    ["nonsense", "{", '{"kind": "contact"', "{'kind': 'contact'}", '{"kind": "agent",}', "{} {}"],
)
def test_what_is_not_json_is_refused(line):
    assert refusal(line) == "the line is not valid JSON"


@pytest.mark.parametrize("line", ["[" * 200_000, '{"id": ' + "9" * 5_000 + "}"])
def test_json_that_is_too_deep_or_has_too_large_numbers_is_refused(line):
    assert refusal(line) == "the line is not valid JSON"


@pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_json_does_not_have_are_refused(name):
    line = text_of(CALL, durationSeconds="HERE").replace('"HERE"', name)

    assert refusal(line) == f"{name} is not a JSON value"


@pytest.mark.parametrize("line", ["[]", '"contact"', "5", "null", "true"])
def test_what_is_no_object_is_refused(line):
    assert refusal(line) == "the line must be a JSON object"


@pytest.mark.parametrize("escape", ["\\ud800", "\\udfff", "x\\ud83d"])
@pytest.mark.parametrize(
    ("record", "path"),
    [
        (CONTACT, "id"),
        (CONTACT, "name"),
        (AGENT, "email"),
        (SMS, "text"),
        (CONVERSATION, "visibleTo"),
        (CALL, "transcript__utterances__0__text"),
    ],
)
def test_half_a_surrogate_pair_is_refused(record, path, escape):
    """It is valid JSON, but no text that can be stored or shown."""
    held = ["HERE"] if path == "visibleTo" else "HERE"

    message = refusal(text_of(record, **{path: held}).replace("HERE", escape))

    assert message == f"{dotted(path)!r} contains half a surrogate pair"


def test_bytes_that_are_not_utf_8_are_refused():
    line = json.dumps(CONTACT).encode().replace(b"Petit", b"Pet\xefit")

    message = refusal(line.decode(errors="surrogateescape"))

    assert message == "the line is not valid UTF-8"


@pytest.mark.parametrize(("filler", "size"), [("a", 1), ("é", 2), ("\U0001f600", 4)])
def test_a_line_of_12_megabytes_is_read_and_a_longer_one_refused(filler, size):
    room = MAX_LINE_BYTES - len(text_of(SMS, text=""))
    line = json.dumps(
        SMS | {"text": filler * (room // size) + "a" * (room % size)}, ensure_ascii=False
    )
    assert len(line.encode()) == MAX_LINE_BYTES

    assert len(read_record(line).text.encode()) == room
    assert refusal(line + " ") == "the line is longer than 12 MB"


def test_a_list_that_is_too_long_is_refused():
    said = {"speaker": "AGENT", "text": "a"}
    for record, path, value, most in (
        (CALL, "transcript__utterances", said, MAX_UTTERANCES),
        (CONTACT, "phoneNumbers", "+331", 1_000),
        (CONTACT, "identities", "whatsapp:FR.1", 1_000),
        (CONVERSATION, "visibleTo", "ana", 10_000),
    ):
        read_record(text_of(record, **{path: [value] * most}))

        assert refusal(text_of(record, **{path: [value] * (most + 1)})) == (
            f"{dotted(path)!r} must be a list of at most {most:,}"
        )
