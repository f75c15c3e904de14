"""Joins finds that are made at the same moment into one command.

A page makes many small finds, and a command costs more than most of them read. Inside `together` a find waits until a
few turns of the loop bring no other. Then all that wait are sent as one aggregation: the first one, and the others
joined to it by `$unionWith`, each answered from its own index. Finds by id in one collection become a single find, so
that nothing is read twice.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

from storage.mongo.connection import Collection, patience_now

Document = dict[str, Any]

MAX_JOINED = 400
"""The most finds in one command. MongoDB refuses a thousand."""
QUIET_TURNS = 2
"""How many turns of the loop must bring no further find before all are sent. A call that starts further calls takes
one turn for each.
"""
ONE_ANSWER = 20_000
"""The most documents that come with the first answer. MongoDB's default is about a hundred, and the rest would need a
second command.
"""
_PART = "part"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Find:
    """Without `fields` it returns whole documents. With `counts` it returns one document that holds the number in
    `count`, or none.

    `hint` names the fields of the index to use; without it the planner chooses.
    """

    collection: Collection
    wanted: Document
    fields: Mapping[str, int] | None = None
    order: Mapping[str, int] | None = None
    limit: int = 0
    counts: bool = False
    hint: Sequence[str] = ()

    async def documents(self) -> list[Document]:
        gathering = _gathering.get()
        return await (self.alone() if gathering is None else gathering.documents(self))

    async def alone(self) -> list[Document]:
        if self.counts:
            return [{"count": await self.collection.count_documents(self.wanted, limit=self.limit)}]
        cursor = self.collection.find(self.wanted, self.fields, batch_size=ONE_ANSWER)
        if self.order:
            cursor = cursor.sort([*self.order.items()])
        if self.hint:
            cursor = cursor.hint(_index(self.hint))
        return await cursor.limit(self.limit).to_list(None)

    @property
    def ids(self) -> list[str] | None:
        """The ids, if it searches by `_id` and nothing else."""
        return self.wanted["_id"]["$in"] if [*self.wanted] == ["_id"] else None

    @property
    def stages(self) -> list[Document]:
        return [
            {"$match": self.wanted},
            *([{"$sort": self.order}] if self.order else []),
            *([{"$limit": self.limit}] if self.limit else []),
            *([{"$project": self.fields}] if self.fields else []),
            *([{"$group": {"_id": None, "count": {"$sum": 1}}}] if self.counts else []),
        ]


@contextmanager
def together() -> Iterator[None]:
    """Joins the finds that are made inside the block, also in tasks that are started there."""
    token = _gathering.set(_Gathering())
    try:
        yield
    finally:
        _gathering.reset(token)


@contextmanager
def with_everybody() -> Iterator[None]:
    """Joins the finds of all that are inside such a block at the same moment, whoever they are. For short reads that
    many make at once, such as those of pages that connect again after a restart.
    """
    token = _gathering.set(_everybody)
    try:
        yield
    finally:
        _gathering.reset(token)


@dataclass(slots=True, eq=False)
class _Waiting:
    find: Find
    answer: asyncio.Future[list[Document]]


@dataclass(slots=True, eq=False)
class _Part:
    """A find, and the calls that wait for it."""

    find: Find
    waiting: list[_Waiting] = field(default_factory=list)

    def answer(self, documents: list[Document]) -> None:
        for one in self.waiting:
            if one.answer.done():
                continue
            if one.find.ids is None:
                one.answer.set_result(documents)
            else:
                own = set(one.find.ids)
                one.answer.set_result([each for each in documents if each["_id"] in own])


class _Gathering:
    def __init__(self) -> None:
        self._waiting: dict[float, list[_Waiting]] = {}
        self._sending: set[asyncio.Task[None]] = set()

    async def documents(self, find: Find) -> list[Document]:
        """Waits for the documents. Only finds with the same deadline are joined."""
        waiting = _Waiting(find, asyncio.get_running_loop().create_future())
        seconds = patience_now()
        if seconds in self._waiting:
            self._waiting[seconds].append(waiting)
        else:
            self._waiting[seconds] = [waiting]
            sending = asyncio.create_task(self._send_soon(seconds))
            self._sending.add(sending)
            sending.add_done_callback(self._sending.discard)
        return await waiting.answer

    async def _send_soon(self, seconds: float) -> None:
        quiet = known = 0
        while quiet < QUIET_TURNS and known < MAX_JOINED:
            await asyncio.sleep(0)
            now = len(self._waiting[seconds])
            quiet, known = (quiet + 1 if now == known else 0), now
        waiting = [one for one in self._waiting.pop(seconds) if not one.answer.done()]
        try:
            if len(waiting) > 1 and await _joins(waiting[0].find.collection):
                await asyncio.gather(*map(_send, _commands(_parts(waiting))))
            else:
                await asyncio.gather(*map(_send_alone, _parts(waiting)))
        except Exception as error:  # noqa: BLE001  raised in each call that waits
            for one in waiting:
                if not one.answer.done():
                    one.answer.set_exception(error)


_gathering: ContextVar[_Gathering | None] = ContextVar("gathering", default=None)
_everybody = _Gathering()


def _parts(waiting: Sequence[_Waiting]) -> list[_Part]:
    """Joins finds by id into one for each collection."""
    parts: list[_Part] = []
    by_ids: defaultdict[str, list[_Waiting]] = defaultdict(list)
    for one in waiting:
        if one.find.ids is None:
            parts.append(_Part(one.find, [one]))
        else:
            by_ids[one.find.collection.name].append(one)
    return parts + [_Part(_union([one.find for one in same]), same) for same in by_ids.values()]


def _union(finds: Sequence[Find]) -> Find:
    if len(finds) == 1:
        return finds[0]
    ids = dict.fromkeys(own for find in finds for own in find.ids or ())
    fields: Mapping[str, int] | None = {}
    for find in finds:
        fields = None if fields is None or find.fields is None else {**fields, **find.fields}
    return Find(collection=finds[0].collection, wanted={"_id": {"$in": [*ids]}}, fields=fields)


def _commands(parts: Sequence[_Part]) -> Iterator[Sequence[_Part]]:
    """A command takes one hint, for the find that it begins with. So each further find with a hint is sent alone."""
    hinted = [part for part in parts if part.find.hint]
    joined = hinted[:1] + [part for part in parts if not part.find.hint]
    yield from ([part] for part in hinted[1:])
    yield from (joined[at : at + MAX_JOINED] for at in range(0, len(joined), MAX_JOINED))


def _index(fields: Sequence[str]) -> list[tuple[str, int]]:
    return [(field, 1) for field in fields]


async def _send_alone(part: _Part) -> None:
    part.answer(await part.find.alone())


async def _send(parts: Sequence[_Part]) -> None:
    if len(parts) == 1:
        await _send_alone(parts[0])
        return
    first, *others = (
        (part.find.collection, [*part.find.stages, {"$set": {_PART: number}}])
        for number, part in enumerate(parts)
    )
    joined = [
        {"$unionWith": {"coll": collection.name, "pipeline": stages}}
        for collection, stages in others
    ]
    collection, stages = first
    hint = parts[0].find.hint
    options: dict[str, Any] = {"hint": dict(_index(hint))} if hint else {}
    cursor: Any = collection.aggregate([*stages, *joined], batchSize=ONE_ANSWER, **options)
    if asyncio.iscoroutine(cursor):  # Motor gives the cursor itself
        cursor = await cursor
    found: list[list[Document]] = [[] for _ in parts]
    for document in await cursor.to_list(None):
        found[document.pop(_PART)].append(document)
    for part, documents in zip(parts, found, strict=True):
        part.answer(documents)


_is_embedded: WeakKeyDictionary[Any, bool] = WeakKeyDictionary()


async def _joins(collection: Collection) -> bool:
    """False for the embedded server, which reads each joined collection whole. The server is asked once which kind it
    is.
    """
    client = collection.database.client
    if client not in _is_embedded:
        hello = await collection.database.command("hello")
        _is_embedded[client] = hello.get("setName") == "secantus"
    return not _is_embedded[client]
