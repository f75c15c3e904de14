"""The state that open pages are notified of, as it was read last: contacts, and the rights of agents (R39)."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from functools import partial

from api.live.slots import Slots
from api.live.under_way import Reader
from domain.generation import GenerationEvent
from domain.ids import AgentKey, ContactKey, OrganizationId
from domain.open_pages import OpenContact, Rights, newest_open
from domain.people import Organization
from domain.services.open_pages import Known

ReadOpen = Callable[[Collection[ContactKey], Known], Awaitable[Mapping[ContactKey, OpenContact]]]
ReadRights = Callable[[Collection[AgentKey]], Awaitable[Mapping[AgentKey, Rights]]]


class Pages:
    """`contacts` and `rights` are kept up to date while `loops` run and as long as a page needs them."""

    def __init__(
        self,
        read_contacts: ReadOpen,
        read_rights: ReadRights,
        on_read: Callable[[ContactKey, OpenContact], None],
    ) -> None:
        self.contacts: Slots[ContactKey, OpenContact] = Slots(
            lambda keys: read_contacts(keys, self.contacts.here), newest_open, on_read=on_read
        )
        self.rights: Slots[AgentKey, Rights] = Slots(read_rights, _newest_rights)

    def loops(self, sweep_seconds: float) -> tuple[Callable[[], Awaitable[None]], ...]:
        return (
            self.contacts.keep_reading,
            partial(self.contacts.keep_sweeping, sweep_seconds),
            self.rights.keep_reading,
            partial(self.rights.keep_sweeping, sweep_seconds),
        )

    def doubt_all(self) -> None:
        self.contacts.doubt_all()
        self.rights.doubt_all()


PagesOf = Callable[[Callable[[ContactKey, OpenContact], None]], Pages]
"""Makes the pages for a hub. The given function is called with each contact that is read."""


class Heard:
    """What a listener knows of a contact."""

    def __init__(
        self,
        contacts: Slots[ContactKey, OpenContact],
        key: ContactKey,
        organizations: Slots[OrganizationId, Organization],
        reader: Reader,
    ) -> None:
        self._contacts = contacts
        self._key = key
        self._organizations = organizations
        self._reader = reader

    def contact(self) -> OpenContact | None:
        return self._contacts.here(self._key)

    def age(self) -> float:
        return self._contacts.age(self._key)

    def organization(self) -> Organization | None:
        return self._organizations.here(self._key[0])

    def take(self) -> GenerationEvent | None:
        return self._reader.take()


class HeardRights:
    """What a listener knows of an agent's rights, until it is closed."""

    __slots__ = ("_key", "_rights", "_wake")

    def __init__(self, rights: Slots[AgentKey, Rights], key: AgentKey, wake: asyncio.Event) -> None:
        self._rights, self._key, self._wake = rights, key, wake
        rights.attach(key, wake)

    def now(self) -> Rights | None:
        return self._rights.here(self._key)

    def close(self) -> None:
        self._rights.detach(self._key, self._wake)


def _newest_rights(old: Rights, new: Rights) -> Rights:
    return old if old == new else new
