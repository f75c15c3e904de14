"""How often insights may be generated."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from domain.ids import AgentId, OrganizationId

AGENT_PERIOD = timedelta(minutes=1)
WARNED_AT = (75, 100)
"""Percents of an organization's quota at which the operator is warned, each once a month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaKey:
    """The uses that are counted together: those of an agent, or without an agent those of the whole organization."""

    organization_id: OrganizationId
    agent_id: AgentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """Allows `limit` uses in a period. A new period ends at `ends_at`; a running one keeps its end."""

    key: QuotaKey
    limit: int
    ends_at: datetime


class QuotaRepository(Protocol):
    """A use is held before any work begins, so that requests at the same time cannot pass the limit together."""

    async def hold(
        self, quota: Quota, use: str, *, now: datetime, expires_at: datetime
    ) -> datetime | None:
        """Holds one use of the period under its own id, until `expires_at`.

        Returns `None` if it is held. If no use is left, returns the end of the period.
        """

    async def spend(self, keys: Collection[QuotaKey], use: str) -> None:
        """Counts a held use until each period ends. Does nothing if the period or the hold has ended."""

    async def give_back(self, keys: Collection[QuotaKey], use: str) -> None: ...

    async def reached(self, quota: Quota) -> Sequence[int]:
        """Which of `WARNED_AT` the spent uses of this very period have reached. Each is returned only once, to one of
        all who ask in any process.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationLimits:
    """`None` means no limit."""

    per_agent_and_minute: int | None = None
    per_organization_and_month: int | None = None


def next_month(moment: datetime) -> datetime:
    """The start of the next calendar month, in UTC."""
    first = moment.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return (first + timedelta(days=32)).replace(day=1)
