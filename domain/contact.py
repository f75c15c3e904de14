"""A person the organization talks to."""

from dataclasses import dataclass
from datetime import datetime

from domain.ids import ContactId, OrganizationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """`name` is `None` if only a number is known. Numbers are in E.164 form. Without any, there are a name and an
    identity.

    `identities` name the contact in systems that know no number, such as `whatsapp:FR.4711`. They are never shown.
    `avatar_url` is a picture's, `external_url` that of the contact's page in the system that reported it.
    """

    id: ContactId
    organization_id: OrganizationId
    name: str | None
    phone_numbers: tuple[str, ...]
    last_interaction_at: datetime | None = None
    email: str | None = None
    company: str | None = None
    avatar_url: str | None = None
    external_url: str | None = None
    identities: tuple[str, ...] = ()
    may_be_summarized: bool | None = None
    """`None` if nobody has said: then it may. An import line that does not say so changes nothing."""


def is_number(party: str) -> bool:
    """Whether a party is a number in E.164 form. An identity begins with the name of its system."""
    return party.startswith("+")
