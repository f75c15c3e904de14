"""Organizations, agents and lines."""

import strawberry

from api.graphql.global_ids import global_id
from api.graphql.loaders import Scope
from api.graphql.types.nodes import Node
from api.graphql.types.scalars import AgentRole, LanguageTag, Licence, PhoneNumber
from domain import people
from domain.people import Licence as DomainLicence


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
