"""The ids that the organization's own systems gave to what we keep.

Each is unique within its kind and organization, so none means anything without an `OrganizationId` beside it.
"""

from typing import NewType

OrganizationId = NewType("OrganizationId", str)
AgentId = NewType("AgentId", str)
LineId = NewType("LineId", str)
ContactId = NewType("ContactId", str)
ConversationId = NewType("ConversationId", str)
InteractionId = NewType("InteractionId", str)

ContactKey = tuple[OrganizationId, ContactId]
"""What names a contact where several organizations meet."""

MAX_ID_CHARACTERS = 200
