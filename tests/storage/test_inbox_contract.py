"""The inbox in MongoDB, on both servers."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.connections import Product
from domain.inbox import Attempt, Event, EventState, InboxCounts, event_id
from storage.mongo.inbox import MongoInbox
from tests.builders import NOW

LATER = NOW + timedelta(minutes=1)


def event(body=b"{}", **values):
    own = event_id("acme", Product.AIRCALL, body)
    told = {"organization_id": "acme", "product": Product.AIRCALL, "received_at": NOW}
    return Event(id=own, body=body, **{"due_at": NOW} | told | values)


FIRST = event(b"first")
SECOND = event(b"second", received_at=LATER, due_at=LATER)


@pytest.fixture
async def inbox(database_on_both):
    inbox = MongoInbox(database_on_both)
    for one in (SECOND, FIRST):
        assert await inbox.put(one)
    return inbox


def failed(one, **values):
    return Attempt(**{"id": one.id, "attempts": 1, "reason": "not yet", "due_at": None} | values)


async def test_an_event_that_comes_twice_is_kept_once(inbox):
    assert not await inbox.put(FIRST)

    assert await inbox.get(FIRST.id) == FIRST
    assert (await inbox.counts()).waiting == 2


async def test_events_are_due_in_the_order_of_their_times_and_not_before(inbox):
    assert await inbox.due(NOW - timedelta(seconds=1), limit=9) == []
    assert await inbox.due(NOW, limit=9) == [FIRST.id]
    assert await inbox.due(LATER, limit=9) == [FIRST.id, SECOND.id]
    assert await inbox.due(LATER, limit=1) == [FIRST.id]


async def test_a_finished_event_is_gone(inbox):
    await inbox.fenced([FIRST.id], 1)

    await inbox.finish([FIRST.id], 1)

    assert await inbox.get(FIRST.id) is None
    assert await inbox.get(SECOND.id) == SECOND


async def test_what_a_later_holder_has_fenced_an_earlier_one_does_not_touch(inbox):
    assert await inbox.fenced([FIRST.id, SECOND.id], 1) == [FIRST, SECOND]
    assert await inbox.fenced([FIRST.id], 2) == [FIRST]

    assert await inbox.fenced([FIRST.id, SECOND.id], 1) == [SECOND]
    await inbox.finish([FIRST.id], 1)
    await inbox.fail([failed(FIRST)], 1, dead_until=LATER)

    assert await inbox.get(FIRST.id) == FIRST


async def test_a_failed_event_waits_until_it_is_due_again(inbox):
    await inbox.fail([failed(FIRST, due_at=LATER)], 1, dead_until=LATER)

    assert await inbox.get(FIRST.id) == replace(FIRST, due_at=LATER, attempts=1, reason="not yet")
    assert await inbox.due(NOW, limit=9) == []


async def test_a_dead_event_is_not_due_and_expires(inbox, database_on_both):
    await inbox.fail([failed(FIRST)], 1, dead_until=LATER)

    assert await inbox.due(LATER, limit=9) == [SECOND.id]
    assert await inbox.fenced([FIRST.id], 1) == []
    stored = await database_on_both["inbox"].find_one({"_id": FIRST.id})
    assert (stored["state"], stored["expiresAt"]) == ("dead", LATER)


async def test_a_replayed_event_is_due_and_does_not_expire(inbox, database_on_both):
    await inbox.fail([failed(FIRST, attempts=14)], 1, dead_until=LATER)

    assert await inbox.replay([FIRST.id, "unknown"], NOW) == 1

    assert await inbox.get(FIRST.id) == replace(FIRST, reason="not yet")
    assert await inbox.due(NOW, limit=9) == [FIRST.id]
    assert "expiresAt" not in await database_on_both["inbox"].find_one({"_id": FIRST.id})


async def test_dropped_events_are_gone(inbox):
    assert await inbox.drop([FIRST.id, "unknown"]) == 1

    assert await inbox.get(FIRST.id) is None


async def test_the_counts_tell_what_waits_since_when_and_what_is_dead(inbox):
    assert await inbox.counts() == InboxCounts(waiting=2, dead=0, oldest_received_at=NOW)

    await inbox.fail([failed(FIRST)], 1, dead_until=LATER)

    assert await inbox.counts() == InboxCounts(waiting=1, dead=1, oldest_received_at=LATER)


async def test_events_are_listed_by_state_without_their_bodies(inbox):
    await inbox.fail([failed(FIRST)], 1, dead_until=LATER)

    assert await inbox.listed(EventState.WAITING, limit=9) == [replace(SECOND, body=b"")]
    [dead] = await inbox.listed(EventState.DEAD, limit=9)
    assert (dead.id, dead.body, dead.reason) == (FIRST.id, b"", "not yet")
