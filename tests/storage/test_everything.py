"""Reading all that was taken in: over both drivers, page by page."""

import pytest

from domain.interaction import Interaction
from storage.mongo import everything
from storage.mongo.connection import Driver
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

pytestmark = pytest.mark.parametrize("driver", Driver)


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


async def test_an_empty_database_holds_nothing(database):
    assert await values(database) == []


def _organization_of(value):
    return getattr(value, "organization_id", value.id)
