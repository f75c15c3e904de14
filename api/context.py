"""Who asks, and what serves them: handed to every resolver."""

from dataclasses import dataclass
from typing import Any

import strawberry

from domain.people import Viewer
from domain.services.access import AccessService
from domain.services.contacts import ContactsService
from domain.services.following import FollowingService
from domain.services.insights import InsightsService
from domain.services.organizations import OrganizationsService


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
    connection_params: Any = None


Info = strawberry.Info[Context, None]
