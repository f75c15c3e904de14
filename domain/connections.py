"""The connections of organizations with the products that tell of their calls and messages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from hmac import compare_digest
from typing import Protocol

from domain.ids import OrganizationId


class Product(StrEnum):
    """A product whose webhooks the service takes in."""

    AIRCALL = "aircall"
    TWILIO = "twilio"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """`digests` are those of the secrets with which the product's events prove where they come from. Several are valid
    at a time, so that one can be exchanged without a gap.

    `fetched_until` is the moment up to which the product's past was fetched.
    """

    organization_id: OrganizationId
    product: Product
    digests: tuple[str, ...] = field(default=(), repr=False)
    made_at: datetime
    fetched_until: datetime | None = None

    def knows(self, digest: str) -> bool:
        """Compares with each digest in constant time."""
        return sum(compare_digest(digest, known) for known in self.digests) > 0


def digest_of(secret: str) -> str:
    """Products make secrets of their own. They are long and random, so that a slow hash would protect nothing more."""
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


class ConnectionRepository(Protocol):
    async def get(self, organization: OrganizationId, product: Product) -> Connection | None: ...

    async def all_of(self, product: Product) -> Sequence[Connection]:
        """Those of all organizations, in the order of their organizations."""

    async def add(
        self, organization: OrganizationId, product: Product, *, digest: str | None, at: datetime
    ) -> None:
        """Makes the connection if there is none. Adds the digest, if there is one and it is new."""

    async def fetched(
        self, organization: OrganizationId, product: Product, until: datetime
    ) -> None:
        """Notes how far the past was fetched."""

    async def withdraw(self, organization: OrganizationId, product: Product) -> bool:
        """Returns `False` if there is no such connection."""
