"""Reads all imported data page by page, on both servers with both drivers."""

from domain.interaction import Interaction
from storage.mongo import everything
from storage.mongo.everything import MongoEverything
from tests.builders import (
    agent,
    ago,
    call,
    contact,
    conversation,
    line,
    organization,
    sms,
)
from tests.fakes.repositories import in_mongo


async def values(database):
    return [value async for value in MongoEverything(database).values()]


async def test_everything_comes_after_what_it_names(database):
    saved = [
        organization("acme"),
        organization("globex"),
        agent("ana"),
        agent("ben", organization_id="globex"),
        line(),
        line(organization_id="globex"),
        contact("c1"),
        contact("c1", organization_id="globex"),
        conversation("v1"),
        conversation("v1", organization_id="globex"),
        call("i1", occurred_at=ago(days=2)),
        sms("i2", occurred_at=ago(days=9)),
        call("i1", organization_id="globex"),
    ]
    await in_mongo(database).save(*saved)

    found = await values(database)

    assert [(type(one).__name__, one.id, _organization_of(one)) for one in found] == [
        ("Organization", "acme", "acme"),
        ("Organization", "globex", "globex"),
        ("Agent", "ana", "acme"),
        ("Agent", "ben", "globex"),
        ("Line", "l1", "acme"),
        ("Line", "l1", "globex"),
        ("Contact", "c1", "acme"),
        ("Conversation", "v1", "acme"),
        ("Interaction", "i2", "acme"),
        ("Interaction", "i1", "acme"),
        ("Contact", "c1", "globex"),
        ("Conversation", "v1", "globex"),
        ("Interaction", "i1", "globex"),
    ]
    interactions = [one for one in found if isinstance(one, Interaction)]
    assert interactions == [saved[11], saved[10], saved[12]]


async def test_everything_comes_once_however_many_pages_it_takes(database, monkeypatch):
    monkeypatch.setattr(everything, "PAGE", 3)
    monkeypatch.setattr(everything, "INTERACTIONS_PAGE", 3)
    at_once = ago(hours=1)
    await in_mongo(database).save(
        organization(),
        line(),
        *(agent(f"a{at}") for at in range(6)),
        *(contact(f"c{at}") for at in range(7)),
        conversation("v1", contact_id="c3"),
        *(sms(f"i{at}", contact_id="c3", occurred_at=at_once) for at in range(9)),
    )

    found = [f"{type(one).__name__[:2]} {one.id}" for one in await values(database)]

    assert len(found) == len(set(found)) == 1 + 1 + 6 + 7 + 1 + 9
    assert [one for one in found if one.startswith("In")] == [f"In i{at}" for at in range(9)]


async def test_what_is_taken_in_while_it_is_read_comes_after_what_it_names(database):
    repositories = in_mongo(database)
    await repositories.save(organization(), agent("ana"), line(), contact("c1"))
    late = {"organization_id": "globex", "contact_id": "c1", "line_id": "l2"}
    found = []

    async for value in MongoEverything(database).values():
        found.append((type(value).__name__, value.id))
        if found[-1] == ("Line", "l1"):
            await repositories.save(
                agent("zoe"), line("l2"), conversation(visible_to=frozenset({"zoe"}), line_id="l2")
            )
            await repositories.save(agent("yan"), call("i1", agent_id="yan"))
            await repositories.save(organization("globex"), line("l2", organization_id="globex"))
            await repositories.save(
                contact("c1", organization_id="globex"), conversation("v2", **late)
            )

    assert found == [
        ("Organization", "acme"),
        ("Agent", "ana"),
        ("Line", "l1"),
        ("Contact", "c1"),
        ("Agent", "zoe"),
        ("Line", "l2"),
        ("Conversation", "v1"),
        ("Agent", "yan"),
        ("Interaction", "i1"),
        ("Organization", "globex"),
        ("Contact", "c1"),
        ("Line", "l2"),
        ("Conversation", "v2"),
    ]


async def test_an_empty_database_holds_nothing(database):
    assert await values(database) == []


def _organization_of(value):
    return getattr(value, "organization_id", value.id)


async def test_each_page_may_be_asked_for_again_and_comes_once(database):
    saved = [organization("acme"), line(), contact("c1"), conversation("v1"), call("i1"), sms("i2")]
    await in_mongo(database).save(*saved)

    async def ask_twice(read):
        await read()
        return await read()

    found = [value async for value in MongoEverything(database, ask=ask_twice).values()]

    assert [one.id for one in found] == [one.id for one in await values(database)]
    assert len(found) == len(saved)
