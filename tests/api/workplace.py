"""The whole service in this process, asked over HTTP, with an organization for each test."""

from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import httpx2

from api.app import create_app
from api.auth.authenticator import issue_token
from api.settings.environment import Settings
from domain.clock import system_clock
from domain.interaction import Interaction
from domain.people import Organization, Viewer
from storage.mongo.connection import Driver, open_database
from tests.builders import NOW, agent, call, contact, conversation, line, organization
from tests.client import GENERATE, INSIGHTS, SWITCH, Client, gid
from tests.fakes.repositories import in_mongo

SECRET = "a-secret-that-only-the-tests-know-of"


def token(agent_id, organization_id, *, secret=SECRET, lasts=timedelta(hours=1)):
    viewer = Viewer(organization_id=organization_id, agent_id=agent_id)
    return issue_token(secret, viewer, now=system_clock(), lasts=lasts)


class App:
    """An ASGI app with all that its lifespan opened. Its database is there for changes that no client may make."""

    def __init__(self, app, state, repositories):
        self._app, self._state = app, state
        self.repositories = repositories

    async def __call__(self, scope, receive, send):
        await self._app(scope | {"state": dict(self._state)}, receive, send)

    @property
    def view(self):
        return self._state["view"]

    def http(self, **headers):
        transport = httpx2.ASGITransport(self)
        return httpx2.AsyncClient(
            transport=transport, base_url="http://service", headers=headers, trust_env=False
        )


@asynccontextmanager
async def running_app(url, **settings):
    defaults = {"mongodb_url": url, "auth_secret": SECRET, "allowed_hosts": ("service",)}
    app = create_app(Settings(**defaults | settings))
    async with (
        app.router.lifespan_context(app) as state,
        open_database(url, Driver.PYMONGO) as database,
    ):
        yield App(app, state, in_mongo(database))


class Desk(Client):
    """One agent, who asks the service. The ids are those of the organization's systems."""

    def __init__(self, app, agent_id, organization_id):
        self.url = "http://service"
        self.view = app.view
        self.agent_id, self.organization_id = agent_id, organization_id
        self.http = app.http(authorization=f"Bearer {token(agent_id, organization_id)}")

    def id(self, type_name, own):
        return gid(type_name, own, self.organization_id)

    async def generate(self, conversation_id="v1"):
        data = await self.ask(GENERATE, id=self.id("Conversation", conversation_id))
        return data["generateInsights"]

    @property
    def viewer(self):
        return Viewer(organization_id=self.organization_id, agent_id=self.agent_id)

    async def insights(self, contact_id="c1"):
        data = await self.ask(INSIGHTS, id=self.id("Contact", contact_id))
        return data["contact"]["insights"]

    async def switch(self, *, enabled):
        return (await self.ask(SWITCH, enabled=enabled))["setContactInsightsEnabled"]

    async def errors(self, query, **variables):
        """The data and errors of an answer that has errors."""
        answer = (await self.post(query, variables)).json()
        return answer.get("data"), answer["errors"]


class Workplace:
    """Builders make the records. Their times are moved, so that `NOW` is the time when the workplace was made."""

    def __init__(self, app):
        self.app = app
        self.id = f"org-{uuid4().hex[:12]}"
        self._shift = system_clock() - NOW
        self._desks = []

    async def save(self, *values):
        await self.app.repositories.save(*(self._own(value) for value in values))

    async def merge(self, one, into):
        await self.app.repositories.merges.merge(self.id, one, into)

    def moment(self, moment):
        """The time as the API writes it."""
        return (moment + self._shift).isoformat()

    def desk(self, agent_id="ana"):
        desk = Desk(self.app, agent_id, self.id)
        self._desks.append(desk)
        return desk

    async def close(self):
        for desk in self._desks:
            await desk.close()

    def _own(self, value):
        if isinstance(value, Organization):
            return replace(value, id=self.id if value.id == "acme" else value.id)
        if isinstance(value, Interaction):
            value = replace(value, occurred_at=value.occurred_at + self._shift)
        return replace(value, organization_id=self.id)


@asynccontextmanager
async def working_in(app, *values):
    """The organization has Ana and Ben with licences, a line, and a contact who called an hour ago."""
    workplace = Workplace(app)
    await workplace.save(
        organization(),
        agent("ana"),
        agent("ben"),
        line(),
        contact(),
        conversation(),
        call("i1"),
        *values,
    )
    yield workplace
    await workplace.close()
