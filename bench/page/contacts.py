"""A thousand contacts like those of a busy company, each with two conversations, thirty interactions and insights.

A few are imported, and the service generates their insights. The others are copies of these in the database, with other
ids. So each state of the code reads documents that it wrote itself.
"""

import os
import random
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
from pymongo import MongoClient

CONTACTS = 1_000
ORIGINALS = 20
INTERACTIONS = 30
UTTERANCES = 12
AGENTS = ("ana", "ben", "chloe", "dora", "emil")
ORGANIZATION = "acme"
_COPIED = ("contacts", "conversations", "interactions")
_AT_ONCE = 2_000
_SAID = (
    "Hello, my order {0} has still not arrived.",
    "I am looking into it now, one moment please.",
    "The parcel was due on Monday, according to your message.",
    "It left yesterday and arrives tomorrow before {1} o'clock.",
    "Could you please call me back if it does not arrive?",
    "Yes, I will call you back tomorrow at {1} o'clock.",
    "The invoice names two machines, and I ordered one.",
    "You are right, I will send you a new invoice today.",
    "Can you change the delivery address as well?",
    "That is done, it goes to the office from now on.",
    "Thank you, that was all.",
    "You are welcome, have a good day!",
)


def mark(number: int) -> str:
    """A text that occurs in every id of this contact's data, and nowhere else."""
    return f"n{number:05}n"


def global_id(type_name: str, own: str) -> str:
    return b64encode(f"{type_name}:{ORGANIZATION}/{own}".encode()).decode()


def contact_id(number: int) -> str:
    return global_id("Contact", f"c{mark(number)}")


def conversation_id(number: int) -> str:
    return global_id("Conversation", f"v{mark(number)}0")


def records(now: datetime) -> Iterator[dict[str, Any]]:
    """The lines to import: the organization with its people, and the original contacts."""
    yield {
        "kind": "organization",
        "id": ORGANIZATION,
        "name": "Acme Coffee",
        "language": "en",
        "contactInsightsEnabled": True,
    }
    own = {"org": ORGANIZATION}
    for agent in AGENTS:
        name = f"{agent.title()} Example"
        yield own | {"kind": "agent", "id": agent, "name": name, "licences": ["AI_ASSIST_PRO"]}
    for line in range(2):
        number = f"+33199001{line:03}"
        yield (
            own
            | {"kind": "line", "id": f"l{line}", "name": f"Line {line}"}
            | {"phoneNumber": number}
        )
    chance = random.Random(8)
    for number in range(ORIGINALS):
        yield from (own | record for record in _contact(number, now, chance))


def _contact(number: int, now: datetime, chance: random.Random) -> Iterator[dict[str, Any]]:
    own = mark(number)
    yield {
        "kind": "contact",
        "id": f"c{own}",
        "name": "Marie Petit",
        "phoneNumbers": [f"+336{number:08}"],
    }
    for line in range(2):
        yield {
            "kind": "conversation",
            "id": f"v{own}{line}",
            "contact": f"c{own}",
            "line": f"l{line}",
        }
    for at in range(INTERACTIONS):
        yield {
            "kind": "interaction",
            "id": f"i{own}{at}",
            "conversation": f"v{own}{at % 2}",
            "direction": ("INBOUND", "OUTBOUND")[chance.randrange(2)],
            "agent": chance.choice(AGENTS),
            "occurredAt": (now - timedelta(days=3 * (INTERACTIONS - at), hours=number)).isoformat(),
        } | _said(at, chance)


def _said(at: int, chance: random.Random) -> dict[str, Any]:
    """Two of five interactions are calls."""
    said = [text.format(chance.randrange(1_000, 9_999), 8 + at % 10) for text in _SAID]
    if at % 5 not in (1, 4):
        channel = ("SMS", "WHATSAPP")[at % 2]
        return {"channel": channel, "text": chance.choice(said), "status": "SENT"}
    utterances = [
        {
            "speaker": ("CONTACT", "AGENT")[turn % 2],
            "text": said[turn % len(said)],
            "startSeconds": 4.5 * turn,
        }
        for turn in range(UTTERANCES)
    ]
    transcript = {"language": "en-GB", "utterances": utterances}
    return {"channel": "CALL", "durationSeconds": 60 + at, "transcript": transcript}


def python_of(state: Path) -> str:
    """The checkout's own Python if it has one, because another state of the code may need other packages."""
    own = state / ".venv/bin/python"
    return str(own) if own.exists() else sys.executable


def load(state: Path, url: str) -> None:
    """Imports the original contacts with the code of that checkout."""
    lines = b"".join(
        orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)
        for record in records(datetime.now(UTC))
    )
    subprocess.run(
        [python_of(state), "-c", "from api.cli import main; main()", "import", "-"],
        input=lines,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": str(state), "MONGODB_URL": url},
        cwd=state,
        check=True,
    )


def copy(url: str) -> None:
    """Copies the original contacts to make the others, whatever the shape of their documents."""
    with MongoClient[Any](url) as client:
        database = client.get_default_database()
        for name in _COPIED:
            originals: list[list[dict[str, Any]]] = [[] for _ in range(ORIGINALS)]
            for document in database[name].find({}):
                originals[_number_in(document["_id"])].append(document)
            copies: list[dict[str, Any]] = []
            for number in range(ORIGINALS, CONTACTS):
                own = number % ORIGINALS
                copies += [
                    renamed(document, mark(own), mark(number)) for document in originals[own]
                ]
            for at in range(0, len(copies), _AT_ONCE):
                database[name].insert_many(copies[at : at + _AT_ONCE], ordered=False)


def _number_in(own: str) -> int:
    return int(own.split("n")[1])


def renamed(value: Any, old: str, new: str) -> Any:
    """The same value, with the ids of one contact replaced by those of another."""
    if isinstance(value, str):
        return value.replace(old, new)
    if isinstance(value, dict):
        return {name: renamed(one, old, new) for name, one in value.items()}
    if isinstance(value, list):
        return [renamed(one, old, new) for one in value]
    return value
