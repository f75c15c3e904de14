"""Updates conversations and contacts after an import, in a few commands for any number of them.

Only values that rise are written this way. `$max` moves the last activity of a conversation and its contact forward
without reading the rest. Each write also raises the contact's audience number. So a process that is about to settle
the contact from what it read earlier reads again. Interactions that were deleted or moved in the meantime are found
afterwards, and their conversations are settled from what is stored.
"""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from typing import NamedTuple

from pymongo import UpdateMany

from domain.recent import MOST_RECENT
from storage.mongo.audiences import settle_audiences
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SOURCE, Document, moment_of, own_id, position_of
from storage.mongo.interaction_writes import (
    NOT_NUMBERED_YET,
    next_number,
    number_appearances,
    settle_conversations,
)
from storage.mongo.queries import by_ids
from storage.mongo.recent_changes import Note, noting

AT_ONCE = 200
"""How many conversations are settled within one deadline: on a very busy machine a contact takes some hundredths of a
second.
"""


MOST_NOTES = 20_000
"""How many notes one portion keeps. In a larger one, each further conversation notes only its newest change."""


class Imported(NamedTuple):
    """The imported interactions of one conversation: their contact, newest position and highest number."""

    contact: str
    position: str
    number: int


class _Notes:
    """What changed in one conversation: how much, and the last of it."""

    __slots__ = ("count", "latest")

    def __init__(self) -> None:
        self.count = 0
        self.latest: list[Note] = []

    def add(self, note: Note, most: int) -> int:
        """Returns how many more notes are kept than before."""
        before = len(self.latest)
        self.count += 1
        insort(self.latest, note)
        del self.latest[: max(0, len(self.latest) - most)]
        return len(self.latest) - before


class Unsettled:
    """The conversations and contacts that are not settled yet. It keeps only one short entry for each conversation,
    and some notes of what changed.
    """

    def __init__(self) -> None:
        self._imported: dict[str, Imported] = {}
        self._unnumbered: defaultdict[str, set[str]] = defaultdict(set)
        self._notes: defaultdict[str, _Notes] = defaultdict(_Notes)
        self._kept = 0

    def __len__(self) -> int:
        return len(self._imported)

    def add(self, written: Iterable[Document]) -> None:
        for one in written:
            conversation, contact, number = one["conversation"], one["contact"], 0
            if one["standing"] == SOURCE:
                number = one["appearance"]
                if number == NOT_NUMBERED_YET:
                    number = 0
                    self._unnumbered[conversation].add(one["_id"])
            before = self._imported.get(conversation)
            newest_position = one["position"]
            if before is not None:
                newest_position, number = (
                    max(newest_position, before.position),
                    max(number, before.number),
                )
            self._imported[conversation] = Imported(contact, newest_position, number)

    def note(self, changes: Iterable[tuple[str, Note]]) -> None:
        """Changed interactions, each with its conversation."""
        for conversation, note in changes:
            most = MOST_RECENT if self._kept < MOST_NOTES else 1
            self._kept += self._notes[conversation].add(note, most)

    async def settle(self, database: Database) -> None:
        """Safe to repeat. Works in portions, each within its own deadline."""
        conversations = sorted(self._imported, key=lambda own: self._imported[own].contact)
        for at in range(0, len(conversations), AT_ONCE):
            imported = {own: self._imported[own] for own in conversations[at : at + AT_ONCE]}
            unnumbered = {
                source: one.contact
                for own, one in imported.items()
                for source in self._unnumbered.get(own, ())
            }
            notes = {own: self._notes[own] for own in imported if own in self._notes}
            async with translated():
                await _settle(database, imported, unnumbered, notes)


async def _settle(
    database: Database,
    imported: Mapping[str, Imported],
    unnumbered: Mapping[str, str],
    notes: Mapping[str, _Notes],
) -> None:
    """Settles the conversations first: a process that finds the contact's new audience number also finds them
    settled.
    """
    later = await _update(
        database,
        "conversations",
        {
            own: {"$max": {"lastInteractionAt": moment_of(one.position)}} | _noting(notes.get(own))
            for own, one in imported.items()
        },
    )
    by_contact = _by_contact(imported)
    contacts = await by_ids(database["contacts"], by_contact, ("appearances", "activity"))
    one_more = next_number(contacts)
    maxima = {
        contact["_id"]: _maxima(
            contact["_id"], by_contact[contact["_id"]], one_more, set(unnumbered.values())
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
    await _settle_misplaced(database, imported)


def _noting(notes: _Notes | None) -> Document:
    return {} if notes is None else noting(notes.latest, notes.count)


def _by_contact(imported: Mapping[str, Imported]) -> Mapping[str, Imported]:
    by_contact: dict[str, Imported] = {}
    for one in imported.values():
        other = by_contact.get(one.contact, one)
        by_contact[one.contact] = Imported(
            one.contact, max(one.position, other.position), max(one.number, other.number)
        )
    return by_contact


def _maxima(own: str, imported: Imported, one_more: int, unnumbered: Set[str]) -> Document:
    number = max(imported.number, one_more if own in unnumbered else 0)
    return {
        "lastInteractionAt": moment_of(imported.position),
        "activity": position_of(imported.position, own_id(own)),
        **({"appearances": number} if number else {}),
    }


def _is_behind(contact: Document, maxima: Document) -> bool:
    return any(
        contact[name] < maxima.get(name, contact[name]) for name in ("activity", "appearances")
    )


async def _update(database: Database, collection: str, updates: Mapping[str, Document]) -> int:
    """Returns how many documents changed.

    Uses `UpdateMany` although each update is for one document. The server keeps a record of updates that the driver
    may repeat by itself, which would double the cost. Each of these updates may safely be done twice.
    """
    if not updates:
        return 0
    updated = await database[collection].bulk_write(
        [UpdateMany({"_id": own}, update) for own, update in updates.items()], ordered=False
    )
    return updated.modified_count


async def _settle_misplaced(database: Database, imported: Mapping[str, Imported]) -> None:
    """Settles conversations and contacts from what is stored if their newest imported interaction was deleted or
    moved before they were updated.
    """
    newest = {_interaction(own, one.position): own for own, one in imported.items()}
    stored = {
        one["_id"]: one
        for one in await by_ids(
            database["interactions"], newest, ("conversation", "position", "contact")
        )
    }
    contact_now = {
        one["_id"]: one["contact"]
        for one in await by_ids(database["conversations"], imported, ("contact",))
    }
    gone = {
        own
        for interaction, own in newest.items()
        if interaction not in stored
        or (stored[interaction]["conversation"], stored[interaction]["position"])
        != (own, imported[own].position)
    }
    misplaced = gone | {own for own, one in imported.items() if contact_now.get(own) != one.contact}
    await settle_conversations(database, {own: set() for own in misplaced})
    await settle_audiences(database, {imported[own].contact for own in misplaced})


def _interaction(conversation: str, newest_position: str) -> str:
    """The key of the interaction at this position, in the organization of the conversation."""
    return f"{conversation.split('/', 1)[0]}/{own_id(newest_position)}"
