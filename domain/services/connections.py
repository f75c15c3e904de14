"""Connects organizations with products, and knows all connections when an event comes."""

import asyncio
from collections.abc import Sequence

from domain.connections import (
    Connection,
    ConnectionRepository,
    Product,
    digest_of,
)
from domain.errors import StorageUnavailable
from domain.ids import OrganizationId
from domain.intake import UnknownReference, organization_reference
from domain.ports import Clock, OrganizationRepository, Timer

KNOWN_FOR_SECONDS = 1.0


class SecretOfAnother(Exception):
    """The secret already belongs to another organization. `str()` is fit to show."""

    def __init__(self, other: Connection) -> None:
        super().__init__(
            f"this token already belongs to the organization {other.organization_id!r}"
        )


class ConnectionService:
    def __init__(
        self,
        *,
        connections: ConnectionRepository,
        organizations: OrganizationRepository,
        clock: Clock,
    ) -> None:
        self._connections = connections
        self._organizations = organizations
        self._clock = clock

    async def connect(
        self, organization: OrganizationId, product: Product, secret: str | None
    ) -> Connection:
        """Makes the connection, or adds the secret to it. Raises `UnknownReference` and `SecretOfAnother`."""
        if await self._organizations.get(organization) is None:
            raise UnknownReference(organization_reference(organization))
        digest = None if secret is None else digest_of(secret)
        if digest is not None:
            for other in await self._connections.all_of(product):
                if other.organization_id != organization and other.knows(digest):
                    raise SecretOfAnother(other)
        await self._connections.add(organization, product, digest=digest, at=self._clock())
        made = await self._connections.get(organization, product)
        if made is None:  # another process withdrew it at this moment
            raise UnknownReference(organization_reference(organization))
        return made

    async def withdraw(self, organization: OrganizationId, product: Product) -> bool:
        """From now on nothing that the product sends is taken. Returns `False` if there is no such connection."""
        return await self._connections.withdraw(organization, product)


class KnownConnections:
    """Reads the connections at most once in a second, whatever strangers send."""

    def __init__(self, connections: ConnectionRepository, *, timer: Timer) -> None:
        self._connections = connections
        self._timer = timer
        self._known: dict[Product, tuple[float, Sequence[Connection]]] = {}
        self._reading = asyncio.Lock()

    async def of(self, product: Product) -> Sequence[Connection]:
        """If the database does not answer, those that were known last. Raises `StorageUnavailable` if none were."""
        if (fresh := self._fresh(product)) is not None:
            return fresh
        async with self._reading:
            if (fresh := self._fresh(product)) is not None:
                return fresh
            try:
                found = await self._connections.all_of(product)
            except StorageUnavailable:
                if product not in self._known:
                    raise
                found = self._known[product][1]
            self._known[product] = (self._timer(), found)
            return found

    def _fresh(self, product: Product) -> Sequence[Connection] | None:
        read_at, found = self._known.get(product, (None, ()))
        is_fresh = read_at is not None and self._timer() - read_at < KNOWN_FOR_SECONDS
        return found if is_fresh else None
