"""Who asks and what serves them, handed to every resolver."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import strawberry

from api.errors import Forbidden, Unauthenticated
from api.graphql.persisted import PersistedDocuments
from domain.ids import OrganizationId
from domain.partial import Recorder
from domain.people import Viewer
from domain.services.access import AccessService
from domain.services.contacts import ContactsService
from domain.services.feedback import FeedbackService
from domain.services.following import FollowingService
from domain.services.insights import InsightsService
from domain.services.organizations import OrganizationsService

KEYS_MAY = "A key only records interactions (`recordInteractions`). It reads nothing."

if TYPE_CHECKING:
    from api.graphql.loaders import Scope


class Together(Protocol):
    def __call__(self) -> AbstractContextManager[None]:
        """A context in which reads at the same moment are joined into one, also those of tasks that begin inside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    access: AccessService
    contacts: ContactsService
    feedback: FeedbackService
    following: FollowingService
    insights: InsightsService
    organizations: OrganizationsService
    recorder: Recorder


@dataclass(slots=True, kw_only=True)
class Context:
    """Lives as long as a request or a WebSocket connection, so it holds nothing that goes stale.

    It is mutable because Strawberry writes `connection_params` and the WebSocket's handshake writes the viewer.
    """

    services: Services
    viewer: Viewer | None
    writes_for: OrganizationId | None = None
    """The organization of the key with which another system asks. It writes, and reads nothing."""
    scope: "Scope | None" = None
    """What all fields of a single query have read; `None` if several operations share the context."""
    connecting: Together = nullcontext
    """Joins a read with those of other connections that begin at the same moment."""
    count: Callable[[Viewer], None] | None = None
    """On a WebSocket: counts an operation against the agent's rate, and raises `Refused` for one too many."""
    documents: PersistedDocuments = field(default_factory=PersistedDocuments)
    connection_params: Any = None

    def signed_in(self) -> Viewer:
        """The viewer. Raises `Unauthenticated` if there is none, and `Forbidden` for another system's key."""
        if self.writes_for is not None:
            raise Forbidden(KEYS_MAY)
        if self.viewer is None:
            raise Unauthenticated("Nobody is signed in on this connection.")
        return self.viewer


Info = strawberry.Info[Context, None]
