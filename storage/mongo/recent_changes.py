"""The last changes of a conversation, noted in its document (R39).

Each write of interactions is followed by a note in their conversation: how many changed, and which. So a reader of the
conversation sees that something changed, and needs to read only that.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pymongo import UpdateMany

from domain.ids import InteractionId
from domain.recent import MOST_RECENT, RecentChange, RecentChanges
from storage.mongo.connection import Database

NUMBER_FIELD = "changeNumber"
RECENT_FIELD = "recentChanges"


class Note(NamedTuple):
    """An interaction that was written or has left, by its own id. Notes are kept in the order of their positions."""

    position: str
    own_id: str
    is_new: bool


def noting(notes: Sequence[Note], count: int) -> dict[str, Any]:
    """The part of an update that notes `count` changes, of which `notes` are the last."""
    if not count:
        return {}
    latest = [[one.own_id, one.is_new] for one in sorted(notes)[-MOST_RECENT:]]
    return {
        "$inc": {NUMBER_FIELD: count},
        "$push": {RECENT_FIELD: {"$each": latest, "$slice": -MOST_RECENT}},
    }


async def note_changes(database: Database, notes: Mapping[str, Sequence[Note]]) -> None:
    """Notes the changes in their conversations. Call it after the interactions are written or deleted."""
    updates = [UpdateMany({"_id": own}, noting(some, len(some))) for own, some in notes.items()]
    if updates:
        await database["conversations"].bulk_write(updates, ordered=False)


def changes_from(stored: Mapping[str, Any]) -> RecentChanges:
    """Conversations that nothing changed in since an earlier version have no number. Without the field of the last
    changes they were not read.
    """
    number = stored.get(NUMBER_FIELD, 0)
    latest = stored.get(RECENT_FIELD)
    if latest is None:
        return RecentChanges(number=number)
    first = number - len(latest) + 1
    return RecentChanges(
        number=number,
        latest=tuple(
            RecentChange(number=first + at, interaction_id=InteractionId(own), is_new=is_new)
            for at, (own, is_new) in enumerate(latest)
        ),
    )
