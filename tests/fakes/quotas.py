"""Quotas in memory."""

from dataclasses import dataclass, field
from datetime import datetime

from domain.quota import WARNED_AT


@dataclass(slots=True)
class Period:
    ends_at: datetime
    spent: int = 0
    held: dict = field(default_factory=dict)
    warned: list = field(default_factory=list)


class FakeQuotas:
    def __init__(self):
        self._periods = {}

    async def hold(self, quota, use, *, now, expires_at):
        period = self._periods.get(quota.key)
        if period is None or period.ends_at <= now:
            period = self._periods[quota.key] = Period(quota.ends_at)
        period.held = {use: until for use, until in period.held.items() if until > now}
        if use in period.held:
            return None
        if period.spent + len(period.held) >= quota.limit:
            return period.ends_at
        period.held[use] = expires_at
        return None

    async def spend(self, keys, use):
        for period in self._known(keys):
            if period.held.pop(use, None) is not None:
                period.spent += 1

    async def give_back(self, keys, use):
        for period in self._known(keys):
            period.held.pop(use, None)

    async def reached(self, quota):
        period = self._periods.get(quota.key)
        if period is None or period.ends_at != quota.ends_at:
            return []
        reached = [one for one in WARNED_AT if one * quota.limit <= 100 * period.spent]
        first = [one for one in reached if one not in period.warned]
        period.warned += first
        return first

    def _known(self, keys):
        return [self._periods[key] for key in keys if key in self._periods]
