"""Going through everything that a client can get at, and over which road each operation is answered."""

from tests.api.isolated_world import kind_of
from tests.api.schema_walk import Found


async def answered(client, query, **variables):
    """Data and errors; an error that hides a fault would be no answer."""
    answer = (await client.post(query, variables)).json()
    for error in answer.get("errors", ()):
        assert error["extensions"]["code"] == "BAD_REQUEST", (query, error)
        assert "too large" not in error["message"]
    return answer


async def crawled(client, walk, operations):
    """Whatever can be found by starting from what needs no id and following every id and cursor that is given out."""
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
    """Every list of everything that was found, one entry at a time."""
    for owner, name, field in walk.connections():
        for query in walk.paged(owner, name, field):
            for given in places(query, owner, found):
                info = {"hasNextPage": True, "endCursor": None}
                while info["hasNextPage"]:
                    after = {"after": info["endCursor"], "size": 1}
                    data = (await answered(client, query, **after, **given))["data"]
                    yield data
                    info = data.get("node", data)[name]["pageInfo"]


def places(query, owner, found):
    """What a list is asked of: each object that has it, or the root."""
    owners = [{"id": own} for own in sorted(found.ids) if kind_of(own) == owner]
    return owners if "$id" in query else [{}]


def as_if_missing(answer, own):
    """An answer without the id that was asked for."""
    return str(answer).replace(own, "ID")


async def told(client, query, own):
    """What is answered over the road that the operation takes."""
    if not query.startswith("subscription"):
        return (await client.post(query, {"id": own})).json()
    async with client.subscribe(query, id=own) as subscription:
        return (await subscription.message())["payload"]


async def heard(subscription, quiet=2):
    """Every event, from the first to the last that comes within so long of the one before."""
    events = [await subscription.next(within=30)]
    while True:
        try:
            events.append(await subscription.next(within=quiet))
        except TimeoutError:
            return events
