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

    def read_latest(self, *, language: str, occurred_at: datetime) -> str:
        """To read the interaction of that moment before going on, for not all of it could be understood (R33)."""
