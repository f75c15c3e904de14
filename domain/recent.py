"""The last changes in a conversation. They are numbered, so that a reader notices each of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.ids import InteractionId

MOST_RECENT = 20
"""How many changes a conversation remembers. If there were more at once, an open page is notified of the last ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentChange:
    """An interaction was added, or changed, or has left the conversation. `number` rises with each change."""

    number: int
    interaction_id: InteractionId
    is_new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentChanges:
    """The number of the last change, and the last changes in order. `None` if they were not read."""

    number: int = 0
    latest: tuple[RecentChange, ...] | None = None

    def since(self, number: int) -> Sequence[RecentChange]:
        """The changes after that number: for each interaction the last one, and the one that added it."""
        later = [one for one in self.latest or () if one.number > number]
        last = {one.interaction_id: one.number for one in later}
        return [one for one in later if one.is_new or last[one.interaction_id] == one.number]


NO_CHANGES = RecentChanges()
