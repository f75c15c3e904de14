"""Waits for a lease, and keeps it while work is done."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from domain.errors import StorageUnavailable
from domain.leases import Lease, LeaseRepository
from domain.ports import Patience

RENEWED_EVERY_SECONDS = 2.0
LOOKS_AT_A_DEAD_LEASE = 5
"""A process that waits for a lease looks at it as often as a holder renews it. After so many looks in a row without a
renewal, it takes the holder for dead. Looks are counted, not seconds, because the clocks of two machines may differ.
"""
LAST_CALL_SECONDS = 2.0


@dataclass(slots=True, kw_only=True)
class Holding:
    """`is_held` becomes false as soon as the holder knows that another process has the lease."""

    lease: Lease
    is_held: bool = True


async def taken(leases: LeaseRepository, name: str, *, every_seconds: float) -> Lease:
    """Waits until the lease is free, or its holder dead. Raises `StorageUnavailable`."""
    before = await leases.seen(name)
    looks = 0
    while True:
        if before is None or before.is_free or looks >= LOOKS_AT_A_DEAD_LEASE:
            lease = await leases.take(name, before)
            if lease is not None:
                return lease
            looks = 0
        await asyncio.sleep(every_seconds)
        now = await leases.seen(name)
        looks = looks + 1 if now == before else 0
        before = now


@asynccontextmanager
async def held(
    leases: LeaseRepository, lease: Lease, *, patience: Patience, every_seconds: float
) -> AsyncIterator[Holding]:
    """Renews the lease while the block runs, and gives it back at the end."""
    holding = Holding(lease=lease)

    async def keep_renewing() -> None:
        while holding.is_held:
            await asyncio.sleep(every_seconds)
            # A renewal that hangs on a dead server is dropped soon: the next one may find the new primary.
            with suppress(StorageUnavailable), patience(every_seconds):
                holding.is_held = await leases.renew(lease)

    renewing = asyncio.create_task(keep_renewing())
    try:
        yield holding
    finally:
        renewing.cancel()
        await asyncio.gather(renewing, return_exceptions=True)
        with suppress(StorageUnavailable), patience(LAST_CALL_SECONDS):
            await leases.give_back(lease)
