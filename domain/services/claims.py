"""A claim in use: held as long as its process lives, and what stands once it has been used."""

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
"""So often in a row do those who joined see a claim that is not renewed before they take it for a dead process's.

Ten seconds at the least. Looks are counted, for no two machines' clocks agree for certain, and while the database is
away nobody can renew and nobody looks.
"""
IN_VAIN_SECONDS = 2.0
"""For what is still to do when the database has just been waited for in vain: what is held expires by itself."""


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
    """Holds the claim meanwhile. One that is lost all the same costs a second writing, and nothing else (R21)."""

    async def keep_renewing() -> None:
        while True:
            await asyncio.sleep(every_seconds)
            # One that hangs on a dead server is given up soon, for those who joined look at the next one already.
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
    """What another process wrote for this claim; or the claim as it was seen last, when that process has died.

    Raises `InsightsUnavailable` when the other gave it up.
    """
    looks = 0
    while looks < LOOKS_AT_A_DEAD_CLAIM:
        renewals = await insights.renewals(organization, contact, claim)
        standing = (await insights.get_many(organization, [contact])).get(contact)
        if standing and standing.findings.request_number >= claim.request_number:
            superseded = standing.findings.request_number > claim.request_number
            return Generated(insights=standing, superseded=superseded)
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
    """What stands afterwards, also where it was written and only the answer was lost.

    Raises `ConversationNotFound` when the contact is gone (R23).
    """
    try:
        standing = await insights.replace(organization, contact, claim, findings)
    except StorageUnavailable:
        with patience(IN_VAIN_SECONDS):
            standing = (await insights.get_many(organization, [contact])).get(contact)
        if standing is None or standing.findings.request_number < claim.request_number:
            raise
    if standing is None:
        raise ConversationNotFound
    return standing
