"""The port to the fixed words of each language."""

from datetime import datetime
from typing import Protocol

from domain.interaction import Channel, InteractionDirection


class Wording(Protocol):
    def last_interaction(
        self,
        *,
        language: str,
        channel: Channel,
        direction: InteractionDirection,
        occurred_at: datetime,
        agent_name: str | None,
        contact_name: str | None,
    ) -> str:
        """Who interacted last, when and on which channel, in one sentence (R14)."""

    def read_latest(self, *, language: str, told: str) -> str:
        """Asks the agent to read first the interaction of which `told` tells, because not all of it was understood
        (R33).
        """
