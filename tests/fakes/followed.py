"""A feed whose events come from a test, and that knows whether somebody still follows it."""

import asyncio


class FollowedFeed:
    """Each `follow...` yields the values given to `tell`. `current` reads with the `reader`, like the service's hub."""

    def __init__(self, reader):
        self._reader = reader
        self._told = asyncio.Queue()
        self.followed = []
        self.listeners = 0
        self.left = asyncio.Event()

    def tell(self, change):
        self._told.put_nowait(change)

    async def taken(self):
        """Returns after the reader has handled all values and waits for more."""
        await self._told.join()

    def follow(self, organization, contact):
        return self._changes(organization, contact)

    async def current(self, organization, contact):
        found = await self._reader.read([(organization, contact)])
        return found[organization, contact]

    def follow_generation(self, organization, contact):
        return self._changes(organization, contact)

    def follow_switch(self, organization):
        return self._changes(organization)

    async def _changes(self, *of):
        self.followed.append(of)
        self.listeners += 1
        try:
            while True:
                yield await self._told.get()
                self._told.task_done()
        finally:
            self.listeners -= 1
            self.left.set()
