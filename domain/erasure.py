"""What was erased must stay erased: a tombstone for each erased id and phone number, without the id or number itself.

Tombstones are compared by a keyed hash, because a plain hash of a phone number is guessed in minutes.
"""

import hashlib
import hmac
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType, Protocol

from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import OrganizationId
from domain.intake import Record, UnknownReference
from domain.interaction import Interaction

Mark = NewType("Mark", str)
ReceiptId = NewType("ReceiptId", str)

_SAME_PHONE = (
    (re.compile(r"\+521(\d{10})"), r"+52\1"),
    (re.compile(r"\+549(\d{10})"), r"+54\1"),
    (re.compile(r"\+55(\d\d)9(\d{8})"), r"+55\1\2"),
)
"""Mexico, Argentina and Brazil: carriers and WhatsApp write the number of one phone with and without a digit."""


_OTHER_FORMS = (
    (re.compile(r"\+52(\d{10})"), r"+521\1"),
    (re.compile(r"\+54(\d{10})"), r"+549\1"),
    (re.compile(r"\+55(\d\d)(\d{8})"), r"+55\g<1>9\2"),
)


class ErasedKind(StrEnum):
    INTERACTION = "interaction"
    CONVERSATION = "conversation"
    CONTACT = "contact"
    PHONE_NUMBER = "phone number"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Erasable:
    """A thing that can be erased, by its id. The id of a phone number is the number in E.164 form."""

    kind: ErasedKind
    organization_id: OrganizationId
    id: str

    @property
    def compared(self) -> str:
        """The id as it is compared: the same for each form of one phone number."""
        if self.kind is ErasedKind.PHONE_NUMBER:
            for form, same in _SAME_PHONE:
                if form.fullmatch(self.id):
                    return form.sub(same, self.id)
        return self.id


def forms_of(number: str) -> frozenset[str]:
    """The forms in which the number of one phone may be stored."""
    forms = {number}
    for form, other in (*_SAME_PHONE, *_OTHER_FORMS):
        if form.fullmatch(number):
            forms.add(form.sub(other, number))
    return frozenset(forms)


class Marker:
    """Makes the marks that tombstones hold, with the server's key."""

    def __init__(self, key: str) -> None:
        self._key = key.encode()

    def __call__(self, thing: Erasable) -> Mark:
        return self._mark(thing.kind, thing.organization_id, thing.compared)

    @property
    def check(self) -> Mark:
        """The same for the same key. It shows whether tombstones were made with another one."""
        return self._mark("check")

    def _mark(self, *parts: str) -> Mark:
        # The length before each part, so that no two things give the same text.
        text = "".join(f"{len(part)}:{part}" for part in parts)
        return Mark(hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest())


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    mark: Mark
    receipt_id: ReceiptId
    erased_at: datetime


class TombstoneRepository(Protocol):
    """Raises `StorageUnavailable` also if the database holds tombstones that were made with another key."""

    @property
    def can_save(self) -> bool:
        """Whether there is a key."""

    async def number(self) -> int:
        """Rises with each erasure, after its tombstones can be read. 0 if nothing was ever erased."""

    async def among(self, things: Collection[Erasable]) -> Mapping[Erasable, Tombstone]:
        """The tombstones of those that were erased."""

    async def save(self, things: Collection[Erasable], receipt: ReceiptId, at: datetime) -> None:
        """A thing that has a tombstone keeps it."""

    async def lift(self, thing: Erasable) -> int:
        """Deletes the tombstone with all others of the same receipt. Returns how many there were."""


class Erased(Exception):
    """A record is refused because what it reports was erased. `str()` is fit to show."""

    def __init__(self, thing: Erasable, at: datetime) -> None:
        super().__init__(
            f"this {thing.kind} was erased on {at:%Y-%m-%d}; contact-insights erase --lift allows it again"
        )
        self.kind = thing.kind


NotTaken = UnknownReference | Erased
"""Why a record was not saved."""


def things_in(record: Record) -> Iterator[Erasable]:
    """What must not be erased if the record is to be saved."""
    match record:
        case Interaction():
            of = record.organization_id
            yield Erasable(ErasedKind.INTERACTION, of, record.id)
            yield Erasable(ErasedKind.CONVERSATION, of, record.conversation_id)
        case Conversation():
            of = record.organization_id
            yield Erasable(ErasedKind.CONVERSATION, of, record.id)
            yield Erasable(ErasedKind.CONTACT, of, record.contact_id)
        case Contact():
            yield from things_of(record)


def things_of(contact: Contact) -> Iterator[Erasable]:
    """The contact, its phone numbers and its other identities."""
    of = contact.organization_id
    yield Erasable(ErasedKind.CONTACT, of, contact.id)
    for number in contact.phone_numbers:
        yield Erasable(ErasedKind.PHONE_NUMBER, of, number)
    for identity in contact.identities:
        yield Erasable(ErasedKind.IDENTITY, of, identity)
