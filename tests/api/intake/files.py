"""Import files on their way into a real database."""

from api.intake.loading import Loader, lines_of
from domain.services.intake import IntakeService
from tests.fakes.repositories import in_mongo


class Intake:
    """Loads files into a real database and remembers what was reported."""

    def __init__(self, database, folder):
        self.storage = in_mongo(database)
        self.database = database
        self.file = folder / "lines.jsonl"
        self.reports = []

    async def load(self, *lines, end="\n"):
        return await self.load_bytes("".join(f"{line}{end}" for line in lines).encode())

    async def load_bytes(self, content):
        self.reports = []
        self.file.write_bytes(content)
        service = IntakeService(
            references=self.storage.references,
            organizations=self.storage.organizations,
            agents=self.storage.agents,
            lines=self.storage.lines,
            contacts=self.storage.contacts,
            conversations=self.storage.conversations,
            interactions=self.storage.interactions,
        )
        loader = Loader(service, lambda number, reason: self.reports.append((number, reason)))
        with lines_of(str(self.file)) as lines:
            return await loader.load(lines)

    async def interaction(self, own, of="acme"):
        return (await self.storage.interactions.get_many(of, [own])).get(own)

    async def documents(self):
        names = await self.database.list_collection_names()
        return {
            name: sorted(await self.database[name].find({}).to_list(None), key=lambda d: d["_id"])
            for name in sorted(names)
        }
