"""Telling conversations and contacts what was said in them, many at once: a few commands, however many they are.

Only what moves forward is written this way. A conversation and its contact were last active at least when the newest
of what was brought in was, which `$max` says without having read what else there is. What counts up is a contact's
audience number, so that whoever is about to set the contact right by what was read before looks again. What has gone or
moved meanwhile is found afterwards, and settled by what is there.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from typing import NamedTuple

from pymongo import UpdateMany

from storage.mongo.audiences import settle_audiences
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SOURCE, Document, moment_of, own_id, place_of
from storage.mongo.interaction_writes import (
    NOT_NUMBERED_YET,
    next_number,
    number_appearances,
    settle_conversations,
)
from storage.mongo.queries import by_ids

AT_ONCE = 200
"""Conversations told within one deadline: on a very busy machine a contact takes some hundredths of a second."""


class Said(NamedTuple):
    """Of what was brought in of one conversation: its contact, the newest position and the highest number."""

    contact: str
    position: str
    number: int


class Unsettled:
    """What the conversations and contacts are yet to be told: of each conversation so much that fits in a line."""

    def __init__(self) -> None:
        self._said: dict[str, Said] = {}
        self._unnumbered: defaultdict[str, set[str]] = defaultdict(set)

    def __len__(self) -> int:
        return len(self._said)

    def add(self, written: Iterable[Document]) -> None:
        for one in written:
            conversation, contact, number = one["conversation"], one["contact"], 0
            if one["standing"] == SOURCE:
                number = one["appearance"]
                if number == NOT_NUMBERED_YET:
                    number = 0
                    self._unnumbered[conversation].add(one["_id"])
            before = self._said.get(conversation)
            place = one["position"]
            if before is not None:
                place, number = max(place, before.position), max(number, before.number)
            self._said[conversation] = Said(contact, place, number)

    async def settle(self, database: Database) -> None:
        """Safe to repeat. Each portion within a deadline of its own."""
        conversations = sorted(self._said, key=lambda own: self._said[own].contact)
        for at in range(0, len(conversations), AT_ONCE):
            said = {own: self._said[own] for own in conversations[at : at + AT_ONCE]}
            unnumbered = {
                source: one.contact
                for own, one in said.items()
                for source in self._unnumbered.get(own, ())
            }
            async with translated():
                await _settle(database, said, unnumbered)


async def _settle(
    database: Database, said: Mapping[str, Said], unnumbered: Mapping[str, str]
) -> None:
    """The conversations first: whoever finds the contact's new audience number finds them settled."""
    later = await _update(
        database,
        "conversations",
        {
            own: {"$max": {"lastInteractionAt": moment_of(one.position)}}
            for own, one in said.items()
        },
    )
    theirs = _of_contacts(said)
    contacts = await by_ids(database["contacts"], theirs, ("appearances", "activity"))
    one_more = next_number(contacts)
    maxima = {
        contact["_id"]: _maxima(
            contact["_id"], theirs[contact["_id"]], one_more, set(unnumbered.values())
        )
        for contact in contacts
    }
    await _update(
        database,
        "contacts",
        {
            contact["_id"]: {"$max": maxima[contact["_id"]], "$inc": {"audienceNumber": 1}}
            for contact in contacts
            if later or _is_behind(contact, maxima[contact["_id"]])
        },
    )
    await number_appearances(database, unnumbered, contacts)
    await _settle_astray(database, said)


def _of_contacts(said: Mapping[str, Said]) -> Mapping[str, Said]:
    theirs: dict[str, Said] = {}
    for one in said.values():
        other = theirs.get(one.contact, one)
        theirs[one.contact] = Said(
            one.contact, max(one.position, other.position), max(one.number, other.number)
        )
    return theirs


def _maxima(own: str, said: Said, one_more: int, unnumbered: Set[str]) -> Document:
    number = max(said.number, one_more if own in unnumbered else 0)
    return {
        "lastInteractionAt": moment_of(said.position),
        "activity": place_of(said.position, own_id(own)),
        **({"appearances": number} if number else {}),
    }


def _is_behind(contact: Document, maxima: Document) -> bool:
    return any(
        contact[name] < maxima.get(name, contact[name]) for name in ("activity", "appearances")
    )


async def _update(database: Database, collection: str, updates: Mapping[str, Document]) -> int:
    """How many it changed.

    As `UpdateMany`, although each is one: what the driver could repeat by itself, the server keeps a record of, which
    costs as much again. Any of these may be done twice.
    """
    if not updates:
        return 0
    updated = await database[collection].bulk_write(
        [UpdateMany({"_id": own}, update) for own, update in updates.items()], ordered=False
    )
    return updated.modified_count


async def _settle_astray(database: Database, said: Mapping[str, Said]) -> None:
    """What went or moved while nobody had been told of it leaves its conversation and contact too high."""
    newest = {_interaction(own, one.position): own for own, one in said.items()}
    there = {
        one["_id"]: one
        for one in await by_ids(
            database["interactions"], newest, ("conversation", "position", "contact")
        )
    }
    now = {
        one["_id"]: one["contact"]
        for one in await by_ids(database["conversations"], said, ("contact",))
    }
    gone = {
        own
        for interaction, own in newest.items()
        if interaction not in there
        or (there[interaction]["conversation"], there[interaction]["position"])
        != (own, said[own].position)
    }
    astray = gone | {own for own, one in said.items() if now.get(own) != one.contact}
    await settle_conversations(database, {own: set() for own in astray})
    await settle_audiences(database, {said[own].contact for own in astray})


def _interaction(conversation: str, place: str) -> str:
    """Of the same organization."""
    return f"{conversation.split('/', 1)[0]}/{own_id(place)}"
