"""A real database that remembers the commands it gets, and explains how it answers them."""

from contextlib import asynccontextmanager

from pymongo import AsyncMongoClient
from pymongo.monitoring import CommandListener
from pymongo.uri_parser import parse_uri

from storage.mongo.indexes import create_indexes
from tests.databases import at_leisure
from tests.fakes.repositories import in_mongo

WRITES = {"update": ("updates", "q"), "delete": ("deletes", "q")}


class Ears(CommandListener):
    def __init__(self):
        self.heard = []

    def started(self, event):
        self.heard.append((event.command_name, event.command))

    def succeeded(self, event):
        pass

    def failed(self, event):
        pass


class Listened:
    """Repositories, and the commands that each call sends to the server."""

    def __init__(self, database, ears, *, is_embedded):
        self.database, self.ears, self.is_embedded = database, ears, is_embedded
        self.repositories = in_mongo(database)

    async def queries(self, ask):
        """The collection and filter of each query that the call sends."""
        self.ears.heard.clear()
        await ask(self.repositories)
        return [query for heard in list(self.ears.heard) for query in queries_in(*heard)]

    async def explained(self, collection, wanted):
        find = {"find": collection, "filter": wanted}
        told = await self.database.command({"explain": find, "verbosity": "executionStats"})
        return set(stages(told["queryPlanner"]["winningPlan"])), told["executionStats"]


def queries_in(name, command):
    collection = command.get(name)
    if name == "find":
        yield collection, command["filter"]
    elif name == "aggregate":
        match, *rest = command["pipeline"]
        assert [list(stage) for stage in rest] in ([["$limit"], ["$group"]], [["$group"]])
        yield collection, match["$match"]
    elif name in WRITES:
        many, key = WRITES[name]
        yield from ((collection, one[key]) for one in command[many])
    else:
        assert name in {"insert", "getMore"}, f"{name} is not among the forms that are cheap"


def stages(plan):
    yield plan["stage"]
    for source in (*plan.get("inputStages", ()), *filter(None, [plan.get("inputStage")])):
        yield from stages(source)


@asynccontextmanager
async def listened(url):
    """`url` names a database of its own. The server deletes it when it ends."""
    ears = Ears()
    async with AsyncMongoClient(url, tz_aware=True, event_listeners=[ears]) as client:
        database = client[parse_uri(url)["database"]]
        with at_leisure():
            await create_indexes(database)
        hello = await database.command("hello")
        yield Listened(database, ears, is_embedded=hello["setName"] == "secantus")
