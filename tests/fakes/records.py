"""Records in memory. `all` holds them in the order in which they began."""

from dataclasses import replace


class FakeRecords:
    def __init__(self):
        self._records = {}
        self.feedback = {}

    @property
    def all(self):
        return list(self._records.values())

    async def save(self, record):
        """Feedback that was given already stays."""
        self._records[record.id] = record

    def given(self, record):
        return self.feedback.setdefault(record, {}) if record in self._records else None

    async def between(self, organization, since, until):
        for record in sorted(self.all, key=lambda one: (one.at, one.id)):
            if organization in (None, record.organization_id) and since <= record.at < until:
                given = self.feedback.get(record.id, {})
                yield replace(record, feedback=tuple(given.values()))


class FakeFeedback:
    def __init__(self, records):
        self._records = records

    async def give(self, record, agent, feedback):
        given = self._records.given(record)
        if given is None:
            return False
        given.pop(agent, None)
        if feedback is not None:
            given[agent] = feedback
        return True

    async def given(self, records, agent):
        found = {record: self._records.feedback.get(record, {}) for record in records}
        return {record: given[agent] for record, given in found.items() if agent in given}
