"""All repositories, with one memory or one database."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from domain.contact import Contact
from domain.conversation import Conversation
from domain.erasure import Marker
from domain.interaction import Interaction
from domain.people import Agent, Line, Organization
from storage.mongo.connections import MongoConnections
from storage.mongo.contacts import MongoContacts
from storage.mongo.conversations import MongoConversations
from storage.mongo.feedback import MongoFeedback
from storage.mongo.inbox import MongoInbox
from storage.mongo.insights import MongoInsights
from storage.mongo.interactions import MongoInteractions
from storage.mongo.keys import MongoKeys
from storage.mongo.leases import MongoLeases
from storage.mongo.people import MongoAgents, MongoLines, MongoOrganizations
from storage.mongo.quotas import MongoQuotas
from storage.mongo.records import MongoRecords
from storage.mongo.references import MongoReferences
from storage.mongo.reports import MongoReports
from storage.mongo.tombstones import MongoTombstones
from storage.mongo.uniting import MongoMerges
from tests.databases import at_leisure
from tests.fakes.contacts import FakeContacts, FakeConversations
from tests.fakes.insights import FakeInsights
from tests.fakes.interactions import FakeInteractions
from tests.fakes.keys import FakeKeys
from tests.fakes.memory import Memory
from tests.fakes.people import FakeAgents, FakeLines, FakeOrganizations
from tests.fakes.quotas import FakeQuotas
from tests.fakes.records import FakeFeedback, FakeRecords
from tests.fakes.references import FakeReferences
from tests.fakes.tombstones import FakeTombstones


@dataclass(frozen=True, slots=True, kw_only=True)
class Repositories:
    organizations: Any
    agents: Any
    lines: Any
    contacts: Any
    conversations: Any
    interactions: Any
    references: Any
    insights: Any
    quotas: Any
    records: Any
    feedback: Any
    keys: Any
    merges: Any = None
    tombstones: Any
    connections: Any = None
    inbox: Any = None
    leases: Any = None
    reports: Any = None
    """These four exist only in MongoDB."""

    async def save(self, *values):
        """Saves each value in the repository of its kind, in order, with time for a busy machine."""
        with at_leisure():
            for value in values:
                await self._save(value)

    async def _save(self, value):
        match value:
            case Interaction():
                await self.interactions.save_many([value])
            case Organization():
                await self.organizations.save(value)
            case Agent():
                await self.agents.save(value)
            case Line():
                await self.lines.save(value)
            case Contact():
                await self.contacts.save_many([value])
            case Conversation():
                await self.conversations.save_many([value])


def in_memory():
    memory = Memory()
    return Repositories(
        organizations=FakeOrganizations(memory),
        agents=FakeAgents(memory),
        lines=FakeLines(memory),
        contacts=FakeContacts(memory),
        conversations=FakeConversations(memory),
        interactions=FakeInteractions(memory),
        references=FakeReferences(memory),
        insights=FakeInsights(memory),
        quotas=FakeQuotas(),
        records=(records := FakeRecords()),
        feedback=FakeFeedback(records),
        keys=FakeKeys(),
        tombstones=FakeTombstones(),
    )


def in_mongo(database):
    return Repositories(
        organizations=MongoOrganizations(database),
        agents=MongoAgents(database),
        lines=MongoLines(database),
        contacts=MongoContacts(database),
        conversations=MongoConversations(database),
        interactions=MongoInteractions(database),
        references=MongoReferences(database),
        insights=MongoInsights(database),
        quotas=MongoQuotas(database),
        records=MongoRecords(database, kept=timedelta(days=400)),
        feedback=MongoFeedback(database),
        keys=MongoKeys(database),
        merges=MongoMerges(database),
        connections=MongoConnections(database),
        inbox=MongoInbox(database),
        leases=MongoLeases(database),
        tombstones=MongoTombstones(database, Marker("a key of the tests, 32 bytes long")),
        reports=MongoReports(database),
    )
