"""No operation of the schema shows anything of another organization, or of a conversation that the viewer may not see.

The tests walk the schema by introspection, so they also cover what is added later. They fail if the walk has no value
for an argument, or never finds a field filled.
"""

import asyncio
from base64 import b64encode
from contextlib import AsyncExitStack

import pytest
from graphql import GraphQLID

from tests.api.crawl import (
    answered,
    as_if_missing,
    bringing_in,
    crawled,
    heard,
    judged,
    places,
    recorded,
    told,
)
from tests.api.isolated_world import (
    HIDDEN_WORDS,
    SEARCHES,
    SHARED_BY_INSIGHTS,
    TRIED,
    WITH_INSIGHTS,
    hidden_ids,
    kind_of,
    lines,
    visible_ids,
)
from tests.api.schema_walk import Found, introspected
from tests.client import GENERATE, SWITCH, gid
from tests.service import running

pytestmark = pytest.mark.slow

VIEWERS = [("ana", "acme"), ("ben", "acme"), ("dora", "acme"), ("ana", "globex")]
INSIGHTS_TEXTS = {
    "ContactInsights.summary",
    "OpenMatter.text",
    "InsightsStatement.text",
    "LastInteraction.text",
}
CONTACTS = (
    "query ($search: String) { contacts(search: $search) { edges { node { __typename id } } } }"
)


@pytest.fixture(scope="module")
async def service(tmp_path_factory, service_on_both):
    folder = tmp_path_factory.mktemp("isolation") / "data"
    with running(folder, "serve", **service_on_both) as service:
        done = service.run("import", "-", input="\n".join(lines()))
        assert done.returncode == 0, done.stderr
        for of in ("acme", "globex"):
            for agent, conversation in WITH_INSIGHTS.values():
                client = service.client(agent, of)
                await client.ask(GENERATE, id=gid("Conversation", conversation, of))
                await client.close()
        yield service


@pytest.fixture(scope="module")
async def walk(service):
    client = service.client("ana")
    yield await introspected(client)
    await client.close()


@pytest.fixture(scope="module")
def operations(walk):
    return list(walk.id_operations())


@pytest.fixture(scope="module")
async def crawls(service, walk, operations):
    """What each viewer found."""
    found = {}
    for agent, of in VIEWERS:
        client = service.client(agent, of)
        found[agent, of] = await crawled(client, walk, operations)
        await client.close()
    return found


@pytest.mark.parametrize(("agent", "of"), VIEWERS)
def test_a_viewer_finds_all_that_they_may_see_and_nothing_else(crawls, agent, of):
    """R2, R7, R28: an admin sees no more than other agents."""
    assert crawls[agent, of].ids == visible_ids(agent, of)


@pytest.mark.parametrize("agent", HIDDEN_WORDS)
def test_nothing_that_was_said_where_a_viewer_may_not_read_is_told(crawls, agent):
    """R2, R28"""
    found = crawls[agent, "acme"]

    assert {word: found.holding(word) for word in HIDDEN_WORDS[agent]} == {
        word: set() for word in HIDDEN_WORDS[agent]
    }


def test_what_insights_share_of_a_hidden_conversation_is_their_text_and_no_more(crawls):
    """R7"""
    assert crawls["ana", "acme"].holding(SHARED_BY_INSIGHTS)
    assert crawls["ana", "acme"].holding(SHARED_BY_INSIGHTS) <= INSIGHTS_TEXTS
    assert not crawls["ben", "acme"].holding(SHARED_BY_INSIGHTS) <= INSIGHTS_TEXTS


def test_the_other_organizations_words_are_found_by_its_own_agents(crawls):
    """So the other tests do not pass merely because nothing is there to find."""
    assert len(crawls["ana", "globex"].holding("numbat")) > 5
    assert len(crawls["ben", "acme"].holding("okapi")) > 3


@pytest.mark.parametrize("search", SEARCHES)
async def test_a_search_finds_nothing_that_is_hidden(service, search):
    """R2, R28"""
    client = service.client("ana")
    found = Found()
    found.add(await client.ask(CONTACTS, search=search))
    await client.close()

    assert found.ids <= visible_ids("ana")


@pytest.mark.parametrize("stranger", [("ben", "acme"), ("ana", "globex")])
async def test_a_strangers_cursor_leads_to_nothing_that_is_hidden(service, walk, crawls, stranger):
    """R2, R28: a cursor is a position in a list, and gives no right."""
    client = service.client("ana")
    found, tried = Found(), 0
    for owner, name, field in walk.connections():
        cursors = {one for cursors in crawls[stranger].cursors.values() for one in cursors}
        for query in walk.paged_both_ways(owner, name, field):
            for after in cursors:
                for given in places(query, owner, crawls["ana", "acme"]):
                    answer = await answered(client, query, after=after, size=100, **given)
                    found.add(answer.get("data"))
                    tried += "errors" not in answer
    await client.close()

    assert tried > 10
    assert found.ids <= visible_ids("ana")
    for word in HIDDEN_WORDS["ana"]:
        assert found.holding(word) == set()


@pytest.mark.parametrize("agent", ["ana", "dora"])
async def test_a_hidden_id_is_answered_as_one_that_nothing_has(service, operations, agent):
    """R2, R28: every root field gives the same answer for a hidden id as for one that does not exist."""
    client = service.client(agent)
    differing = []
    for _, name, parts in operations:
        for own in sorted(hidden_ids(agent)):
            missing = gid(kind_of(own), "there-is-none", "acme")
            answers = [
                as_if_missing(await told(client, parts[0], one), one) for one in (own, missing)
            ]
            if answers[0] != answers[1]:
                differing.append((name, own, answers))
    await client.close()

    assert differing == []


@pytest.mark.parametrize(
    "inside",
    [
        "acme/../globex/okapi",
        "acme/..%2Fglobex%2Fokapi",
        "acme%2F..%2Fglobex/okapi",
        "%67lobex/okapi",
        "GLOBEX/okapi",
        "acme/okapi\0",
        "acme/okapi ",
        "acme//okapi",
        "/acme/okapi",
        "acme/globex/okapi",
        "acme/$ne",
        "*/okapi",
    ],
)
async def test_a_forged_id_leads_to_nothing(service, operations, inside):
    """R2, R28: whatever text a client puts into an id, it never reaches another organization."""
    client = service.client("ana")
    found = Found()
    for query in (part for kind, _, parts in operations if kind == "query" for part in parts):
        for type_name in ("Contact", "Conversation", "ContactInsights", "Interaction", "Agent"):
            own = b64encode(f"{type_name}:{inside}".encode()).decode()
            found.add((await answered(client, query, id=own)).get("data"))
    await client.close()

    assert (found.ids, found.texts) == (set(), {})


@pytest.fixture(scope="module")
async def events(service, walk, operations, crawls):
    """The events in Ana's open conversation, while others do something where she may see it and where she may not."""
    ana, ben, dora = (service.client(agent) for agent in ("ana", "ben", "dora"))
    strangers = [service.client(agent, "globex") for agent in ("ana", "dora")]
    found, is_over = Found(), asyncio.Event()
    async with AsyncExitStack() as stack:
        asked = [part for kind, _, parts in operations if kind == "subscription" for part in parts]
        listening = [
            await stack.enter_async_context(ana.subscribe(query, id=gid("Conversation", "v1")))
            for query in asked
        ] + [
            await stack.enter_async_context(ana.subscribe(query))
            for query in walk.operations_without_ids("subscription")
        ]
        hearing = [asyncio.create_task(heard(one, is_over)) for one in listening]
        await asyncio.sleep(0.5)
        for conversation in ("okapi", "quagga"):
            await ben.ask(GENERATE, id=gid("Conversation", conversation))
        await strangers[0].ask(GENERATE, id=gid("Conversation", "v1", "globex"))
        for switching in (strangers[1], dora):
            for enabled in (False, True):
                await switching.ask(SWITCH, enabled=enabled)
        await bringing_in(service, ana)
        is_over.set()
        for told_events in await asyncio.gather(*hearing):
            found.add(told_events)
    for client in (ana, ben, dora, *strangers):
        await client.close()
    return found


def test_an_open_conversation_is_told_nothing_that_is_hidden(events):
    """R7, R28: not even about a generation that an agent asked for in a hidden conversation."""
    assert events.ids <= visible_ids("ana")
    assert {word for word in HIDDEN_WORDS["ana"] if events.holding(word)} == set()
    assert events.holding(SHARED_BY_INSIGHTS) <= INSIGHTS_TEXTS


@pytest.fixture(scope="module")
async def changes(service, walk, operations, events):
    """The answers to the mutations of an agent who may do everything."""
    client, found = service.client("dora"), Found()
    for kind, _, parts in operations:
        if kind == "mutation":
            for part in parts:
                found.add((await answered(client, part, id=gid("Conversation", "v1")))["data"])
    for part in walk.parts(walk.schema.type_map["SetContactInsightsEnabledResult"]):
        switch = f"setContactInsightsEnabled(input: {{enabled: true}}) {part}"
        found.add((await answered(client, f"mutation {{ {switch} }}"))["data"])
    found.add(await judged(client, walk))
    found.add(await recorded(service, client, walk))
    await client.close()
    return found


def test_what_a_change_answers_shows_nothing_that_is_hidden(changes):
    """R7, R28"""
    assert changes.ids <= visible_ids("dora")
    assert {word for word in HIDDEN_WORDS["dora"] if changes.holding(word)} == set()
    assert changes.holding(SHARED_BY_INSIGHTS) <= INSIGHTS_TEXTS


def test_the_walk_sees_every_field_filled(walk, crawls, events, changes):
    """A test proves nothing about an empty field. If this fails, add data for the field to `isolated_world`."""
    seen = events.fields | changes.fields
    for found in crawls.values():
        seen |= found.fields

    assert set(walk.fields()) - seen == set()


def test_the_walk_knows_what_to_give_to_every_argument(walk):
    """The walk tries every id. If this fails, decide which values to try for the new argument."""
    others = {place for place, type_ in walk.arguments() if type_ is not GraphQLID}

    assert others == TRIED


def test_every_argument_that_is_an_id_is_tried(walk, operations):
    """The walk tries ids at the roots. If this fails, a field further in takes one: add it."""
    ids = {place for place, type_ in walk.arguments() if type_ is GraphQLID}
    ids.remove("Conversation.interactions(around)")  # test_conversation_interactions.py

    assert ids == {
        "Query.contact(id)",
        "Query.conversation(id)",
        "Query.node(id)",
        "GenerateInsightsInput.conversationId",
        "GiveInsightsFeedbackInput.insightsId",
        "Subscription.contactInsightsReplaced(conversationId)",
        "Subscription.insightsGeneration(conversationId)",
        "Subscription.conversationChanged(conversationId)",
    }
    assert len(operations) == len(ids)
