"""Writes import files like those of a telephone system that several organizations use: in the order of the times."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson

ORGANIZATIONS = 5
AGENTS = 20
INTERACTIONS_OF_A_CONTACT = 40
_BEGINS = datetime(2026, 1, 5, 8, tzinfo=UTC)
_LASTS = timedelta(days=300)
_SAID = (
    "Bonjour, ma commande {0} n'est toujours pas arrivée.",
    "Je regarde cela tout de suite, un instant s'il vous plaît.",
    "Le colis devait partir lundi, d'après votre message.",
    "Il est parti hier et arrive demain avant {1} heures.",
    "Très bien. Pouvez-vous me rappeler s'il n'arrive pas ?",
    "Oui, je vous rappelle demain à {1} heures. Bonne journée !",
)


def write(path: Path, count: int) -> None:
    with path.open("wb") as file:
        for record in records(count):
            file.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))


def records(count: int) -> Iterator[dict[str, Any]]:
    """`count` records. Each comes after those that it names: a contact and its conversation come just before their
    first interaction.
    """
    chance = random.Random(8)
    head = list(_people())
    yield from head[:count]
    contacts = max(1, count // INTERACTIONS_OF_A_CONTACT)
    met: set[int] = set()
    at = len(head)
    while at < count:
        whose = chance.randrange(contacts)
        if whose not in met and at + 2 < count:
            met.add(whose)
            yield from _met(whose)
            at += 2
        elif whose not in met:
            whose = next(iter(met))
        yield _interaction(at, whose, _BEGINS + _LASTS * (at / count), chance)
        at += 1


def _people() -> Iterator[dict[str, Any]]:
    for number in range(ORGANIZATIONS):
        own = f"org{number}"
        yield {"kind": "organization", "id": own, "name": own.title(), "language": "fr"}
        yield {
            "kind": "line",
            "org": own,
            "id": "l1",
            "name": "Support",
            "phoneNumber": "+33199001299",
        }
        for agent in range(AGENTS):
            yield {"kind": "agent", "org": own, "id": f"agent{agent}", "name": f"Agent {agent}"}


def _met(whose: int) -> Iterator[dict[str, Any]]:
    org = _organization_of(whose)
    number = f"+336{whose:08}"
    name = f"Marie Petit {whose}"
    yield {"kind": "contact", "org": org, "id": f"c{whose}", "name": name, "phoneNumbers": [number]}
    yield {
        "kind": "conversation",
        "org": org,
        "id": f"v{whose}",
        "contact": f"c{whose}",
        "line": "l1",
    }


def _interaction(at: int, whose: int, moment: datetime, chance: random.Random) -> dict[str, Any]:
    common = {
        "kind": "interaction",
        "org": _organization_of(whose),
        "id": f"i{at}",
        "conversation": f"v{whose}",
        "direction": chance.choice(("INBOUND", "OUTBOUND")),
        "agent": f"agent{chance.randrange(AGENTS)}",
        "occurredAt": moment.isoformat(timespec="milliseconds"),
    }
    said = [one.format(at, 8 + at % 10) for one in _SAID]
    if chance.random() < 2 / 3:
        return common | {"channel": "SMS", "text": chance.choice(said), "status": "SENT"}
    utterances = [
        {"speaker": ("CONTACT", "AGENT")[turn % 2], "text": text, "startSeconds": 4.5 * turn}
        for turn, text in enumerate(said)
    ]
    transcript = {"language": "fr-FR", "utterances": utterances}
    return common | {"channel": "CALL", "durationSeconds": 60 + at % 300, "transcript": transcript}


def _organization_of(whose: int) -> str:
    return f"org{whose % ORGANIZATIONS}"
