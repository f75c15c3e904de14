"""Organizations, agents and lines in memory."""

from dataclasses import replace


class FakeOrganizations:
    def __init__(self, memory):
        self._organizations = memory.organizations

    async def get(self, organization):
        return self._organizations.get(organization)

    async def get_many(self, organizations):
        known = self._organizations
        return {id_: known[id_] for id_ in organizations if id_ in known}

    async def save(self, organization, *, keeps_switch=False):
        known = self._organizations.get(organization.id)
        if keeps_switch and known is not None:
            enabled = known.contact_insights_enabled
            organization = replace(organization, contact_insights_enabled=enabled)
        self._organizations[organization.id] = organization

    async def set_contact_insights_enabled(self, organization, *, enabled):
        if organization in self._organizations:
            known = self._organizations[organization]
            self._organizations[organization] = replace(known, contact_insights_enabled=enabled)

    async def is_empty(self):
        return not self._organizations


class FakeAgents:
    def __init__(self, memory):
        self._agents = memory.agents

    async def get_many(self, organization, agents):
        known = self._agents
        return {id_: known[organization, id_] for id_ in agents if (organization, id_) in known}

    async def across(self, keys):
        return {key: self._agents[key] for key in keys if key in self._agents}

    async def find(self, id_or_email):
        return [one for one in self._agents.values() if id_or_email in (one.id, one.email)]

    async def save(self, agent):
        self._agents[agent.organization_id, agent.id] = agent


class FakeLines:
    def __init__(self, memory):
        self._lines = memory.lines

    async def get_many(self, organization, lines):
        known = self._lines
        return {id_: known[organization, id_] for id_ in lines if (organization, id_) in known}

    async def save(self, line):
        self._lines[line.organization_id, line.id] = line
