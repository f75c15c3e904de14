"""What an operator lists, adds and changes by hand: organizations, agents, lines and conversations."""

from collections.abc import AsyncGenerator, Callable
from typing import Protocol

from domain.conversation import Conversation
from domain.ids import OrganizationId
from domain.intake import Reference, ReferenceKind, organization_reference
from domain.people import Agent, Line, Organization

Administered = Organization | Agent | Line | Conversation
Changed = Callable[[Administered], Administered]
"""Makes the new value from the current one. It may be called several times, and may raise."""


class AlreadyThere(Exception):
    """Another one with this id exists, and stays as it is."""

    def __init__(self, reference: Reference) -> None:
        super().__init__(f"the {reference.kind} {reference.id!r} exists already")
        self.reference = reference


class RosterRepository(Protocol):
    def all(
        self, kind: ReferenceKind, organization: OrganizationId | None
    ) -> AsyncGenerator[Administered, None]:
        """All of a kind in the order of their ids, read page by page. Organizations are in no organization."""

    async def get(self, reference: Reference) -> Administered | None: ...

    async def add(self, one: Administered) -> bool:
        """Returns `False` if there is one with its id, which then stays as it is."""

    async def change(self, reference: Reference, changed: Changed) -> Administered | None:
        """Writes what `changed` changes, and returns the new value. Fields that it does not change keep their values,
        even if another process changes them meanwhile. `None` if there is none.
        """


def reference_to(one: Administered) -> Reference:
    match one:
        case Organization():
            return organization_reference(one.id)
        case Agent():
            return Reference(ReferenceKind.AGENT, one.organization_id, one.id)
        case Line():
            return Reference(ReferenceKind.LINE, one.organization_id, one.id)
        case Conversation():
            return Reference(ReferenceKind.CONVERSATION, one.organization_id, one.id)
