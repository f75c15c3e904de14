"""Open pages on one conversation. They are notified together of everything that happens there, but each according to
its own rights (R39).

One follower listens for all of them. An event is executed once for each set of rights before the pages wake up, so that
each of them only has to send. Each page remembers what it was notified of last. So a page that comes late or is slow
gets only the newest state (R27), and asks for its execution itself.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Coroutine, Hashable
from datetime import datetime
from typing import Any

from strawberry.types import ExecutionResult

from api.live.groups import RIGHTS_LAST_SECONDS, Execution, tell_lag
from domain.errors import ConversationNotFound
from domain.feed import Listening
from domain.ids import AgentId, ContactId, ConversationId
from domain.open_pages import (
    Due,
    Happening,
    Moments,
    Rights,
    RightsChanged,
    Standing,
    Told,
    due_to_page,
    key_of,
)
from domain.people import Viewer
from domain.services.following import FollowingService
from domain.services.open_pages import Seen, seen_by

Execute = Callable[[Viewer, Seen, Happening], Coroutine[Any, Any, ExecutionResult]]
IsAboutTheViewer = Callable[[Happening], bool]


class Page:
    """One open page. `rights` is `None` until the agent's rights were read."""

    __slots__ = ("ear", "life", "rights", "told", "viewer", "wake")

    def __init__(self, viewer: Viewer, told: Told, life: int, following: FollowingService) -> None:
        self.viewer = viewer
        self.told = told
        self.life = life
        self.wake = asyncio.Event()
        self.rights: Rights | None = None
        self.ear = following.listen_to_rights(viewer, self.wake)


class Room:
    """The open pages that share `execute`."""

    def __init__(
        self,
        following: FollowingService,
        execute: Execute,
        *,
        viewer: Viewer,
        contact: ContactId,
        conversation: ConversationId,
        is_about_the_viewer: IsAboutTheViewer,
    ) -> None:
        self._following = following
        self._execute = execute
        self._organization = viewer.organization_id
        self._contact = contact
        self._conversation = conversation
        self._is_about_the_viewer = is_about_the_viewer
        self._pages: defaultdict[AgentId, set[Page]] = defaultdict(set)
        self._follower: asyncio.Task[None] | None = None
        self._now: Standing | None = None
        self._read_at = 0.0
        self._life = 0
        self._written: tuple[int, datetime] | None = None
        """How often the contact was deleted and made again (R23)."""
        self._moments = Moments()
        self._due: dict[Told, Due] = {}
        self._seen: dict[AgentId, Seen] = {}
        self._executions: dict[Hashable, Execution] = {}

    def join(self, viewer: Viewer, *, version: int, change_number: int) -> Page:
        told = Told(
            version=version,
            change_number=change_number,
            generation=0 if self._moments.is_under_way else self._moments.number,
            moment=0 if self._moments.is_under_way else len(self._moments.events),
        )
        page = Page(viewer, told, self._life, self._following)
        self._pages[viewer.agent_id].add(page)
        if self._follower is None:
            self._follower = asyncio.create_task(self._follow())
        return page

    def leave(self, page: Page) -> bool:
        """Returns whether no page remains."""
        page.ear.close()
        agent = page.viewer.agent_id
        self._pages[agent].discard(page)
        if not self._pages[agent]:
            del self._pages[agent]
        if self._pages:
            return False
        for task in (self._follower, *self._executions.values()):
            if task is not None:
                task.cancel()
        return True

    async def next(self, page: Page) -> ExecutionResult:
        """The next event for the page. Raises `ConversationNotFound` if the page may not show the conversation, or no
        longer (R28).
        """
        while True:
            page.wake.clear()
            if self._now is None or page.ear.now() is None:
                await page.wake.wait()
                continue
            seen = self._seen_by(page)
            happening, told, rights = self._due_to(page, self._now)
            if happening is None:
                page.told, page.rights = told, rights
                await page.wake.wait()
            elif _now() - self._read_at > RIGHTS_LAST_SECONDS:
                await self._read_afresh()
            else:
                execution = self._executed(page.viewer, seen, happening)
                if not execution.done():
                    await asyncio.shield(execution)
                    if not await self._may_still(page, seen):
                        continue
                page.told, page.rights = told, rights
                return execution.result()

    async def _follow(self) -> None:
        wake = asyncio.Event()
        with self._following.listen(self._organization, self._contact, wake) as listening:
            before: Standing | None = None
            while True:
                wake.clear()
                now = self._take(listening)
                if now is not None and now is not before:
                    await self._prepare(now)
                    if before is not None:
                        tell_lag(before.contact.live, now.contact.live)
                    before = now
                    for page in [page for pages in self._pages.values() for page in pages]:
                        page.wake.set()
                await wake.wait()

    def _take(self, listening: Listening) -> Standing | None:
        """Takes in what the listener has heard. Returns the current state, or `None` if it is not known yet."""
        moments = self._moments
        while (event := listening.take()) is not None:
            moments = moments.after(event)
        self._moments = moments
        contact, organization = listening.contact(), listening.organization()
        if contact is None or organization is None:
            return None
        self._read_at = _now() - listening.age()
        self._stand(
            Standing(
                contact=contact,
                conversation=self._conversation,
                organization=organization,
                moments=moments,
            )
        )
        return self._now

    def _stand(self, now: Standing) -> None:
        before = self._now
        if before is not None and before.is_same_as(now):
            return
        live = now.contact.live
        if live.begins_anew_after(self._written):
            self._life += 1
        self._written = live.written or self._written
        if before is None or before.is_read_before(now):
            self._seen, self._executions = {}, {}
        self._now, self._due = now, {}

    async def _read_afresh(self) -> None:
        """Reads the contact once for all pages that ask at the same time."""
        read = await self._following.open_now(self._organization, self._contact)
        if self._now is not None and _now() - self._read_at > RIGHTS_LAST_SECONDS:
            self._read_at = _now()
            self._stand(self._now.with_contact(read))

    async def _may_still(self, page: Page, seen: Seen) -> bool:
        """Whether a result that was executed by these rights may be sent, however long that took (R28)."""
        if _now() - self._read_at > RIGHTS_LAST_SECONDS:
            await self._read_afresh()
        return self._seen_by(page) == seen

    async def _prepare(self, now: Standing) -> None:
        """Executes the next event for one page of each agent. Pages that need no execution do not wait long."""
        executions: set[Execution] = set()
        for page in [next(iter(pages)) for pages in self._pages.values()]:
            try:
                seen = self._seen_by(page)
            except ConversationNotFound:
                continue  # each page is notified by itself
            happening, _, _ = self._due_to(page, now)
            if happening is not None:
                executions.add(self._executed(page.viewer, seen, happening))
        if executions:
            await asyncio.wait(executions, timeout=RIGHTS_LAST_SECONDS / 2)

    def _due_to(self, page: Page, now: Standing) -> tuple[Happening | None, Told, Rights | None]:
        known = self._due.get(page.told)
        if known is None:
            known = self._due[page.told] = due_to_page(page.told, now)
        happening, told = known
        rights = page.ear.now()
        if happening is None and page.rights is not None and rights != page.rights:
            return RightsChanged(rights=rights), told, rights
        return happening, told, rights if page.rights is None else page.rights

    def _seen_by(self, page: Page) -> Seen:
        if self._now is None or page.life != self._life:
            raise ConversationNotFound
        agent = page.viewer.agent_id
        seen = self._seen.get(agent)
        if seen is None:
            live = self._now.contact.live
            seen = self._seen[agent] = seen_by(live, self._conversation, agent)
        return seen

    def _executed(self, viewer: Viewer, seen: Seen, happening: Happening) -> Execution:
        # The key holds everything that the result depends on, so the result cannot show whose execution it is.
        whose = viewer.agent_id if self._is_about_the_viewer(happening) else None
        key = (key_of(happening), frozenset(seen.all), whose)
        execution = self._executions.get(key)
        if execution is None:
            execution = asyncio.create_task(self._execute(viewer, seen, happening))
            self._executions[key] = execution
        return execution


def _now() -> float:
    return asyncio.get_running_loop().time()
