"""A person the organization talks to."""

from dataclasses import dataclass
from datetime import datetime

from domain.ids import ContactId, OrganizationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """`name` is `None` while only a number is known; there is at least one number, in E.164 form."""

    id: ContactId
    organization_id: OrganizationId
    name: str | None
    phone_numbers: tuple[str, ...]
    last_interaction_at: datetime | None = None
