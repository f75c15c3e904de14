"""The operator is warned once a month when an organization has used much of its quota."""

import asyncio
from datetime import timedelta

import pytest

from domain.errors import BudgetSpent, StorageUnavailable
from domain.quota import GenerationLimits, next_month
from domain.services.allowances import AllowanceService
from tests.builders import NOW
from tests.fakes.quotas import FakeQuotas

LIMITS = GenerationLimits(per_agent_and_minute=100, per_organization_and_month=4)


class Warned:
    """Several processes over one database, and what they warned of."""

    def __init__(self, quotas=None, limits=LIMITS):
        self.quotas, self.limits, self.told = quotas or FakeQuotas(), limits, []

    def process(self, warn=None):
        return AllowanceService(
            quotas=self.quotas,
            limits=self.limits,
            warn=warn or (lambda *told: self.told.append(told)),
        )

    async def use(self, times, *, process=None, of="acme", now=NOW):
        for _ in range(times):
            service = process or self.process()
            expires_at = now + timedelta(minutes=1)
            allowance = await service.take(of, "ana", now=now, expires_at=expires_at)
            await service.spend(allowance)


async def test_three_quarters_and_all_of_a_quota_are_warned_of_once_over_all_processes():
    office = Warned()

    await office.use(2)
    assert office.told == []
    await asyncio.gather(office.use(1), office.use(1))

    assert office.told == [("acme", 75), ("acme", 100)]
    for _ in range(3):
        with pytest.raises(BudgetSpent):
            await office.use(1)
    assert office.told == [("acme", 75), ("acme", 100)]


async def test_each_organization_and_each_month_is_warned_of_by_itself():
    office = Warned(limits=GenerationLimits(per_organization_and_month=1))

    await office.use(1)
    await office.use(1, of="globex")
    await office.use(1, now=next_month(NOW))

    assert office.told == [
        ("acme", 75),
        ("acme", 100),
        ("globex", 75),
        ("globex", 100),
        ("acme", 75),
        ("acme", 100),
    ]


async def test_if_a_process_dies_before_it_warns_the_next_refusal_does():
    class Killed(FakeQuotas):
        async def reached(self, quota):
            raise StorageUnavailable("AutoReconnect")

    office = Warned(Killed())
    await office.use(4)
    office.quotas.__class__ = FakeQuotas

    with pytest.raises(BudgetSpent):
        await office.use(1)

    assert office.told == [("acme", 75), ("acme", 100)]


async def test_without_a_quota_nothing_is_warned_of():
    office = Warned(limits=GenerationLimits(per_agent_and_minute=4))

    await office.use(4)

    assert office.told == []
