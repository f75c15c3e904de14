"""Records in memory. `all` holds them in the order in which they began."""


class FakeRecords:
    def __init__(self):
        self._records = {}

    @property
    def all(self):
        return list(self._records.values())

    async def save(self, record):
        self._records[record.id] = record

    async def between(self, organization, since, until):
        for record in sorted(self.all, key=lambda one: (one.at, one.id)):
            if organization in (None, record.organization_id) and since <= record.at < until:
                yield record
