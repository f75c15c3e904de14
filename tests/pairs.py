"""Two services on one database: one generates, the other has the open conversations. The tests damage what they use."""

import os
import signal
from contextlib import asynccontextmanager, contextmanager, suppress

import httpx2

from tests.open_conversation import OpenConversation, all_at, generated, kept_open
from tests.service import eventually
from tests.two_services import two_services

READERS = 50


class Pair:
    """Two services on one database and one Redis. Without `mongod`, the database is the embedded server."""

    def __init__(self, writing, telling, redis, mongod=None):
        self.writing, self.telling, self.redis = writing, telling, redis
        self._mongod = mongod

    @asynccontextmanager
    async def open(self):
        """Fifty conversations of one contact, open in the `telling` process, and the agent who generates."""
        ben = self.writing.client("ben")
        ana = self.telling.client("ana")
        await generated(ben)
        readers = [OpenConversation(ana, ("v3", "v4")[at % 2]) for at in range(READERS)]
        try:
            async with kept_open(*readers):
                yield ben, readers
        finally:
            await ben.close()
            await ana.close()

    def kill_database(self):
        """The embedded server restarts by itself. A real MongoDB is started again here."""
        for pid in self._database_pids():
            os.kill(pid, signal.SIGKILL)
        if self._mongod is not None:
            self._mongod.process.wait()
            self._mongod.start()

    @contextmanager
    def frozen_database(self):
        """Until the block ends, the database answers nothing and closes no connection."""
        pids = self._database_pids()
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                # The service replaces a server that hangs for long.
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGCONT)

    def _database_pids(self):
        return self.writing.database_pids() if self._mongod is None else [self._mongod.process.pid]

    def recover(self):
        if self.redis.process.poll() is not None:
            self.redis.start()
        self.redis.thaw()
        for service in (self.writing, self.telling):
            if not service.is_running():
                service.start()
            eventually(lambda url=service.url: is_whole(url))


def is_whole(url):
    try:
        answer = httpx2.get(f"{url}/readyz", trust_env=False, timeout=5)
    except httpx2.HTTPError:
        return False
    return answer.status_code == 200 and set(answer.json()["parts"].values()) == {"ready"}


@contextmanager
def paired(data_dir, mongod=None, **settings):
    with two_services(data_dir, **settings) as (writing, telling, redis):
        yield Pair(writing, telling, redis, mongod)


async def newest_everywhere(readers, version):
    await all_at(readers, version)
    assert {one.version for one in readers} == {version}
    assert all(one.is_in_order() for one in readers)
