"""Keys in memory."""

from dataclasses import replace


class FakeKeys:
    def __init__(self):
        self._keys = {}

    async def save(self, key):
        self._keys[key.id] = key

    async def get(self, key):
        return self._keys.get(key)

    async def of_organization(self, organization):
        found = [one for one in self._keys.values() if one.organization_id == organization]
        return sorted(found, key=lambda one: (one.made_at, one.id))

    async def used(self, key, on):
        if key in self._keys:
            self._keys[key] = replace(self._keys[key], last_used_on=on)

    async def withdraw(self, key, at):
        if key not in self._keys:
            return False
        if self._keys[key].withdrawn_at is None:
            self._keys[key] = replace(self._keys[key], withdrawn_at=at)
        return True
