"""The records that the organization's systems report: values that replace earlier ones, and deletions."""

from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import AgentKey, ContactId, ContactKey, OrganizationId
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
    """`contact_insights_enabled` is `None` if the record does not name it. The switch then stays as it is, or off
    for a new organization (R4).
    """

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
    """The name of a record, or of one that it refers to. An organization's `id` is its `organization_id`."""

    kind: ReferenceKind
    organization_id: OrganizationId
    id: str


class UnknownReference(Exception):
    """A record refers to one that does not exist yet."""

    def __init__(self, missing: Reference) -> None:
        is_organization = missing.kind is ReferenceKind.ORGANIZATION
        where = "" if is_organization else f" in organization {missing.organization_id!r}"
        super().__init__(
            f"there is no {missing.kind} {missing.id!r}{where}; it must come on an earlier line"
        )
        self.missing = missing


class ReferenceRepository(Protocol):
    """Looks up the records that others refer to, of any organizations."""

    async def existing(self, references: Collection[Reference]) -> Set[Reference]: ...

    async def contacts_of(
        self, conversations: Collection[Reference]
    ) -> Mapping[Reference, ContactId]:
        """The contacts of those conversations that exist."""


class Announcer(Protocol):
    def __call__(
        self,
        *,
        contacts: Collection[ContactKey] = (),
        agents: Collection[AgentKey] = (),
        organizations: Collection[OrganizationId] = (),
    ) -> None:
        """Tells those who serve open pages that something was written about these. It neither waits nor raises."""


class InteractionPortion(Protocol):
    """Interactions that are saved in many calls. Their conversations and contacts are updated once at the end,
    because that costs less than after each call.
    """

    @property
    def size(self) -> int:
        """How many conversations are not updated yet."""

    async def save_many(self, interactions: Sequence[Interaction]) -> Sequence[Interaction]:
        """Saves like the repository. The contact list, and the count of sources that appeared, are right only after
        `settle`.
        """

    async def settle(self) -> None:
        """Updates the conversations and contacts. Interactions that are saved during this belong to the next
        portion. May be called twice.
        """


class InteractionPortions(Protocol):
    async def save_many(self, interactions: Sequence[Interaction]) -> Sequence[Interaction]:
        """Saves interactions of any organizations. Each replaces the one with its id; saving the same again changes
        nothing (R12, R22).

        Returns those whose conversation is with another contact, or does not exist any more. The caller must correct
        or delete them.
        """

    def portion(self) -> InteractionPortion:
        """Begins a portion. Its interactions count as saved only after `settle`."""

    async def end_portions(self) -> None:
        """Says that this process saves no more portions, so that another process may."""


def own_reference(record: Record) -> Reference | None:
    """The reference by which others refer to it. Nothing refers to an interaction or a deletion."""
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
    """The records that must exist before this one. The first missing one is reported."""
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
