"""Everything said between one contact and one line, and who may see it."""

from dataclasses import dataclass, field
from datetime import datetime

from domain.ids import AgentId, ContactId, ConversationId, LineId, OrganizationId
from domain.recent import NO_CHANGES, RecentChanges


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    id: ConversationId
    organization_id: OrganizationId
    contact_id: ContactId
    line_id: LineId
    visible_to: frozenset[AgentId] | None = None
    """The agents who may see it. `None` means everybody in the organization; an empty set means nobody."""
    last_interaction_at: datetime | None = None
    changes: RecentChanges = field(default=NO_CHANGES, compare=False, repr=False)
    """What changed last in it. It is the same conversation whatever changed in it."""

    def is_visible_to(self, agent_id: AgentId) -> bool:
        """Whether the agent may see it. Admins see no more than others (R2)."""
        return self.visible_to is None or agent_id in self.visible_to

    @property
    def sort_key(self) -> str:
        """Orders the conversations of a contact by their last activity. The latest has the highest key."""
        last = self.last_interaction_at
        return f"{last.isoformat(timespec='milliseconds') if last else ''}/{self.id}"
