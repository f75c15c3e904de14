"""How conversations are stored, except for the changes that `recent_changes` notes in them."""

from domain.conversation import Conversation
from domain.ids import AgentId, ContactId, ConversationId, LineId, OrganizationId
from storage.mongo.documents import SCHEMA, Document, Stored, key, own_id
from storage.mongo.recent_changes import NUMBER_FIELD, changes_from


def conversation_values(conversation: Conversation) -> Document:
    visible_to = conversation.visible_to
    return {
        "schema": SCHEMA,
        "organization": conversation.organization_id,
        "contact": key(conversation.organization_id, conversation.contact_id),
        "line": conversation.line_id,
        "visibleTo": None if visible_to is None else sorted(visible_to),
    }


def conversation_from(stored: Stored) -> Conversation:
    visible_to = stored["visibleTo"]
    return Conversation(
        id=ConversationId(own_id(stored["_id"])),
        organization_id=OrganizationId(stored["organization"]),
        contact_id=ContactId(own_id(stored["contact"])),
        line_id=LineId(stored["line"]),
        visible_to=None
        if visible_to is None
        else frozenset(AgentId(agent) for agent in visible_to),
        last_interaction_at=stored["lastInteractionAt"],
        changes=changes_from(stored),
    )


CONVERSATION_FIELDS = (
    "organization",
    "contact",
    "line",
    "visibleTo",
    "lastInteractionAt",
    NUMBER_FIELD,
)
"""All fields except the last changes, which only readers that follow the conversation need."""
