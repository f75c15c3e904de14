"""A claim in use: held as long as its process lives, and what stands once it has been used."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from domain.errors import ConversationNotFound, StorageUnavailable
from domain.generation import GenerationClaim
from domain.ids import ContactId, OrganizationId
from domain.insights import ContactInsights, Findings
from domain.ports import Clock, InsightsRepository, Patience

CLAIM_LASTS = timedelta(seconds=10)
"""How long a claim holds unless it is renewed: so long do those who joined wait for a process that died."""
CLAIM_RENEWED_EVERY_SECONDS = 2.5
IN_VAIN_SECONDS = 2.0
"""For what is still to do when the database has just been waited for in vain: what is held expires by itself."""


@asynccontextmanager
async def renewed(
    insights: InsightsRepository,
    organization: OrganizationId,
    contact: ContactId,
    claim: GenerationClaim,
    *,
    clock: Clock,
    every_seconds: float,
) -> AsyncIterator[None]:
    """Holds the claim meanwhile. One that is lost all the same costs a second writing, and nothing else (R21)."""

    async def keep_renewing() -> None:
        while True:
            await asyncio.sleep(every_seconds)
            with suppress(StorageUnavailable):
                await insights.renew(organization, contact, claim, expires_at=clock() + CLAIM_LASTS)

    task = asyncio.create_task(keep_renewing())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


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
