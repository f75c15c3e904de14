"""Leases: work that one process at a time does, whichever it is."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """`number` rises with each holder, so that what an earlier holder still writes can be refused.

    `renewals` rises while the holder lives. A holder that ends gives the lease back, and it `is_free`.
    """

    name: str
    number: int
    renewals: int = 0
    is_free: bool = False


class LeaseRepository(Protocol):
    """No moment is compared between processes, because the clocks of two machines may differ."""

    async def seen(self, name: str) -> Lease | None:
        """The lease as it is now; `None` if nobody ever held it."""

    async def take(self, name: str, before: Lease | None) -> Lease | None:
        """Takes the lease if it is still as it was seen `before`. `None` if another process was first."""

    async def renew(self, lease: Lease) -> bool:
        """Shows that the holder lives. Returns `False` if it has lost the lease."""

    async def give_back(self, lease: Lease) -> None:
        """Does nothing if the lease is lost."""
