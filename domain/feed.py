"""The port through which services notify open pages, and follow what they are notified of."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AbstractContextManager
from typing import Protocol

from domain.generation import GenerationEvent
from domain.ids import AgentId, ContactId, OrganizationId
from domain.insights import ContactInsights
from domain.live import LiveContact
from domain.open_pages import OpenContact, Rights
from domain.people import Organization


class Listening(Protocol):
    """What is known of a contact while somebody listens to it. `None` means that it is not known yet."""

    def contact(self) -> OpenContact | None: ...

    def age(self) -> float:
        """How many seconds ago the reading of the contact began."""

    def organization(self) -> Organization | None: ...

    def take(self) -> GenerationEvent | None:
        """The next event of the running generation, or of a later one."""


class RightsListening(Protocol):
    def now(self) -> Rights | None:
        """The rights as they were read last. `None` is not known yet."""

    def close(self) -> None: ...


class InsightsFeed(Protocol):
    """Notifies open conversations, in every process, of what happens to a contact's insights."""

    def replaced(self, insights: ContactInsights) -> None:
        """Call it when the database has acknowledged the insights. It neither waits nor raises."""

    def progressed(
        self,
        organization: OrganizationId,
        contact: ContactId,
        request_number: int,
        event: GenerationEvent,
    ) -> None:
        """Reports the progress of a generation (R29). It neither waits nor raises."""

    def follow(
        self, organization: OrganizationId, contact: ContactId
    ) -> AsyncGenerator[LiveContact, None]:
        """Yields the contact as it is now, then again when it may have changed, but only the newest state (R27)."""

    async def current(self, organization: OrganizationId, contact: ContactId) -> LiveContact:
        """Reads the contact again, once for all callers that ask at the same time."""

    def switched(self, organization: OrganizationId) -> None:
        """Reports that contact insights were switched on or off. It neither waits nor raises."""

    def follow_switch(self, organization: OrganizationId) -> AsyncGenerator[Organization, None]:
        """Yields the organization as it is now, then again after each switch of contact insights."""

    def listen(
        self, organization: OrganizationId, contact: ContactId, wake: asyncio.Event
    ) -> AbstractContextManager[Listening]:
        """Sets `wake` each time there is something new, while the context is open."""

    def listen_to_rights(
        self, organization: OrganizationId, agent: AgentId, wake: asyncio.Event
    ) -> RightsListening:
        """Listens to an agent's rights in the same way, until the listener is closed."""

    async def open_now(self, organization: OrganizationId, contact: ContactId) -> OpenContact:
        """Reads the contact again, once for all callers that ask at the same time."""

    def follow_generation(
        self, organization: OrganizationId, contact: ContactId
    ) -> AsyncGenerator[GenerationEvent, None]:
        """Yields the events of the running generation from its beginning, then those of later ones."""
