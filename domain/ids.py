"""The ids that the organization's own systems gave to the data.

Each is unique only within its kind and organization. So it means nothing without an `OrganizationId` beside it.
"""

from typing import NewType

OrganizationId = NewType("OrganizationId", str)
AgentId = NewType("AgentId", str)
LineId = NewType("LineId", str)
ContactId = NewType("ContactId", str)
ConversationId = NewType("ConversationId", str)
InteractionId = NewType("InteractionId", str)

ContactKey = tuple[OrganizationId, ContactId]
"""The key of a contact among several organizations."""

AgentKey = tuple[OrganizationId, AgentId]
"""The key of an agent among several organizations."""

MAX_ID_CHARACTERS = 200
