"""The export writes the import format: what it writes is read back unchanged."""

import json
import os
import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from api.intake.format import read_record
from api.intake.writing import line_of, written_whole
from domain.intake import ReportedOrganization
from domain.interaction import (
    Interaction,
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Transcript,
    Utterance,
)
from domain.people import Organization
from tests.builders import (
    admin,
    agent,
    call,
    contact,
    conversation,
    line,
    organization,
    sms,
    voicemail,
    whatsapp,
)

ODD = "a/b \u2028 \U0001f600 \"'\\ \t\n\u0000"
LONG_TALK = Transcript(
    language="fr-CA",
    utterances=(
        Utterance(speaker=Speaker.CONTACT, text=ODD, start_seconds=0.0),
        Utterance(speaker=Speaker.AGENT, text="", start_seconds=2.25),
        Utterance(speaker=Speaker.ASSISTANT, text="Bonjour", start_seconds=None),
    ),
)
EVERYTHING = [
    organization(),
    organization("globex/1", name=ODD.strip(), language="pt-BR", contact_insights_enabled=False),
    organization(time_zone="America/Sao_Paulo"),
    agent(licences=frozenset()),
    admin(email="ana@acme.example", avatar_url="https://acme.example/ana.png"),
    line(),
    line(language="fr", name="Support \u00e9t\u00e9"),
    contact(),
    contact(name=None, phone_numbers=("+33611223344", "+4930901820")),
    contact(phone_numbers=(), identities=("whatsapp:FR.4711", "line:U4711")),
    contact(
        email="marie@petit.example",
        company=ODD.strip(),
        avatar_url="https://acme.example/marie.png",
        external_url="https://crm.example/c1",
    ),
    conversation(),
    conversation(visible_to=frozenset()),
    conversation(visible_to=frozenset({"ben", "ana"})),
    call(said=None),
    call(agent_id="ana", duration_seconds=312, transcript=LONG_TALK),
    call(status=InteractionStatus.IN_PROGRESS, said=None),
    voicemail(direction=InteractionDirection.OUTBOUND),
    sms(text=None),
    sms(text="", external_url="https://phone.example/i1"),
    sms(text=ODD, status=InteractionStatus.FAILED, agent_id="ben"),
    whatsapp(occurred_at=datetime(1970, 1, 1, tzinfo=UTC)),
    whatsapp(occurred_at=datetime(2026, 3, 29, 1, 59, 59, 999_000, UTC)),
]


def as_reported(value):
    """The record as a line gives it: without the contact of an interaction, which its conversation gives."""
    if isinstance(value, Interaction):
        return replace(value, contact_id="")
    if isinstance(value, Organization):
        return ReportedOrganization(**{name: getattr(value, name) for name in value.__slots__})
    return value


@pytest.mark.parametrize("value", EVERYTHING, ids=lambda value: type(value).__name__)
def test_what_is_written_is_read_as_it_was(value):
    written = line_of(value)

    assert written.endswith(b"\n")
    assert written.count(b"\n") == 1
    assert read_record(written.decode()) == as_reported(value)


def test_a_line_is_no_longer_than_the_shortest_that_says_the_same():
    """So a record from a line of the greatest length can be exported and imported again."""
    spoken = {
        "kind": "interaction",
        "org": "acme",
        "id": "i1",
        "conversation": "v1",
        "channel": "CALL",
        "direction": "INBOUND",
        "occurredAt": "2026-11-20T11:00:00Z",
        "status": "ENDED",
        "transcript": {
            "language": "en",
            "utterances": [
                {"speaker": "CONTACT"},
                {"speaker": "CONTACT", "text": "\u00e9", "startSeconds": 3},
            ],
        },
    }
    shortest = json.dumps(spoken, ensure_ascii=False, separators=(",", ":"))

    record = read_record(shortest)

    assert line_of(record).decode() == shortest + "\n"


def test_a_file_gets_its_name_once_it_is_whole(tmp_path):
    path = tmp_path / "all.jsonl"
    path.write_text("before")

    with written_whole(path) as file:
        file.write(b"after")
        file.flush()
        assert path.read_text() == "before"

    assert path.read_text() == "after"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_was_not_finished_leaves_nothing(tmp_path):
    path = tmp_path / "all.jsonl"

    def write():
        with written_whole(path) as file:
            file.write(b"half")
            raise ValueError("away")

    with pytest.raises(ValueError, match="away"):
        write()

    assert list(tmp_path.iterdir()) == []


def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()

    with written_whole(pipe) as file:
        file.write(b"all")
    reader.join()

    assert read == [b"all"]
    assert pipe.is_fifo()
