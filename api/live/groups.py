"""Subscribers to the same fields of one contact. They are notified together, but each according to its own rights.

One reader follows the contact for all of them. An event is executed once for each set of rights before the subscribers
wake up, so that each of them only has to send. A subscriber that comes late or is slow asks for its execution itself.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from datetime import datetime
from typing import Any

from strawberry.types import ExecutionResult

from api.operating.tally import TALLY
from domain.clock import system_clock
from domain.errors import ConversationNotFound
from domain.ids import AgentId, ContactId, ConversationId, OrganizationId
from domain.live import LiveContact
from domain.people import Viewer
from domain.services.following import FollowingService, Push, due

RIGHTS_LAST_SECONDS = 1.0
"""How old the rights may be by which a subscriber is notified (R28)."""

Execute = Callable[[Viewer, Push], Coroutine[Any, Any, ExecutionResult]]
Execution = asyncio.Task[ExecutionResult]


class Member:
    """One open conversation. `looked_at` is the reading that it looked at last."""

    __slots__ = ("life", "looked_at", "viewer", "wake")

    def __init__(self, viewer: Viewer, life: int) -> None:
        self.viewer = viewer
        self.life = life
        self.wake = asyncio.Event()
        self.looked_at: LiveContact | None = None


class Group:
    """Open conversations that share `execute`. With `is_about_the_viewer` they all belong to the same agent."""

    def __init__(
        self,
        following: FollowingService,
        execute: Execute,
        *,
        organization: OrganizationId,
        contact: ContactId,
        conversation: ConversationId,
        is_about_the_viewer: bool,
    ) -> None:
        self._following = following
        self._execute = execute
        self._organization = organization
        self._contact = contact
        self._conversation = conversation
        self._is_about_the_viewer = is_about_the_viewer
        self._members: set[Member] = set()
        self._agents: Counter[AgentId] = Counter()
        self._pump: asyncio.Task[None] | None = None
        self._live: LiveContact | None = None
        self._life = 0
        self._written: tuple[int, datetime] | None = None
        """How often the contact was deleted and made again (R23)."""
        self._read_at = 0.0
        self._executions: dict[object, Execution] = {}
        self._due: dict[AgentId, tuple[int, Execution]] = {}
        """For each agent, the version that is due and its execution, by the latest reading."""

    def join(self, viewer: Viewer) -> Member:
        member = Member(viewer, self._life)
        self._members.add(member)
        self._agents[viewer.agent_id] += 1
        if self._pump is None:
            self._pump = asyncio.create_task(self._follow())
        return member

    def leave(self, member: Member) -> bool:
        """Returns whether no member remains."""
        agent = member.viewer.agent_id
        self._members.discard(member)
        self._agents[agent] -= 1
        if not self._agents[agent]:
            del self._agents[agent]
        if self._members:
            return False
        for task in (self._pump, *self._executions.values()):
            if task is not None:
                task.cancel()
        return True

    async def next(self, member: Member, after_version: int) -> tuple[int, ExecutionResult]:
        """The newest version above `after_version`, and what to send of it (R24, R25).

        Raises `ConversationNotFound` if the member may not see the conversation, or no longer (R28).
        """
        while True:
            member.wake.clear()
            live = self._live
            if live is None or live is member.looked_at:
                await member.wake.wait()
            elif _now() - self._read_at > RIGHTS_LAST_SECONDS:
                await self._read_afresh()
            else:
                member.looked_at = live
                if member.life != self._life:
                    raise ConversationNotFound
                version, execution = self._due_to(member.viewer, live)
                if execution is None or version <= after_version:
                    continue
                if execution.done():
                    return version, execution.result()
                result = await asyncio.shield(execution)
                if await self._is_still_due(member.viewer, live):
                    return version, result

    async def _follow(self) -> None:
        changes = self._following.changes(self._organization, self._contact)
        async with aclosing(changes):
            async for live in changes:
                before = self._live
                self._take(live)
                await self._prepare(live)
                tell_lag(before, live)
                for member in self._members:
                    member.wake.set()

    async def _is_still_due(self, viewer: Viewer, executed: LiveContact) -> bool:
        """Whether a result that was executed by that reading may be sent, however long the execution took (R28)."""
        if self._live is executed and _now() - self._read_at <= RIGHTS_LAST_SECONDS:
            return True
        read = await self._following.current(self._organization, self._contact)
        was_due, is_due = (
            due(live, self._conversation, viewer.agent_id) for live in (executed, read)
        )
        return was_due == is_due

    async def _read_afresh(self) -> None:
        """One reading for all members that ask at the same time."""
        read = await self._following.current(self._organization, self._contact)
        if _now() - self._read_at > RIGHTS_LAST_SECONDS:
            self._take(read)

    def _take(self, live: LiveContact) -> None:
        if live.begins_anew_after(self._written):
            self._life += 1
        self._written = live.written or self._written
        self._live, self._read_at = live, _now()
        self._executions, self._due = {}, {}

    async def _prepare(self, live: LiveContact) -> None:
        """Executes for all members. A member that needs no execution does not wait long."""
        executions: set[Execution] = set()
        for agent in self._agents:
            viewer = Viewer(organization_id=self._organization, agent_id=agent)
            try:
                _, execution = self._due_to(viewer, live)
            except ConversationNotFound:
                continue  # each member is notified by itself
            if execution is not None:
                executions.add(execution)
        if executions:
            await asyncio.wait(executions, timeout=RIGHTS_LAST_SECONDS / 2)

    def _due_to(self, viewer: Viewer, live: LiveContact) -> tuple[int, Execution | None]:
        known = self._due.get(viewer.agent_id)
        if known is not None:
            return known
        push = due(live, self._conversation, viewer.agent_id)
        if push is None:
            return 0, None
        # The key holds everything that the result depends on, so the result cannot show whose execution it is.
        key = (frozenset(push.seen), viewer.agent_id if self._is_about_the_viewer else None)
        execution = self._executions.get(key)
        if execution is None:
            execution = asyncio.create_task(self._execute(viewer, push))
            self._executions[key] = execution
        found = self._due[viewer.agent_id] = (push.insights.version, execution)
        return found


def tell_lag(before: LiveContact | None, live: LiveContact) -> None:
    """Records how long the push of replaced insights took, if the contact was followed before."""
    if before is None or live.insights is None:
        return
    if before.version < live.version:
        written_at = live.insights.findings.generated_at
        TALLY.ready((system_clock() - written_at).total_seconds())


def _now() -> float:
    return asyncio.get_running_loop().time()
