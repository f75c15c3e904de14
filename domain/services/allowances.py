"""Limits how often an agent may generate, and an organization in a month. A use is held before the generation and
counted after it.
"""

import math
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import uuid4

from domain.errors import BudgetSpent, StorageUnavailable, TooManyRequests
from domain.ids import AgentId, OrganizationId
from domain.quota import (
    AGENT_PERIOD,
    GenerationLimits,
    Quota,
    QuotaKey,
    QuotaRepository,
    next_month,
)


class Warn(Protocol):
    def __call__(self, organization: OrganizationId, percent: int, /) -> None: ...


def unwarned(_: OrganizationId, __: int, /) -> None:
    """Tells nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """A use that is held in each quota that counts it."""

    use: str
    quotas: tuple[Quota, ...]

    @property
    def keys(self) -> tuple[QuotaKey, ...]:
        return tuple(quota.key for quota in self.quotas)


class AllowanceService:
    """A generation that fails gives its hold back. If its process dies, the hold expires by itself.

    `warn` gets each percent of `WARNED_AT` that an organization reaches, once a month.
    """

    def __init__(
        self, *, quotas: QuotaRepository, limits: GenerationLimits, warn: Warn = unwarned
    ) -> None:
        self._quotas = quotas
        self._limits = limits
        self._warn = warn

    async def take(
        self, organization: OrganizationId, agent: AgentId, *, now: datetime, expires_at: datetime
    ) -> Allowance:
        """Holds a use. Raises `TooManyRequests` or `BudgetSpent` if none is left, and then holds nothing."""
        allowance = Allowance(use=uuid4().hex, quotas=())
        for quota in self._quotas_of(organization, agent, now):
            ends_at = await self._quotas.hold(quota, allowance.use, now=now, expires_at=expires_at)
            if ends_at is not None:
                await self.give_back(allowance)
                await self._warn_of([quota])
                raise _refusal(quota, ends_at, now)
            allowance = Allowance(use=allowance.use, quotas=(*allowance.quotas, quota))
        return allowance

    async def spend(self, allowance: Allowance) -> None:
        """If the database is unreachable, the use is not counted; the hold expires by itself."""
        if allowance.keys:
            with suppress(StorageUnavailable):
                await self._quotas.spend(allowance.keys, allowance.use)
            await self._warn_of(allowance.quotas)

    async def give_back(self, allowance: Allowance) -> None:
        if allowance.keys:
            with suppress(StorageUnavailable):
                await self._quotas.give_back(allowance.keys, allowance.use)

    async def _warn_of(self, quotas: Iterable[Quota]) -> None:
        """Also called when an organization is refused: the process that spent the last use may have been killed before
        it could warn.
        """
        for quota in quotas:
            if quota.key.agent_id is None:
                with suppress(StorageUnavailable):
                    for percent in await self._quotas.reached(quota):
                        self._warn(quota.key.organization_id, percent)

    def _quotas_of(
        self, organization: OrganizationId, agent: AgentId, now: datetime
    ) -> list[Quota]:
        quotas: list[Quota] = []
        if self._limits.per_agent_and_minute is not None:
            quotas.append(
                Quota(
                    key=QuotaKey(organization_id=organization, agent_id=agent),
                    limit=self._limits.per_agent_and_minute,
                    ends_at=now + AGENT_PERIOD,
                )
            )
        if self._limits.per_organization_and_month is not None:
            quotas.append(
                Quota(
                    key=QuotaKey(organization_id=organization),
                    limit=self._limits.per_organization_and_month,
                    ends_at=next_month(now),
                )
            )
        return quotas


def _refusal(quota: Quota, ends_at: datetime, now: datetime) -> TooManyRequests:
    seconds = max(1, math.ceil((ends_at - now).total_seconds()))
    if quota.key.agent_id is None:
        return BudgetSpent(seconds, ends_at)
    return TooManyRequests(seconds)
