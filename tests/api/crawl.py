"""Follows every id and cursor that a client can find, and asks each operation for each of them."""

import asyncio
import json

from tests.api.isolated_world import kind_of, line_of
from tests.api.schema_walk import Found
from tests.client import Client, gid


async def answered(client, query, **variables):
    """The answer. Fails if an error could hide another fault."""
    answer = (await client.post(query, variables)).json()
    for error in answer.get("errors", ()):
        assert error["extensions"]["code"] == "BAD_REQUEST", (query, error)
        assert "too large" not in error["message"]
    return answer


async def crawled(client, walk, operations):
    """All that a client can find: it begins with the queries that need no id, and follows every id and cursor."""
    found, known = Found(), set()
    by_id = [parts for kind, _, parts in operations if kind == "query"]
    for query in walk.operations_without_ids():
        found.add((await answered(client, query))["data"])
    while found.ids - known:
        own = min(found.ids - known)
        known.add(own)
        for parts in by_id:
            for part in parts:
                found.add((await answered(client, part, id=own)).get("data"))
    async for page in pages(client, walk, found):
        found.add(page)
    return found


async def pages(client, walk, found):
    """Every page of every list in `found`, with one entry on each page."""
    for owner, name, field in walk.connections():
        for query in walk.paged(owner, name, field):
            for given in places(query, owner, found):
                info = {"hasNextPage": True, "endCursor": None}
                while info["hasNextPage"]:
                    after = {"after": info["endCursor"], "size": 1}
                    data = (await answered(client, query, **after, **given))["data"]
                    yield data
                    info = data.get("node", data)[name]["pageInfo"]


async def judged(client, walk):
    """What a press on the insights answers, and what then stands beside them."""
    own = gid("ContactInsights", "c1")
    node = f'node(id: "{own}") {{ ... on ContactInsights {{'
    version = (await client.ask(f"{{ {node} version }} }} }}"))["node"]["version"]
    given = f'insightsId: "{own}", version: {version}, isHelpful: false, reasons: [WRONG]'
    answers = [
        await client.ask(f"mutation {{ giveInsightsFeedback(input: {{{given}}}) {part} }}")
        for part in walk.parts(walk.schema.type_map["GiveInsightsFeedbackResult"])
    ]
    shown = walk.selected(walk.schema.type_map["InsightsFeedback"])
    return [*answers, await client.ask(f"{{ {node} __typename viewerFeedback {shown} }} }} }}")]


async def recorded(service, client, walk):
    """What a key of the organization is answered that names what only the other organization has, and a viewer."""
    made = service.run("key", "make", "--org", "acme", "--name", "Telephony")
    assert made.returncode == 0, made.stderr
    holder = Client(service.url, made.stdout.split()[0])
    given = 'reportedAt: "2026-11-20T09:15:00Z"'
    asked = ", ".join(
        f'{{sourceId: "told{at}", {given}, {told}}}'
        for at, told in enumerate(
            ('lineId: "l1"', 'lineId: "only-globex"', "durationSeconds: -1", 'agent: "only-globex"')
        )
    )
    answers = [
        await one.ask(
            f"mutation {{ recordInteractions(input: {{interactions: [{asked}]}}) {part} }}"
        )
        for one in (holder, client)
        for part in walk.parts(walk.schema.type_map["RecordInteractionsResult"])
    ]
    await holder.close()
    return answers


def places(query, owner, found):
    """The variables for a list: one set for each object that has the list, or an empty one for a list at the root."""
    owners = [{"id": own} for own in sorted(found.ids) if kind_of(own) == owner]
    return owners if "$id" in query else [{}]


def as_if_missing(answer, own):
    """The answer without the id, to compare it with the answer for an id that does not exist."""
    return str(answer).replace(own, "ID")


async def told(client, query, own):
    """The answer to a query or mutation, or the first message of a subscription."""
    if not query.startswith("subscription"):
        return (await client.post(query, {"id": own})).json()
    async with client.subscribe(query, id=own) as subscription:
        return (await subscription.message())["payload"]


CHANGES = "subscription ($id: ID!) { conversationChanged(conversationId: $id) { __typename } }"


async def bringing_in(service, client):
    """Another process changes an interaction, deletes it, brings it back, takes a licence away and deletes what was
    read for insights. Each step waits until the open page has heard of the one before.
    """
    changed, agent = line_of("interaction", "unsent"), line_of("agent", "ana")
    deleted = {"kind": "delete", "org": "acme", "what": "interaction", "id": "unsent"}
    read = line_of("interaction", "message")
    steps = (
        (changed | {"status": "SENT"}, "InteractionChanged"),
        (deleted, "InteractionRemoved"),
        (changed, "InteractionAdded"),
        (agent | {"licences": []}, "ViewerRightsChanged"),
        (agent, "ViewerRightsChanged"),
        (deleted | {"id": "message"}, "InsightsRemoved"),
        (read, "InteractionAdded"),
    )
    async with client.subscribe(CHANGES, id=gid("Conversation", "v1")) as subscription:
        await subscription.next()
        for line, event in steps:
            done = await asyncio.to_thread(
                service.run, "import", "-", input=json.dumps(line) + "\n"
            )
            assert done.returncode == 0, done.stderr
            while (await subscription.next(within=30))["conversationChanged"] != {
                "__typename": event
            }:
                pass


async def heard(subscription, is_over, quiet=2):
    """All events, until it is over and none has come for `quiet` seconds."""
    events = [await subscription.next(within=30)]
    while True:
        try:
            events.append(await subscription.next(within=quiet))
        except TimeoutError:
            if is_over.is_set():
                return events
