"""The state of a contact from which open conversations are notified."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

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
        """Whether the contact was deleted in between (R23). Only then do insights disappear, or begin again at
        version 1.
        """
        if earlier.insights is None or self.insights is None:
            return earlier.insights is not None
        return (
            self.insights.version <= earlier.insights.version
            and self.insights.findings.generated_at > earlier.insights.findings.generated_at
        )


def newest_of(old: LiveContact, new: LiveContact) -> LiveContact:
    """Never goes back to a lower version, whatever a late answer says; but always takes the rights that were read
    last. `old` itself if nothing changed.
    """
    if new.version > old.version or new.was_made_again_since(old):
        return new
    if new.conversations == old.conversations:
        return old
    return replace(new, insights=old.insights)
