"""An agent who generates again and again, whatever happens to the database, and the answer to each click."""

import asyncio
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx2

from tests.client import GENERATE, gid

EVERY_SECONDS = 0.2


@dataclass(slots=True, kw_only=True)
class Clicks:
    """The answers so far."""

    acknowledged: list[int] = field(default_factory=list)
    refusals: set[str] = field(default_factory=set)
    answered: int = 0
    falls: list[tuple[int, int]] = field(default_factory=list)
    """A version, and a higher version that was acknowledged before its click.

    An equal version is not lower: a request that joins another gets the same one.
    """

    @property
    def newest(self) -> int:
        return max(self.acknowledged, default=0)

    def add(self, told: str | int, *, known: int) -> None:
        self.answered += 1
        if isinstance(told, str):
            self.refusals.add(told)
            return
        if told < known:
            self.falls.append((told, known))
        self.acknowledged.append(told)

    async def acknowledged_again(self, within=60):
        """Waits for one more acknowledged click."""
        give_up_at, before = time.monotonic() + within, self.newest
        while self.newest == before:
            assert time.monotonic() < give_up_at, f"nothing after {before}; {self.refusals}"
            await asyncio.sleep(0.05)


@asynccontextmanager
async def clicking(clients, conversation):
    """Clicks at intervals without waiting for answers. Waits for all answers at the end."""
    clicks, under_way = Clicks(), set()

    async def click(client):
        known = clicks.newest
        clicks.add(await _told(client, conversation), known=known)

    async def go_on():
        while True:
            for client in clients:
                under_way.add(asyncio.create_task(click(client)))
                await asyncio.sleep(EVERY_SECONDS)

    task = asyncio.create_task(go_on())
    try:
        yield clicks
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await asyncio.gather(*under_way)


async def _told(client, conversation):
    """The version, or the name of the refusal or error."""
    try:
        answer = (await client.post(GENERATE, {"id": gid("Conversation", conversation)})).json()
    except httpx2.HTTPError as error:
        return type(error).__name__
    if "errors" in answer:
        return answer["errors"][0]["extensions"]["code"]
    given = answer["data"]["generateInsights"]
    if given["__typename"] != "GenerateInsightsSuccess":
        return given["__typename"]
    return given["insights"]["version"]
