"""What a real MongoDB did for each command, by its own profiler."""

from contextlib import asynccontextmanager
from dataclasses import dataclass, field

_QUIET = {"op": {"$in": ["query", "getmore", "command", "update", "remove", "insert"]}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """For one command or several: how much was examined, and how much was returned or written."""

    command: str
    collection: str
    keys: int
    documents: int
    returned: int
    sorts: bool
    plan: str


@dataclass(slots=True)
class Profile:
    """It is filled when the block ends."""

    works: list = field(default_factory=list)

    @property
    def total(self):
        return Work(
            command="all",
            collection="all",
            keys=sum(one.keys for one in self.works),
            documents=sum(one.documents for one in self.works),
            returned=sum(one.returned for one in self.works),
            sorts=any(one.sorts for one in self.works),
            plan=" ".join(one.plan for one in self.works),
        )


@asynccontextmanager
async def profiled(database):
    """Profiles every command on this database while the block runs."""
    await database.command("profile", 0)
    await database["system.profile"].drop()
    await database.command("profile", 2)
    profile = Profile()
    try:
        yield profile
    finally:
        await database.command("profile", 0)
    async for entry in database["system.profile"].find(_QUIET):
        profile.works += _works(database.name, entry)


def _works(name, entry):
    collection = entry["ns"].removeprefix(f"{name}.")
    command = next(iter(entry.get("command", {})), entry["op"])
    if command == "profile" or collection == "system.profile":
        return
    written = sum(entry.get(kind, 0) for kind in ("nMatched", "ndeleted", "ninserted", "nUpserted"))
    yield Work(
        command=command,
        collection=collection,
        keys=entry.get("keysExamined", 0),
        documents=entry.get("docsExamined", 0),
        returned=entry.get("nreturned", 0) + written,
        sorts=bool(entry.get("hasSortStage")),
        plan=entry.get("planSummary", ""),
    )
