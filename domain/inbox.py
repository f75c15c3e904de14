"""The inbox: events that products sent, kept as they came until they are worked on."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import NewType, Protocol

from domain.connections import Product
from domain.ids import OrganizationId

EventId = NewType("EventId", str)


class EventState(StrEnum):
    WAITING = "waiting"
    DEAD = "dead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """`body` is what the product sent, without its secret. `reason` says why the last attempt failed.

    A dead event is not attempted again by itself.
    """

    id: EventId
    organization_id: OrganizationId
    product: Product
    body: bytes = field(repr=False)
    received_at: datetime
    due_at: datetime
    state: EventState = EventState.WAITING
    attempts: int = 0
    reason: str | None = None


def event_id(organization: OrganizationId, product: Product, body: bytes) -> EventId:
    """The same for the same event, so that one that is sent twice is kept once."""
    told = f"{organization}\n{product}\n".encode() + body
    return EventId(sha256(told).hexdigest()[:24])


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The event is saved, or nothing in it is to be saved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """Another attempt may succeed."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Never:
    """No attempt can succeed."""

    reason: str


Outcome = Done | Later | Never


class Interpreter(Protocol):
    """Saves what the events of one product say. To do it again changes nothing."""

    async def take(self, events: Sequence[Event]) -> Sequence[Outcome]:
        """One outcome for each event, in order. Raises `StorageUnavailable`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxCounts:
    """Counting stops at `MAX_COUNTED`."""

    waiting: int
    dead: int
    oldest_received_at: datetime | None


MAX_COUNTED = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """How an attempt ended that did not succeed. Without `due_at` the event is dead."""

    id: EventId
    attempts: int
    reason: str
    due_at: datetime | None


class InboxRepository(Protocol):
    """Once a method has returned, its write survives a kill -9.

    `fence` is the number of the worker's lease. An event that was fenced with a higher number is not touched.
    """

    async def put(self, event: Event) -> bool:
        """Returns `False` if the event is there already."""

    async def due(self, now: datetime, *, limit: int) -> Sequence[EventId]:
        """The events to be worked on, those that were due first before the others."""

    async def fenced(self, events: Collection[EventId], fence: int) -> Sequence[Event]:
        """Fences the events, and returns those that still wait."""

    async def finish(self, events: Collection[EventId], fence: int) -> None:
        """Deletes the events."""

    async def fail(
        self, attempts: Collection[Attempt], fence: int, *, dead_until: datetime
    ) -> None:
        """Notes the failures. A dead event may be deleted after `dead_until`."""

    async def counts(self) -> InboxCounts: ...

    async def listed(self, state: EventState, *, limit: int) -> Sequence[Event]:
        """The events without their bodies, those that are due first before the others."""

    async def get(self, event: EventId) -> Event | None: ...

    async def replay(self, events: Collection[EventId], now: datetime) -> int:
        """Lets the events wait as if they had just come. Returns how many there are."""

    async def drop(self, events: Collection[EventId]) -> int:
        """Deletes the events. Returns how many there were."""
