"""Who asks, and what serves them: handed to every resolver."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import strawberry

from api.errors import Unauthenticated
from domain.people import Viewer
from domain.services.access import AccessService
from domain.services.contacts import ContactsService
from domain.services.following import FollowingService
from domain.services.insights import InsightsService
from domain.services.organizations import OrganizationsService

if TYPE_CHECKING:
    from api.graphql.loaders import Scope


class Together(Protocol):
    def __call__(self) -> AbstractContextManager[None]:
        """Lets what is read at the same moment inside, also by tasks that are begun there, be read as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    access: AccessService
    contacts: ContactsService
    following: FollowingService
    insights: InsightsService
    organizations: OrganizationsService


@dataclass(slots=True, kw_only=True)
class Context:
    """Lives as long as a request or a WebSocket connection, so it holds nothing that grows old.

    Mutable, for Strawberry writes `connection_params` and the WebSocket's handshake the viewer.
    """

    services: Services
    viewer: Viewer | None
    scope: "Scope | None" = None
    """Where a single query is answered: what all its fields have read."""
    count: Callable[[Viewer], None] | None = None
    """Over a WebSocket: counts each operation against the agent's rate, and raises `Refused` for one too many."""
    connection_params: Any = None

    def signed_in(self) -> Viewer:
        """Who asks; raises `Unauthenticated` when nobody does."""
        if self.viewer is None:
            raise Unauthenticated("Nobody is signed in on this connection.")
        return self.viewer


Info = strawberry.Info[Context, None]
