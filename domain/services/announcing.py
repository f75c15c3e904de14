"""Announces imported records to the processes that serve open pages, once the records are settled (R39)."""

from collections.abc import Iterable, Mapping, Sequence

from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import ContactId, ContactKey
from domain.intake import (
    Announcer,
    InteractionPortion,
    Record,
    Reference,
    ReportedOrganization,
)
from domain.interaction import Interaction
from domain.people import Agent


class AnnouncedPortion:
    """A portion whose contacts are announced when it is settled."""

    def __init__(self, portion: InteractionPortion, announce: Announcer) -> None:
        self._portion = portion
        self._announce = announce
        self._contacts: dict[ContactKey, None] = {}

    @property
    def size(self) -> int:
        return self._portion.size

    async def save_many(self, interactions: Sequence[Interaction]) -> Sequence[Interaction]:
        self._contacts |= dict.fromkeys(
            (one.organization_id, one.contact_id) for one in interactions
        )
        return await self._portion.save_many(interactions)

    async def settle(self) -> None:
        await self._portion.settle()
        self._announce(contacts=tuple(self._contacts))


def announce_saved(records: Iterable[Record], announce: Announcer) -> None:
    """Announces all records but the interactions, which their portion announces."""
    contacts: dict[ContactKey, None] = {}
    agents, organizations = [], []
    for record in records:
        match record:
            case Contact():
                contacts[record.organization_id, record.id] = None
            case Conversation():
                contacts[record.organization_id, record.contact_id] = None
            case Agent():
                agents.append((record.organization_id, record.id))
            case ReportedOrganization():
                organizations.append(record.id)
    if contacts or agents or organizations:
        announce(contacts=tuple(contacts), agents=agents, organizations=organizations)


def announce_contacts(
    conversations: Iterable[Reference],
    contacts: Mapping[Reference, ContactId],
    announce: Announcer,
) -> None:
    """Announces the contacts of these conversations."""
    keys = {(one.organization_id, contacts[one]): None for one in conversations if one in contacts}
    if keys:
        announce(contacts=tuple(keys))
