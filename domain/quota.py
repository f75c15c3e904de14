"""How often insights may be generated."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from domain.ids import AgentId, OrganizationId

AGENT_PERIOD = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaKey:
    """Whose uses are counted: an agent's, or with no agent those of the whole organization."""

    organization_id: OrganizationId
    agent_id: AgentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """`limit` uses in a period. One that begins now ends at `ends_at`; one that runs ends when it was to end."""

    key: QuotaKey
    limit: int
    ends_at: datetime


class QuotaRepository(Protocol):
    """Uses are held before anything is done, so that those who ask at once cannot pass the limit together."""

    async def hold(
        self, quota: Quota, use: str, *, now: datetime, expires_at: datetime
    ) -> datetime | None:
        """Holds one of the period's uses under an id of its own until `expires_at`.

        `None` when it is held; when none is left, the moment the period ends.
        """

    async def spend(self, keys: Collection[QuotaKey], use: str) -> None:
        """Counts a held use for the rest of each period; nothing where the period or the hold has ended."""

    async def give_back(self, keys: Collection[QuotaKey], use: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationLimits:
    """`None`: not limited."""

    per_agent_and_minute: int | None = None
    per_organization_and_month: int | None = None


def next_month(moment: datetime) -> datetime:
    """When the calendar month after `moment`'s begins, in UTC."""
    first = moment.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return (first + timedelta(days=32)).replace(day=1)
