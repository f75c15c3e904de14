"""Uses a claim: renews it while its process lives, waits for another process's claim, and stores the result."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

from domain.errors import ConversationNotFound, InsightsUnavailable, StorageUnavailable
from domain.generation import Generated, GenerationClaim
from domain.ids import ContactId, OrganizationId
from domain.insights import ContactInsights, Findings
from domain.ports import InsightsRepository, Patience

CLAIM_RENEWED_EVERY_SECONDS = 2.5
JOINED_LOOKS_EVERY_SECONDS = 0.2
LOOKS_AT_A_DEAD_CLAIM = 50
"""A process that waits for a claim looks at it again and again. After so many looks in a row without a renewal, it
takes the holder for dead.

This takes at least ten seconds. Looks are counted, not seconds, because the clocks of two machines may differ. While
the database is unreachable, no process can renew a claim, and none looks.
"""
AFTER_OUTAGE_SECONDS = 2.0
"""The deadline of the last calls if the database did not answer. What they release would also expire by itself."""


@asynccontextmanager
async def renewed(
    insights: InsightsRepository,
    organization: OrganizationId,
    contact: ContactId,
    claim: GenerationClaim,
    *,
    patience: Patience,
    every_seconds: float,
) -> AsyncIterator[None]:
    """Renews the claim while the block runs. If the claim is lost nevertheless, two processes write the insights, which
    does no other harm (R21).
    """

    async def keep_renewing() -> None:
        while True:
            await asyncio.sleep(every_seconds)
            # A renewal that hangs on a dead server is dropped soon: the processes that joined already look at the
            # next one.
            with suppress(StorageUnavailable), patience(CLAIM_RENEWED_EVERY_SECONDS):
                await insights.renew(organization, contact, claim)

    task = asyncio.create_task(keep_renewing())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def awaited(
    insights: InsightsRepository,
    organization: OrganizationId,
    contact: ContactId,
    claim: GenerationClaim,
    *,
    every_seconds: float,
) -> Generated | GenerationClaim:
    """Waits for the process that holds the claim, and returns the insights that it wrote. If that process dies, returns
    the claim as it was seen last.

    Raises `InsightsUnavailable` if the other process gave the claim up.
    """
    looks = 0
    while looks < LOOKS_AT_A_DEAD_CLAIM:
        renewals = await insights.renewals(organization, contact, claim)
        current = (await insights.get_many(organization, [contact])).get(contact)
        if current and current.findings.request_number >= claim.request_number:
            superseded = current.findings.request_number > claim.request_number
            return Generated(insights=current, superseded=superseded)
        if renewals is None:
            raise InsightsUnavailable
        looks = looks + 1 if renewals == claim.renewals else 0
        claim = replace(claim, renewals=renewals)
        await asyncio.sleep(every_seconds)
    return claim


async def replaced(
    insights: InsightsRepository,
    organization: OrganizationId,
    contact: ContactId,
    claim: GenerationClaim,
    findings: Findings,
    *,
    patience: Patience,
) -> ContactInsights:
    """Replaces the insights and returns the current ones. It also returns them if the write succeeded but its answer
    was lost.

    Raises `ConversationNotFound` if the contact has been deleted (R23).
    """
    try:
        current = await insights.replace(organization, contact, claim, findings)
    except StorageUnavailable:
        with patience(AFTER_OUTAGE_SECONDS):
            current = (await insights.get_many(organization, [contact])).get(contact)
        if current is None or current.findings.request_number < claim.request_number:
            raise
    if current is None:
        raise ConversationNotFound
    return current
