"""A database whose client dies between two writes, and its documents as they were before."""

from tests.databases import at_leisure, emptied

WRITES = {"update_one", "update_many", "bulk_write", "delete_one", "delete_many"}


class Killed(Exception):
    pass


class Dying:
    """The database for a process that dies after so many writes."""

    def __init__(self, database, writes):
        self.database, self.left = database, writes

    def __getitem__(self, name):
        return DyingCollection(self, self.database[name])


class DyingCollection:
    def __init__(self, dying, collection):
        self.dying, self.collection = dying, collection

    def __getattr__(self, name):
        if name in WRITES:
            self.dying.left -= 1
            if self.dying.left < 0:
                raise Killed
        return getattr(self.collection, name)


async def documents_of(database):
    """All documents by collection, to put them back later. That is quicker than to save them again."""
    return {
        name: await database[name].find({}).to_list(None)
        for name in await database.list_collection_names()
    }


async def put_back(database, documents):
    await emptied(database)
    with at_leisure():
        for name, some in documents.items():
            if some:
                await database[name].insert_many(some)
