"""Organizations, agents and lines."""

from typing import assert_never

import strawberry

from api.graphql.global_ids import global_id
from api.graphql.loaders import Scope
from api.graphql.types.nodes import Node
from api.graphql.types.scalars import (
    AgentRole,
    CannotGenerateInsightsReason,
    LanguageTag,
    Licence,
    PhoneNumber,
)
from domain import people
from domain.errors import ContactInsightsDisabled, LicenceRequired
from domain.people import Licence as DomainLicence
from domain.services.access import GeneratingRefusal, generating_refusals


@strawberry.type(description="The company whose agents talk to contacts.")
class Organization(Node):
    name: str = strawberry.field(description="The organization's name.")
    time_zone: str = strawberry.field(
        description="The time zone in which the organization counts days, by its IANA name, such as "
        "`Europe/Paris`; `UTC` when none was given."
    )
    contact_insights_enabled: bool = strawberry.field(
        description="Whether contact insights are switched on, so that licensed agents may generate them."
    )

    @classmethod
    def of(cls, organization: people.Organization) -> "Organization":
        return cls(
            id=strawberry.ID(global_id("Organization", organization.id, organization.id)),
            name=organization.name,
            time_zone=organization.time_zone,
            contact_insights_enabled=organization.contact_insights_enabled,
        )


@strawberry.type(description="A person who talks to contacts for an organization.")
class Agent(Node):
    scope: strawberry.Private[Scope]
    agent: strawberry.Private[people.Agent]
    name: str = strawberry.field(description="The agent's name.")
    role: AgentRole = strawberry.field(description="What the agent may do.")
    licences: list[Licence] = strawberry.field(description="What the agent holds at this moment.")

    @strawberry.field(description="The organization the agent works for.")
    async def organization(self) -> Organization:
        found, _ = await self.scope.people()
        if found is None:
            raise LookupError("the viewer's organization is gone")
        return Organization.of(found)

    @strawberry.field(
        description="The address of a picture of the agent; `null` when there is none."
    )
    def avatar_url(self) -> str | None:
        return self.agent.avatar_url

    @strawberry.field(
        description="Whether the agent is offered to generate, on every conversation they may see: contact insights "
        "are on and the agent holds the licence."
    )
    async def can_generate_insights(self) -> bool:
        organization, _ = await self.scope.people()
        return not reasons_against(organization, self.agent)

    @strawberry.field(description="Why the agent is not offered to generate; empty when they are.")
    async def cannot_generate_insights_reasons(self) -> list[CannotGenerateInsightsReason]:
        organization, _ = await self.scope.people()
        return reasons_against(organization, self.agent)

    @classmethod
    def of(cls, scope: Scope, agent: people.Agent) -> "Agent":
        """The same object as long as the agent is the same: a page names few agents, each many times."""
        shown = scope.agents_shown.get(agent.id)
        if shown is None or shown.agent is not agent:
            shown = scope.agents_shown[agent.id] = cls._made(scope, agent)
        return shown

    @classmethod
    def _made(cls, scope: Scope, agent: people.Agent) -> "Agent":
        return cls(
            id=strawberry.ID(global_id("Agent", agent.organization_id, agent.id)),
            scope=scope,
            agent=agent,
            name=agent.name,
            role=agent.role,  # type: ignore[arg-type]  # equal to the member's value
            licences=[one for one in DomainLicence if agent.holds(one)],  # type: ignore[misc]
        )


def reasons_against(
    organization: people.Organization | None, agent: people.Agent | None
) -> list[CannotGenerateInsightsReason]:
    """Why the agent is not offered to generate."""
    if organization is None or agent is None:
        raise LookupError("the viewer is gone")
    return [_reason(refusal) for refusal in generating_refusals(organization, agent)]


def _reason(refusal: GeneratingRefusal) -> CannotGenerateInsightsReason:
    match refusal:
        case ContactInsightsDisabled():
            return CannotGenerateInsightsReason.CONTACT_INSIGHTS_DISABLED
        case LicenceRequired():
            return CannotGenerateInsightsReason.LICENCE_REQUIRED
        case _:
            assert_never(refusal)


@strawberry.type(description="A phone number of the organization.")
class Line(Node):
    name: str = strawberry.field(description="The line's name.")
    phone_number: PhoneNumber = strawberry.field(description="The line's number.")
    language: LanguageTag | None = strawberry.field(
        description="The language spoken on the line; `null` when it is not known."
    )

    @classmethod
    def of(cls, line: people.Line) -> "Line":
        return cls(
            id=strawberry.ID(global_id("Line", line.organization_id, line.id)),
            name=line.name,
            phone_number=PhoneNumber(line.phone_number),
            language=None if line.language is None else LanguageTag(line.language),
        )
