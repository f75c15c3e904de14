"""What an erasure took away: how many of each kind, when and by which command, and not a word of what it was."""

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.erasure import Erasable, ErasedKind, ReceiptId
from domain.ids import ContactId, InteractionId, OrganizationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How much goes with a thing that is erased. `records` are kept, without contact and conversation."""

    contacts: int = 0
    conversations: int = 0
    interactions: int = 0
    insights: int = 0
    records: int = 0
    events: int = 0

    def __add__(self, other: "Extent") -> "Extent":
        names = Extent.__slots__
        return Extent(**{name: getattr(self, name) + getattr(other, name) for name in names})


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """`ended_at` is `None` if the erasure was interrupted: the same command completes it."""

    id: ReceiptId
    organization_id: OrganizationId
    kind: ErasedKind
    by: str
    begun_at: datetime
    extent: Extent
    ended_at: datetime | None = None


class ErasureRepository(Protocol):
    """Finds what goes with a thing that is erased. Each call reads in portions with their own deadlines."""

    def parts(self, thing: Erasable) -> AsyncIterator[Sequence[Erasable]]:
        """The thing, and all that goes with it: a phone number names contacts, a contact its numbers and conversations,
        a conversation its interactions.
        """

    def everything(self) -> AsyncIterator[Sequence[Erasable]]:
        """All contacts with their numbers, then all conversations, then all interactions, of all organizations."""

    def older(
        self, organization: OrganizationId, before: datetime
    ) -> AsyncIterator[Sequence[InteractionId]]:
        """The organization's interactions before that moment."""

    async def concerned(self, thing: Erasable) -> Collection[ContactId]:
        """The contacts whose open pages it concerns."""

    async def extent(self, parts: Collection[Erasable], *, erases: bool) -> Extent:
        """How many of these are there, and how many insights, records and waiting events rest on them. With `erases`,
        deletes the events, and takes contact and conversation out of the records.
        """

    async def save_receipt(self, receipt: Receipt) -> None: ...

    async def receipts(self, organization: OrganizationId) -> Sequence[Receipt]:
        """The oldest first."""
