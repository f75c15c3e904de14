"""Organizations, agents and lines in MongoDB."""

from collections.abc import Collection, Mapping, Sequence

from domain.ids import AgentId, AgentKey, LineId, OrganizationId
from domain.people import Agent, Line, Organization
from storage.mongo.connection import Database, translated
from storage.mongo.documents import (
    agent_document,
    agent_from,
    key,
    line_document,
    line_from,
    organization_document,
    organization_from,
)
from storage.mongo.queries import by_ids


class MongoOrganizations:
    def __init__(self, database: Database) -> None:
        self._organizations = database["organizations"]

    async def get(self, organization: OrganizationId) -> Organization | None:
        return (await self.get_many([organization])).get(organization)

    async def get_many(
        self, organizations: Collection[OrganizationId]
    ) -> Mapping[OrganizationId, Organization]:
        async with translated():
            stored = await by_ids(self._organizations, organizations)
        found = [organization_from(document) for document in stored]
        return {organization.id: organization for organization in found}

    async def save(self, organization: Organization, *, keeps_switch: bool = False) -> None:
        values = organization_document(organization)
        own = {"_id": values.pop("_id")}
        switch = {"contactInsightsEnabled": values.pop("contactInsightsEnabled")}
        update = (
            {"$set": values, "$setOnInsert": switch} if keeps_switch else {"$set": values | switch}
        )
        async with translated():
            await self._organizations.update_one(own, update, upsert=True)

    async def set_contact_insights_enabled(
        self, organization: OrganizationId, *, enabled: bool
    ) -> None:
        async with translated():
            await self._organizations.update_one(
                {"_id": organization}, {"$set": {"contactInsightsEnabled": enabled}}
            )

    async def is_empty(self) -> bool:
        async with translated():
            return await self._organizations.find_one({}) is None


class MongoAgents:
    def __init__(self, database: Database) -> None:
        self._agents = database["agents"]

    async def get_many(
        self, organization: OrganizationId, agents: Collection[AgentId]
    ) -> Mapping[AgentId, Agent]:
        found = await self.across([(organization, agent) for agent in agents])
        return {agent: one for (_, agent), one in found.items()}

    async def across(self, keys: Collection[AgentKey]) -> Mapping[AgentKey, Agent]:
        async with translated():
            stored = await by_ids(self._agents, (key(*agent) for agent in keys))
        found = [agent_from(document) for document in stored]
        return {(agent.organization_id, agent.id): agent for agent in found}

    async def find(self, id_or_email: str) -> Sequence[Agent]:
        async with translated():
            stored = await self._agents.find(
                {"$or": [{"agent": id_or_email}, {"email": id_or_email}]}
            ).to_list(None)
        return [agent_from(document) for document in stored]

    async def save(self, agent: Agent) -> None:
        document = agent_document(agent)
        async with translated():
            await self._agents.replace_one({"_id": document["_id"]}, document, upsert=True)


class MongoLines:
    def __init__(self, database: Database) -> None:
        self._lines = database["lines"]

    async def get_many(
        self, organization: OrganizationId, lines: Collection[LineId]
    ) -> Mapping[LineId, Line]:
        async with translated():
            stored = await by_ids(self._lines, (key(organization, line) for line in lines))
        found = [line_from(document) for document in stored]
        return {line.id: line for line in found}

    async def save(self, line: Line) -> None:
        document = line_document(line)
        async with translated():
            await self._lines.replace_one({"_id": document["_id"]}, document, upsert=True)
