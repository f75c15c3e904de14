"""Import files, loaded into a real database."""

from api.intake.lines import lines_of
from api.intake.loading import Loader
from api.wiring import intake_over
from tests.fakes.repositories import in_mongo


class Watching:
    """Remembers what the loader reported."""

    def __init__(self):
        self.reports, self.lines_reached, self.lines_in = [], [], []

    def refused(self, number, fault):
        self.reports.append((number, str(fault)))

    def reached(self, line):
        self.lines_reached.append(line)

    def taken_in(self, last_line):
        self.lines_in.append(last_line)

    async def ride_out(self, ask):
        return await ask()


class Intake:
    """Loads files into a real database, and remembers what the loader reported."""

    def __init__(self, database, folder):
        self.storage = in_mongo(database)
        self.database = database
        self.file = folder / "lines.jsonl"
        self.watching = Watching()

    @property
    def reports(self):
        return self.watching.reports

    async def load(self, *lines, end="\n", **options):
        return await self.load_bytes("".join(f"{line}{end}" for line in lines).encode(), **options)

    async def load_bytes(self, content, **options):
        self.watching = Watching()
        self.file.write_bytes(content)
        loader = Loader(intake_over(self.storage), self.watching)
        with lines_of(str(self.file)) as lines:
            return await loader.load(lines, **options)

    async def interaction(self, own, of="acme"):
        return (await self.storage.interactions.get_many(of, [own])).get(own)

    async def documents(self):
        names = await self.database.list_collection_names()
        return {
            name: sorted(await self.database[name].find({}).to_list(None), key=lambda d: d["_id"])
            for name in sorted(names)
        }
