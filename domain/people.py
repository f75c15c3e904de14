"""Organizations, their agents and their lines."""

from dataclasses import dataclass
from enum import StrEnum

from domain.ids import AgentId, LineId, OrganizationId
from domain.time_zones import UTC_NAME


class AgentRole(StrEnum):
    ADMIN = "ADMIN"
    MEMBER = "MEMBER"


class Licence(StrEnum):
    AI_ASSIST_PRO = "AI_ASSIST_PRO"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """The company whose agents talk to contacts. It starts with contact insights off (R4).

    `time_zone` is an IANA name. Days are counted in it (R32).
    """

    id: OrganizationId
    name: str
    language: str | None = None
    time_zone: str = UTC_NAME
    contact_insights_enabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """A person who talks to contacts. Never the AI."""

    id: AgentId
    organization_id: OrganizationId
    name: str
    email: str | None = None
    role: AgentRole = AgentRole.MEMBER
    licences: frozenset[Licence] = frozenset()
    avatar_url: str | None = None

    def holds(self, licence: Licence) -> bool:
        return licence in self.licences


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A phone number of the organization."""

    id: LineId
    organization_id: OrganizationId
    name: str
    phone_number: str
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """The agent on whose behalf a request is made. It holds no rights: these are read when they count (R1)."""

    organization_id: OrganizationId
    agent_id: AgentId
