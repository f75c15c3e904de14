"""Adds and changes organizations, agents, lines and conversations by hand, and tells open pages (R28, R39)."""

from collections.abc import AsyncGenerator
from dataclasses import replace

from domain.administration import (
    Administered,
    AlreadyThere,
    Changed,
    RosterRepository,
    reference_to,
)
from domain.conversation import Conversation
from domain.ids import OrganizationId
from domain.intake import (
    Announcer,
    Reference,
    ReferenceKind,
    ReferenceRepository,
    UnknownReference,
    named_by,
    organization_reference,
)
from domain.people import Agent, Line, Organization
from domain.ports import ConversationRepository
from domain.services.intake import IntakeService


class AdministrationService:
    """Without `announce`, the processes that serve open pages find changes by themselves."""

    def __init__(
        self,
        *,
        roster: RosterRepository,
        references: ReferenceRepository,
        conversations: ConversationRepository,
        intake: IntakeService,
        announce: Announcer | None = None,
    ) -> None:
        self._roster = roster
        self._references = references
        self._conversations = conversations
        self._intake = intake
        self._announce = announce

    async def all(
        self, kind: ReferenceKind, organization: OrganizationId | None
    ) -> AsyncGenerator[Administered, None]:
        """Raises `UnknownReference`."""
        if organization is not None:
            await self._check([organization_reference(organization)])
        async for one in self._roster.all(kind, organization):
            yield one

    async def get(self, reference: Reference) -> Administered:
        """Raises `UnknownReference`."""
        found = await self._roster.get(reference)
        if found is None:
            await self._check([organization_reference(reference.organization_id)])
            raise UnknownReference(reference)
        return found

    async def add(self, one: Administered) -> None:
        """Adding the same again changes nothing. Raises `AlreadyThere` or `UnknownReference`."""
        await self._check(_named_by(one))
        if not await self._roster.add(one) and await self._stored(one) != one:
            raise AlreadyThere(reference_to(one))
        if isinstance(one, Conversation):
            await self._settle(one)
        self._tell(one)

    async def change(self, reference: Reference, changed: Changed) -> Administered:
        """Raises `UnknownReference`, or what `changed` raises. Then nothing has changed."""
        # Agents, lines and organizations are never deleted: one that exists now exists when the change is written.
        await self._check(_named_by(changed(await self.get(reference))))
        after = await self._roster.change(reference, changed)
        if after is None:
            raise UnknownReference(reference)
        self._tell(after)
        return after

    async def _stored(self, one: Administered) -> Administered | None:
        found = await self._roster.get(reference_to(one))
        return (
            replace(found, last_interaction_at=None) if isinstance(found, Conversation) else found
        )

    async def _settle(self, one: Conversation) -> None:
        """Checks the contact again: one that was deleted meanwhile could not delete a conversation that was not there
        yet (R23).
        """
        (refusal,) = await self._intake.take([one])
        if refusal is not None:
            await self._conversations.delete(one.organization_id, one.id)
            raise refusal

    async def _check(self, references: list[Reference]) -> None:
        known = await self._references.existing(references)
        for reference in references:
            if reference not in known:
                raise UnknownReference(reference)

    def _tell(self, one: Administered) -> None:
        if self._announce is None:
            return
        match one:
            case Organization():
                self._announce(organizations=[one.id])
            case Agent():
                self._announce(agents=[(one.organization_id, one.id)])
            case Conversation():
                self._announce(contacts=[(one.organization_id, one.contact_id)])
            case Line():
                pass


def _named_by(one: Administered) -> list[Reference]:
    """What must exist before it, its organization first."""
    if isinstance(one, Organization):
        return []
    named = [organization_reference(one.organization_id), *named_by(one)]
    return list(dict.fromkeys(named))
