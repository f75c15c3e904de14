"""A feed that says what a test tells it to, and whether anybody still listens."""

import asyncio


class FollowedFeed:
    """Each `follow...` yields what `tell` is given; `current` reads with the `reader`, as the service's hub does."""

    def __init__(self, reader):
        self._reader = reader
        self._told = asyncio.Queue()
        self.followed = []
        self.listeners = 0
        self.left = asyncio.Event()

    def tell(self, change):
        self._told.put_nowait(change)

    async def taken(self):
        """Returns once the reader has dealt with all that was told, and waits for more."""
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
