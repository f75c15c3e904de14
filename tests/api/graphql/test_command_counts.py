"""The number of MongoDB commands for each field does not grow with the data."""

import asyncio
from pathlib import Path

import pytest
from graphql import build_schema
from pymongo.monitoring import CommandListener, register
from pymongo.uri_parser import parse_uri

from tests.api.graphql.page_operations import JUDGE, OPEN_PAGE
from tests.api.graphql.recording.asking import recording_anew
from tests.api.serving import serving
from tests.api.sockets import opened
from tests.api.workplace import running_app, working_in
from tests.builders import admin, ago, call, contact, conversation, line, sms
from tests.client import GENERATE, SWITCH
from tests.databases import named

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

TRIES = 3
"""How often each operation runs. The lowest count is taken, because a renewed claim or a sweep may add commands."""
STILL_SECONDS = 0.2
LIMITS = {"agent_generations_per_minute": 60, "organization_generations_per_month": 1_000}
"""With a limit, each generation needs two commands more, and one more to end what the limits hold."""
CONVERSATIONS = range(2, 30)
CONTACT = """
query ($id: ID!) { contact(id: $id) {
  id name phoneNumbers
  insights {
    id version language summary isUpToDate newInteractionCount generatedBy { id name }
    lastInteraction { channel direction occurredAt text agent { id name } }
    statements { text sources { channel direction occurredAt interaction { id agent { id name } } } }
    nextAction { text sources { interaction { id } } }
  }
  interactions(first: 12) { edges { node { id channel occurredAt agent { id name } } } }
  conversations(first: 50) { edges { node { id line { id name } viewerCanGenerateInsights } } }
} }
"""
CONTACTS = """
query ($search: String, $first: Int = 20) { contacts(first: $first, search: $search) { edges { node {
  id name
  insights {
    summary isUpToDate newInteractionCount generatedBy { name } lastInteraction { agent { name } }
    statements { sources { interaction { id } } }
  }
  interactions(first: 1) { edges { node { channel occurredAt agent { name } } } }
  conversations { edges { node { line { name } } } }
} } } }
"""
CONVERSATION = """
query ($id: ID!) { conversation(id: $id) {
  id line { name } viewerCanGenerateInsights
  contact {
    id name insights { summary isUpToDate generatedBy { name } }
    interactions(first: 12) { edges { node { id agent { name } } } }
  }
} }
"""
BY_NUMBER = CONTACT.replace("$id: ID!", "$number: String!").replace(
    "id: $id", "phoneNumber: $number"
)
INSIGHTS = """
query ($id: ID!) { node(id: $id) { ... on ContactInsights {
  summary isUpToDate generatedBy { name } statements { text sources { interaction { id } } }
} } }
"""
NODE = "query ($id: ID!) { node(id: $id) { id } }"
VIEWER = "{ viewer { name role organization { name contactInsightsEnabled } } }"
AT_MOST = {
    "viewer": 1,
    "contact": 4,
    "contacts": 4,
    "contacts, searched": 4,
    "contacts, a hundred": 4,
    "contact, by number": 5,
    "conversation": 4,
    "conversation, an open page": 4,
    "conversation, around a source": 4,
    "node, a contact": 1,
    "node, a conversation": 1,
    "node, insights": 3,
    "node, an interaction": 2,
    "node, an agent": 1,
    "node, a line": 1,
    "node, an organization": 1,
    "giveInsightsFeedback": 6,
    "recordInteractions": 34,
    "setContactInsightsEnabled": 4,
    "generateInsights": 18,
}
STARTS = {
    "contactInsightsReplaced": """
        subscription ($id: ID!) { contactInsightsReplaced(conversationId: $id) {
          insights { id summary generatedBy { name } statements { sources { interaction { id } } } }
        } }
    """,
    "conversationChanged": """
        subscription ($id: ID!) { conversationChanged(conversationId: $id) {
          ... on ContactInsightsReplaced {
            insights {
              id summary isUpToDate generatedBy { name }
              statements { sources { interaction { id } } }
            }
          }
          ... on InteractionAdded { interaction { id } }
        } }
    """,
    "insightsGeneration": """
        subscription ($id: ID!) { insightsGeneration(conversationId: $id) { __typename } }
    """,
    "contactInsightsEnabledChanged": """
        subscription { contactInsightsEnabledChanged { contactInsightsEnabled } }
    """,
}
STARTS_AT_MOST = {
    "contactInsightsReplaced": 5,
    "conversationChanged": 8,
    "insightsGeneration": 1,
    "contactInsightsEnabledChanged": 1,
}


IN_BACKGROUND = ("inbox", "leases")
"""The worker of the inbox looks at these at any moment, whoever asks."""


class Counter(CommandListener):
    """Counts the commands on one database, from all clients that this process opens after the counter is registered."""

    def __init__(self, database):
        self._database = database
        self.heard = []

    def started(self, event):
        collection = event.command.get(event.command_name)
        if event.database_name == self._database and collection not in IN_BACKGROUND:
            self.heard.append(f"{event.command_name} {collection}")

    def succeeded(self, event):
        pass

    def failed(self, event):
        pass

    async def fewest(self, ask):
        """The commands of the attempt with the fewest commands."""
        tries = []
        for _ in range(TRIES):
            self.heard.clear()
            await ask()
            tries.append([*self.heard])
        return min(tries, key=len)

    async def settled(self):
        """Waits until the subscription has received something, and then nothing for a while."""
        count = 0
        while not count or len(self.heard) > count:
            count = len(self.heard)
            await asyncio.sleep(STILL_SECONDS)


@pytest.fixture(scope="module")
async def counter(mongod_database):
    counter = Counter(parse_uri(mongod_database)["database"])
    register(counter)
    return counter


@pytest.fixture(scope="module")
def mongod_database(mongod):
    return named(mongod.url)


@pytest.fixture(scope="module")
async def app(mongod_database, counter):
    async with running_app(mongod_database, **LIMITS) as app:
        yield app


@pytest.fixture(scope="module")
async def workplace(app):
    """One contact with thirty conversations on thirty lines and fifteen interactions in three of them. A hundred other
    contacts with one message each; only Ana sees every third of them. All contacts have insights.
    """
    said = [call(f"s{at}", agent_id="ben", **_place(at)) for at in range(7)]
    written = [sms(f"m{at}", **_place(at + 7)) for at in range(7)]
    lines = [line(f"l{own}") for own in CONVERSATIONS]
    conversations = [conversation(f"v{own}", line_id=f"l{own}") for own in CONVERSATIONS]
    async with working_in(app, admin("ana"), *lines, *conversations, *said, *written) as workplace:
        await workplace.desk().generate()
        await _bring_others(workplace)
        yield workplace


async def _bring_others(workplace):
    repositories = workplace.app.repositories
    shown = [None if at % 3 else frozenset({"ana"}) for at in range(100)]
    others = [contact(f"o{at}") for at in range(100)]
    held = [
        conversation(f"w{at}", contact_id=f"o{at}", visible_to=one) for at, one in enumerate(shown)
    ]
    said = [
        sms(f"n{at}", contact_id=f"o{at}", conversation_id=f"w{at}", occurred_at=ago(days=at))
        for at in range(100)
    ]
    await repositories.contacts.save_many([workplace._own(one) for one in others])
    await repositories.conversations.save_many([workplace._own(one) for one in held])
    await repositories.interactions.save_many([workplace._own(one) for one in said])
    contacts = repositories.contacts._contacts
    written = await contacts.find_one({"_id": f"{workplace.id}/c1"})
    await contacts.update_many(
        {"organization": workplace.id},
        {"$set": {"insights": written["insights"], "insightsVersion": 1}},
    )


def _place(at):
    return {"conversation_id": f"v{at % 3 + 1}", "occurred_at": ago(hours=9 * at + 3)}


@pytest.fixture(scope="module")
async def record(workplace):
    async with recording_anew(workplace) as record:
        yield record


def _asking(desk, record):
    def ask(query, **variables):
        return lambda: desk.ask(query, **variables)

    def by_id(query, type_name, own):
        return ask(query, id=desk.id(type_name, own))

    return {
        "viewer": ask(VIEWER),
        "contact": by_id(CONTACT, "Contact", "c1"),
        "contacts": ask(CONTACTS),
        "contacts, searched": ask(CONTACTS, search="marie"),
        "contacts, a hundred": ask(CONTACTS, first=100),
        "conversation": by_id(CONVERSATION, "Conversation", "v1"),
        "contact, by number": ask(BY_NUMBER, number="06 11 22 33 44"),
        "conversation, an open page": by_id(OPEN_PAGE, "Conversation", "v1"),
        "conversation, around a source": ask(
            OPEN_PAGE, id=desk.id("Conversation", "v1"), around=desk.id("Interaction", "s3")
        ),
        "node, a contact": by_id(NODE, "Contact", "c1"),
        "node, a conversation": by_id(NODE, "Conversation", "v1"),
        "node, insights": by_id(INSIGHTS, "ContactInsights", "c1"),
        "node, an interaction": by_id(NODE, "Interaction", "i1"),
        "node, an agent": by_id(NODE, "Agent", "ben"),
        "node, a line": by_id(NODE, "Line", "l1"),
        "node, an organization": by_id(NODE, "Organization", desk.organization_id),
        "giveInsightsFeedback": by_id(JUDGE, "ContactInsights", "c1"),
        "recordInteractions": record,
        "setContactInsightsEnabled": ask(SWITCH, enabled=True),
        "generateInsights": by_id(GENERATE, "Conversation", "v1"),
    }


def test_each_root_field_is_counted():
    schema = build_schema(Path("schema.graphql").read_text())
    roots = (schema.query_type, schema.mutation_type, schema.subscription_type)

    counted = {field.split(",")[0] for field in (*AT_MOST, *STARTS_AT_MOST)}
    assert counted == {field for root in roots for field in root.fields}


@pytest.mark.parametrize("field", AT_MOST)
async def test_a_field_takes_no_more_commands_than_this(field, counter, workplace, record):
    commands = await counter.fewest(_asking(workplace.desk(), record)[field])

    assert 0 < len(commands) <= AT_MOST[field], commands


@pytest.mark.parametrize("field", STARTS)
async def test_a_subscription_starts_with_no_more_commands_than_this(
    field, counter, app, workplace
):
    wanted = {"id": workplace.desk().id("Conversation", "v1")} if "$id" in STARTS[field] else {}

    async with serving(app) as (host, port):

        async def start():
            async with opened(f"ws://{host}:{port}/graphql", workplace) as socket:
                await socket.initialise()
                counter.heard.clear()
                await socket.subscribe(STARTS[field], variables=wanted)
                await counter.settled()

        commands = await counter.fewest(start)

    assert 0 < len(commands) <= STARTS_AT_MOST[field], commands
