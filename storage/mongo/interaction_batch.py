"""Writes many interactions at once, of any organizations, in a few commands for any number of contacts."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Collection, Mapping, Sequence

from pymongo import InsertOne, ReplaceOne

from domain.interaction import Interaction
from storage.mongo.bulk import overtaken_among
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SOURCE, Document, interaction_document, key, own_id
from storage.mongo.forgetting import FORMER_FIELD, contacts_in
from storage.mongo.interaction_writes import NOT_NUMBERED_YET, settle_conversations
from storage.mongo.numbering import Numbers
from storage.mongo.queries import by_ids
from storage.mongo.recent_changes import Note, note_changes
from storage.mongo.settling import Unsettled

PART = 250
"""How many interactions one task writes. One part is prepared while others are written."""
_COMPARED = (
    *("revision", "standing", "contact", "conversation", "position", "appearance"),
    FORMER_FIELD,
)


class MongoPortion:
    """Saved interactions can be read at once. `settle` then updates their conversations and contacts.

    With `numbers`, new sources are inserted with their number, unless another process draws the numbers.
    """

    def __init__(self, database: Database, numbers: Numbers | None = None) -> None:
        self._database = database
        self._numbers = numbers
        self._drawn: int | None = None
        self._unsettled = Unsettled()

    @property
    def size(self) -> int:
        return len(self._unsettled)

    async def save_many(self, interactions: Sequence[Interaction]) -> Sequence[Interaction]:
        """Of several with one id the last one counts."""
        by_id = {key(one.organization_id, one.id): one for one in interactions}
        async with translated():
            number = await self._number()
            parts: list[list[Document]] = [[] for _ in range(1 + (len(by_id) - 1) // PART)]
            for at, one in enumerate(by_id.values()):
                parts[at // PART].append(interaction_document(one))
                if len(parts[at // PART]) == PART:
                    await asyncio.sleep(0)
            misplaced = await _all_of([self._write_part(part, number) for part in parts if part])
        return [by_id[own] for some in misplaced for own in some]

    async def settle(self) -> None:
        await self._unsettled.settle(self._database)

    async def _number(self) -> int:
        if self._numbers is not None:
            self._drawn = await self._numbers.current(self._drawn)
        return NOT_NUMBERED_YET if self._drawn is None else self._drawn

    async def _write_part(self, documents: Sequence[Document], number: int) -> Collection[str]:
        """Returns the ids of those whose conversation is not, or no longer, with their contact."""
        left = {document["_id"]: document for document in documents}
        written: list[Document] = []
        while left:
            known = {
                stored["_id"]: stored
                for stored in await by_ids(self._database["interactions"], left, _COMPARED)
            }
            changed = [one for own, one in left.items() if _differs(one, known.get(own), number)]
            leaving: defaultdict[str, set[str]] = defaultdict(set)
            for document in changed:
                before = known.get(document["_id"])
                if before is not None and _leaves(before, document):
                    leaving[before["conversation"]].add(before["_id"])
            await settle_conversations(self._database, leaving)
            overtaken = await _write(self._database, changed, known)
            await settle_conversations(self._database, {own: set() for own in leaving})
            self._unsettled.note(
                _noted(one, known.get(one["_id"])) for one in changed if one["_id"] not in overtaken
            )
            await note_changes(self._database, _left(changed, known))
            written += [one for own, one in left.items() if own not in overtaken]
            left = {own: left[own] for own in overtaken}
        self._unsettled.add(written)
        return await _misplaced(self._database, written)


async def _all_of(writing: Sequence[Awaitable[Collection[str]]]) -> list[Collection[str]]:
    """Raises an error only after all have ended, so that the next attempt meets no write of this one."""
    answers = await asyncio.gather(*writing, return_exceptions=True)
    found: list[Collection[str]] = []
    for answer in answers:
        if isinstance(answer, BaseException):
            raise answer
        found.append(answer)
    return found


def _differs(document: Document, before: Document | None, number: int) -> bool:
    """Whether the document must be written. Also sets its appearance, the one that it keeps or `number`, and its former
    contacts.
    """
    if document["standing"] == SOURCE:
        goes_on = (
            before is not None
            and before["standing"] == SOURCE
            and before["contact"] == document["contact"]
        )
        document["appearance"] = before["appearance"] if before and goes_on else number
    if before is not None and (former := contacts_in(before) - {document["contact"]}):
        document[FORMER_FIELD] = sorted(former)
    return before is None or any(before[name] != document[name] for name in ("revision", "contact"))


def _leaves(before: Document, document: Document) -> bool:
    return bool(
        before["conversation"] != document["conversation"]
        or before["position"] > document["position"]
    )


def _noted(document: Document, before: Document | None) -> tuple[str, Note]:
    """The conversation in which the write is to be noted, and the note."""
    conversation = document["conversation"]
    is_new = before is None or before["conversation"] != conversation
    return conversation, Note(document["position"], own_id(document["_id"]), is_new)


def _left(
    changed: Sequence[Document], known: Mapping[str, Document]
) -> Mapping[str, Sequence[Note]]:
    """The notes in conversations that an interaction has left for another."""
    left: defaultdict[str, list[Note]] = defaultdict(list)
    for one in changed:
        before = known.get(one["_id"])
        if before is not None and before["conversation"] != one["conversation"]:
            note = Note(before["position"], own_id(one["_id"]), is_new=False)
            left[before["conversation"]].append(note)
    return left


async def _write(
    database: Database, changed: Sequence[Document], known: Mapping[str, Document]
) -> Collection[str]:
    """Returns the ids of those that another process inserted first. Inserts new documents, which costs half as much
    as replacing them.
    """
    writes = [
        ReplaceOne({"_id": one["_id"]}, one, upsert=True) if one["_id"] in known else InsertOne(one)
        for one in changed
    ]
    overtaken = await overtaken_among(database["interactions"], writes)
    return {changed[at]["_id"] for at in overtaken}


async def _misplaced(database: Database, written: Sequence[Document]) -> Collection[str]:
    held = {one["conversation"] for one in written}
    now = {
        one["_id"]: one["contact"]
        for one in await by_ids(database["conversations"], held, ("contact",))
    }
    return [one["_id"] for one in written if now.get(one["conversation"]) != one["contact"]]
