"""Everything said between one contact and one line, and who may see it."""

from dataclasses import dataclass
from datetime import datetime

from domain.ids import AgentId, ContactId, ConversationId, LineId, OrganizationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    id: ConversationId
    organization_id: OrganizationId
    contact_id: ContactId
    line_id: LineId
    visible_to: frozenset[AgentId] | None = None
    """Who may see it; `None` is everybody in the organization, an empty set is nobody."""
    last_interaction_at: datetime | None = None

    def is_visible_to(self, agent_id: AgentId) -> bool:
        """Whether the agent may see it: being an admin changes nothing (R2)."""
        return self.visible_to is None or agent_id in self.visible_to

    @property
    def place(self) -> str:
        """Where it stands among its contact's: the latest active has the highest."""
        last = self.last_interaction_at
        return f"{last.isoformat(timespec='milliseconds') if last else ''}/{self.id}"
