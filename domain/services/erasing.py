"""Erases people and what they said, keeps it away, and leaves a receipt without a word of it."""

from collections.abc import AsyncIterator, Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime

from domain.erasure import Erasable, ErasedKind, ReceiptId, TombstoneRepository
from domain.ids import ContactId, ConversationId, InteractionId, OrganizationId
from domain.intake import Announcer, UnknownReference, organization_reference
from domain.ports import (
    Clock,
    ContactRepository,
    ConversationRepository,
    InteractionRepository,
    OrganizationRepository,
)
from domain.receipts import ErasureRepository, Extent, Receipt
from domain.reports import ReportRepository

PORTION = 2_000


class ErasingService:
    """Tombstones come first: whatever a source sends during the erasure is refused, or taken back."""

    def __init__(
        self,
        *,
        organizations: OrganizationRepository,
        contacts: ContactRepository,
        conversations: ConversationRepository,
        interactions: InteractionRepository,
        tombstones: TombstoneRepository,
        erasures: ErasureRepository,
        announce: Announcer | None,
        clock: Clock,
        chance: Callable[[], str],
        reports: ReportRepository | None = None,
    ) -> None:
        """`reports` is what sources told, if any do."""
        self._reports = reports
        self._organizations = organizations
        self._contacts = contacts
        self._conversations = conversations
        self._interactions = interactions
        self._tombstones = tombstones
        self._erasures = erasures
        self._announce = announce
        self._clock = clock
        self._chance = chance

    @property
    def can_keep_away(self) -> bool:
        """Whether there is a key, so that what is erased can be refused when a source sends it again."""
        return self._tombstones.can_save

    async def extent(self, thing: Erasable) -> Extent:
        """How much would be erased. Raises `UnknownReference` if there is no such organization."""
        await self._check(thing.organization_id)
        return await self._counted(thing, erases=False)

    async def erase(self, thing: Erasable, *, by: str) -> Receipt:
        """Safe to repeat: it completes what was interrupted. Raises `UnknownReference` like `extent`, and
        `StorageUnavailable` also without a key for tombstones.
        """
        await self._check(thing.organization_id)
        receipt = Receipt(
            id=ReceiptId(self._chance()),
            organization_id=thing.organization_id,
            kind=thing.kind,
            by=by,
            begun_at=self._clock(),
            extent=Extent(),
        )
        async for some in self._portions(thing):
            await self._tombstones.save(some, receipt.id, receipt.begun_at)
            if self._reports is not None:
                await self._reports.forget(thing.organization_id, [one.id for one in some])
        await self._erasures.save_receipt(receipt)
        concerned = await self._erasures.concerned(thing)
        extent = await self._counted(thing, erases=True)
        await self._delete(thing, concerned)
        receipt = replace(receipt, extent=extent, ended_at=self._clock())
        await self._erasures.save_receipt(receipt)
        if self._announce is not None and concerned:
            self._announce(contacts=[(thing.organization_id, one) for one in concerned])
        return receipt

    async def again(self, *, by: str) -> Sequence[Receipt]:
        """Erases what has a tombstone and is there nevertheless: a backup brought it back."""
        receipts: list[Receipt] = []
        if not await self._tombstones.number():
            return receipts
        async for some in self._erasures.everything():
            erased = await self._tombstones.among(some)
            receipts += [await self.erase(thing, by=by) for thing in erased]
        return receipts

    async def delete_older(self, organization: OrganizationId, before: datetime) -> int:
        """Deletes the interactions before that moment, with the insights that read them. Safe to repeat, and to run in
        several processes at once. Returns how many there were.
        """
        await self._check(organization)
        deleted = 0
        async for some in self._erasures.older(organization, before):
            found = await self._interactions.get_many(organization, some, with_words=False)
            for one in some:
                deleted += await self._interactions.delete(organization, one)
            if self._announce is not None:
                contacts = {head.contact_id for head in found.values()}
                self._announce(contacts=[(organization, contact) for contact in contacts])
        return deleted

    async def lift(self, thing: Erasable) -> int:
        """Lets a source send it again, with all that was erased with it. Returns how many tombstones there were."""
        await self._check(thing.organization_id)
        return await self._tombstones.lift(thing)

    async def summarize(self, contact: Erasable, *, allowed: bool) -> bool:
        """Says whether the contact may be summarized. Returns `False` if there is no such contact."""
        organization, own = contact.organization_id, ContactId(contact.id)
        await self._check(organization)
        found = await self._contacts.set_may_be_summarized(organization, own, allowed=allowed)
        if found and self._announce is not None:
            self._announce(contacts=[(organization, own)])
        return found

    async def receipts(self, organization: OrganizationId) -> Sequence[Receipt]:
        """The oldest first."""
        await self._check(organization)
        return await self._erasures.receipts(organization)

    async def _check(self, organization: OrganizationId) -> None:
        if await self._organizations.get(organization) is None:
            raise UnknownReference(organization_reference(organization))

    async def _portions(self, thing: Erasable) -> AsyncIterator[Sequence[Erasable]]:
        waiting: list[Erasable] = []
        async for some in self._erasures.parts(thing):
            waiting += some
            if len(waiting) >= PORTION:
                yield waiting
                waiting = []
        if waiting:
            yield waiting

    async def _counted(self, thing: Erasable, *, erases: bool) -> Extent:
        extent = Extent()
        async for some in self._portions(thing):
            extent += await self._erasures.extent(some, erases=erases)
        return extent

    async def _delete(self, thing: Erasable, concerned: Collection[ContactId]) -> None:
        organization = thing.organization_id
        match thing.kind:
            case ErasedKind.INTERACTION:
                await self._interactions.delete(organization, InteractionId(thing.id))
            case ErasedKind.CONVERSATION:
                await self._conversations.delete(organization, ConversationId(thing.id))
            case ErasedKind.CONTACT | ErasedKind.PHONE_NUMBER | ErasedKind.IDENTITY:
                for contact in concerned:
                    await self._contacts.delete(organization, contact)
