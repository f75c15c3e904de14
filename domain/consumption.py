"""What organizations used in a month, counted from the records."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.ids import AgentId, OrganizationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Consumption:
    """`generated` are those that count against a quota. `failed` and `refused` do not, but a failed one may have cost
    tokens. A running one is in none of them yet.
    """

    generated: int = 0
    failed: int = 0
    refused: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    seconds: float = 0.0
    agents: frozenset[AgentId] = frozenset()
    """Those who generated."""

    def __add__(self, other: "Consumption") -> "Consumption":
        return Consumption(
            generated=self.generated + other.generated,
            failed=self.failed + other.failed,
            refused=self.refused + other.refused,
            prompt_tokens=self.prompt_tokens + other.prompt_tokens,
            completion_tokens=self.completion_tokens + other.completion_tokens,
            seconds=self.seconds + other.seconds,
            agents=self.agents | other.agents,
        )


class ConsumptionRepository(Protocol):
    async def between(
        self, organization: OrganizationId | None, since: datetime, until: datetime
    ) -> Mapping[OrganizationId, Consumption]:
        """From `since` to before `until`. Those who used nothing are omitted. Without an organization, all."""
