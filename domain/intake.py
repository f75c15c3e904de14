"""What the organization's systems report: values that replace, and deletions."""

from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import ContactId, OrganizationId
from domain.interaction import Interaction
from domain.people import Agent, Line


class Deletable(StrEnum):
    INTERACTION = "interaction"
    CONVERSATION = "conversation"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deletion:
    organization_id: OrganizationId
    what: Deletable
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedOrganization:
    """`contact_insights_enabled` is `None` where nothing is said of it: the switch stays, off for a new one (R4)."""

    id: OrganizationId
    name: str
    language: str | None
    time_zone: str
    contact_insights_enabled: bool | None


Record = ReportedOrganization | Agent | Line | Contact | Conversation | Interaction | Deletion


class ReferenceKind(StrEnum):
    ORGANIZATION = "organization"
    AGENT = "agent"
    LINE = "line"
    CONTACT = "contact"
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class Reference:
    """What a record is called, or names. The id of an organization is its own."""

    kind: ReferenceKind
    organization_id: OrganizationId
    id: str


class UnknownReference(Exception):
    """What a record names does not exist yet."""

    def __init__(self, missing: Reference) -> None:
        is_organization = missing.kind is ReferenceKind.ORGANIZATION
        where = "" if is_organization else f" in organization {missing.organization_id!r}"
        super().__init__(
            f"there is no {missing.kind} {missing.id!r}{where}; it must come on an earlier line"
        )
        self.missing = missing


class ReferenceRepository(Protocol):
    """Looks up what records name, of whatever organizations they are."""

    async def existing(self, references: Collection[Reference]) -> Set[Reference]: ...

    async def contacts_of(
        self, conversations: Collection[Reference]
    ) -> Mapping[Reference, ContactId]:
        """Those of the conversations that exist."""


class InteractionPortion(Protocol):
    """Interactions brought in one after the other, so many that telling after each what it changed would cost more."""

    @property
    def size(self) -> int:
        """How many conversations are yet to be told."""

    async def save_many(self, interactions: Sequence[Interaction]) -> Sequence[Interaction]:
        """As the repository's; where they are listed, and how many have appeared, is right once it is settled."""

    async def settle(self) -> None:
        """What is saved meanwhile belongs to the next portion. May be done twice."""


class InteractionPortions(Protocol):
    async def save_many(self, interactions: Sequence[Interaction]) -> Sequence[Interaction]:
        """Of any organizations; each replaces the one with its id, and the same again changes nothing (R12, R22).

        Gives back those whose conversation is with another contact, or has gone: they are still to be set right.
        """

    def portion(self) -> InteractionPortion:
        """A new one, to be settled before it is said that it is in."""

    async def leave_off(self) -> None:
        """Nothing more comes from here in portions: another process may take the place."""


def own_reference(record: Record) -> Reference | None:
    """By which others name it; nobody names an interaction or a deletion."""
    match record:
        case ReportedOrganization():
            return organization_reference(record.id)
        case Agent():
            return Reference(ReferenceKind.AGENT, record.organization_id, record.id)
        case Line():
            return Reference(ReferenceKind.LINE, record.organization_id, record.id)
        case Contact():
            return Reference(ReferenceKind.CONTACT, record.organization_id, record.id)
        case Conversation():
            return Reference(ReferenceKind.CONVERSATION, record.organization_id, record.id)
        case Interaction() | Deletion():
            return None


def named_by(record: Record) -> Iterator[Reference]:
    """What must exist before it, in the order in which what is missing is told."""
    match record:
        case Agent() | Line() | Contact() | Deletion():
            yield organization_reference(record.organization_id)
        case Conversation():
            of = record.organization_id
            yield Reference(ReferenceKind.CONTACT, of, record.contact_id)
            yield Reference(ReferenceKind.LINE, of, record.line_id)
            for agent in sorted(record.visible_to or ()):
                yield Reference(ReferenceKind.AGENT, of, agent)
        case Interaction():
            of = record.organization_id
            yield Reference(ReferenceKind.CONVERSATION, of, record.conversation_id)
            if record.agent_id is not None:
                yield Reference(ReferenceKind.AGENT, of, record.agent_id)


def organization_reference(organization: OrganizationId) -> Reference:
    return Reference(ReferenceKind.ORGANIZATION, organization, organization)
