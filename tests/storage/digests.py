"""What a database holds of an organization's records, in one line."""

from hashlib import sha256

from api.intake.exporting import write_lines
from api.intake.progress import Progress
from storage.mongo.everything import MongoEverything


class _Lines:
    def __init__(self):
        self.lines = []

    def write(self, line):
        self.lines.append(line)


async def lines_in(database):
    """All records, as the export writes them, in a fixed order."""
    output = _Lines()
    await write_lines(MongoEverything(database).values(), output, Progress())
    return sorted(output.lines)


async def digest(database):
    return sha256(b"".join(await lines_in(database))).hexdigest()
