"""The state of a contact from which open conversations are notified."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from domain.conversation import Conversation
from domain.ids import ConversationId
from domain.insights import ContactInsights


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveContact:
    """All that decides a push: the contact's current insights, and who may see its conversations at that moment
    (R28).
    """

    insights: ContactInsights | None
    conversations: Mapping[ConversationId, Conversation]

    @property
    def version(self) -> int:
        """The version of the insights; 0 if there are none."""
        return self.insights.version if self.insights else 0

    def was_made_again_since(self, earlier: "LiveContact") -> bool:
        """Whether the contact or a source was deleted in between (R23). Only then do insights disappear, or begin again
        at version 1.
        """
        if earlier.insights is None or self.insights is None:
            return earlier.insights is not None
        return self.begins_anew_after(earlier.written)

    @property
    def written(self) -> tuple[int, datetime] | None:
        """The version of the insights, and when they were generated."""
        one = self.insights
        return None if one is None else (one.version, one.findings.generated_at)

    def begins_anew_after(self, earlier: tuple[int, datetime] | None) -> bool:
        """Whether the contact was deleted and made again since the earlier insights were written."""
        if earlier is None or self.written is None:
            return False
        return self.written[0] <= earlier[0] and self.written[1] > earlier[1]


def newest_of(old: LiveContact, new: LiveContact) -> LiveContact:
    """Never goes back to a lower version, whatever a late answer says; but always takes the rights that were read
    last. `old` itself if nothing changed.
    """
    if new.version > old.version or new.was_made_again_since(old):
        return new
    if new.conversations == old.conversations:
        return old
    return replace(new, insights=old.insights)
