"""What a language brings to what is computed."""

from datetime import datetime
from typing import Protocol

from domain.interaction import Channel, InteractionDirection


class Wording(Protocol):
    """The fixed words of each language."""

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
