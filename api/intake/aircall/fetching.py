"""Fetches what an organization has in Aircall, and puts it into the inbox as if it had just happened."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

from api.intake.aircall.rest import AircallApi
from api.intake.loose import Object, id_in, moment_in, object_in, objects_in, text_in
from api.intake.product_api import AskedTooOften, NotThere, Unreachable
from domain.connections import ConnectionRepository, Product
from domain.ids import OrganizationId
from domain.inbox import InboxCounts
from domain.ports import Clock
from domain.services.inbox import InboxService

PAST = timedelta(days=183)
SLICE = timedelta(days=7)
MOST_LISTED = 10_000
"""Aircall lists no more of a query, whatever the total."""
PAGE = 50
PACE_SECONDS = 60 / 110
"""Aircall allows 120 requests a minute, and webhooks that lack a transcript need some of them."""
MOST_WAITING = 5_000
MOST_TRIES = 6


class Fetching:
    """May be ended and run again: it goes on with the calls where it was."""

    def __init__(
        self,
        *,
        api: AircallApi,
        organization: OrganizationId,
        connections: ConnectionRepository,
        inbox: InboxService,
        counts: Callable[[], Awaitable[InboxCounts]],
        clock: Clock,
        tell: Callable[[str], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api = api
        self._organization = organization
        self._connections = connections
        self._inbox = inbox
        self._counts = counts
        self._clock = clock
        self._tell = tell
        self._sleep = sleep
        self._put = 0

    async def run(self) -> int:
        """Returns how much was put into the inbox. Raises `NotFetched`."""
        now = self._clock()
        for path, name, event in (
            ("/v2/users", "users", "user.created.v2"),
            ("/v1/numbers", "numbers", "number.created"),
        ):
            async for one in self._listed(path, name):
                await self._take(event, one, now)
        beginning = datetime(2000, 1, 1, tzinfo=UTC)
        async for one in self._between("/v1/contacts", "contacts", beginning, now):
            await self._take("contact.created", one, moment_in(one, "updated_at") or now)
        await self._fetch_calls(now)
        return self._put

    async def _fetch_calls(self, now: datetime) -> None:
        known = await self._connections.get(self._organization, Product.AIRCALL)
        begin = now - PAST
        if known is not None and known.fetched_until is not None:
            begin = max(begin, known.fetched_until)
        while begin < now:
            end = min(begin + SLICE, now)
            async for call in self._between("/v1/calls", "calls", begin, end):
                await self._take_call(call)
            await self._connections.fetched(self._organization, Product.AIRCALL, end)
            self._tell(f"calls until {end:%Y-%m-%d}; {self._put} things so far")
            begin = end

    async def _take_call(self, call: Object) -> None:
        has_ended = text_in(call, "status") == "done"
        at = moment_in(call, "ended_at", "answered_at", "started_at") or self._clock()
        await self._take("call.ended" if has_ended else "call.created", call, at)
        own = id_in(call, "id")
        was_said = call.get("answered_at") is not None or call.get("voicemail") is not None
        if own is None or not was_said:
            return
        try:
            answer = await self._ask(f"/v1/calls/{own}/transcription")
        except NotThere:
            return
        found = object_in(answer, "transcription") or answer
        await self._take("transcription.created", {**found, "call_id": own}, at)

    async def _take(self, event: str, data: Object, at: datetime) -> None:
        envelope = {"event": event, "timestamp": at.timestamp(), "data": data}
        if await self._inbox.take(self._organization, Product.AIRCALL, orjson.dumps(envelope)):
            self._put += 1

    async def _between(
        self, path: str, name: str, begin: datetime, end: datetime
    ) -> AsyncGenerator[Object, None]:
        """Halves the time until Aircall lists all of it."""
        first, last = int(begin.timestamp()), int(end.timestamp())
        told: dict[str, str | int] = {"from": first, "to": last, "order": "asc"}
        if name == "calls":
            told["fetch_contact"] = "true"
        page = await self._ask(path, per_page=PAGE, **told)
        total = object_in(page, "meta").get("total")
        if isinstance(total, int) and total >= MOST_LISTED and last - first > 1:
            middle = begin + (end - begin) / 2
            for half in ((begin, middle), (middle, end)):
                async for one in self._between(path, name, *half):
                    yield one
            return
        async for one in self._following(page, name):
            yield one

    async def _listed(self, path: str, name: str) -> AsyncGenerator[Object, None]:
        async for one in self._following(await self._ask(path, per_page=PAGE), name):
            yield one

    async def _following(self, page: Object, name: str) -> AsyncGenerator[Object, None]:
        while True:
            for one in objects_in(page, name):
                yield one
            following = text_in(object_in(page, "meta"), "next_page_link")
            if following is None:
                return
            while (await self._counts()).waiting > MOST_WAITING:
                await self._sleep(5)
            page = await self._ask(following)

    async def _ask(self, path: str, **told: Any) -> Object:
        """Raises `NotFetched` if waiting does not help."""
        tries = 0
        while True:
            await self._sleep(PACE_SECONDS)
            try:
                return await self._api.get(self._organization, path, **told)
            except AskedTooOften as error:
                self._tell(f"{error}; waiting {error.wait_seconds:.0f} s")
                await self._sleep(error.wait_seconds)
            except Unreachable:
                tries += 1
                if tries >= MOST_TRIES:
                    raise
                await self._sleep(2**tries)
