"""What open conversations are told by."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.conversation import Conversation
from domain.ids import ConversationId
from domain.insights import ContactInsights


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveContact:
    """What decides a push: the contact's current insights, and who may see its conversations just then (R28)."""

    insights: ContactInsights | None
    conversations: Mapping[ConversationId, Conversation]

    @property
    def version(self) -> int:
        """That of the insights; 0 while there are none."""
        return self.insights.version if self.insights else 0

    def was_made_again_since(self, earlier: "LiveContact") -> bool:
        """Whether the contact was deleted in between (R23): only then do insights go, or are numbered from 1 again."""
        if earlier.insights is None or self.insights is None:
            return earlier.insights is not None
        return (
            self.insights.version <= earlier.insights.version
            and self.insights.findings.generated_at > earlier.insights.findings.generated_at
        )
