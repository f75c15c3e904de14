"""Leases in MongoDB, on both servers."""

import asyncio

import pytest

from domain.leases import Lease
from storage.mongo.leases import MongoLeases

FIRST = Lease(name="inbox", number=1)


@pytest.fixture
def leases(database_on_both):
    return MongoLeases(database_on_both)


async def test_one_of_many_that_ask_at_once_gets_the_lease(leases):
    assert await leases.seen("inbox") is None

    taken = await asyncio.gather(*(leases.take("inbox", None) for _ in range(8)))

    assert [one for one in taken if one is not None] == [FIRST]
    assert await leases.seen("inbox") == FIRST


async def test_a_renewed_lease_cannot_be_taken_as_it_was_seen_before(leases):
    await leases.take("inbox", None)
    assert await leases.renew(FIRST)

    assert await leases.take("inbox", FIRST) is None

    renewed = await leases.seen("inbox")
    assert renewed == Lease(name="inbox", number=1, renewals=1)
    assert await leases.take("inbox", renewed) == Lease(name="inbox", number=2)


async def test_a_holder_that_lost_the_lease_learns_it_and_changes_nothing(leases):
    await leases.take("inbox", None)
    second = await leases.take("inbox", FIRST)

    assert not await leases.renew(FIRST)
    await leases.give_back(FIRST)

    assert await leases.seen("inbox") == second


async def test_a_lease_that_is_given_back_is_free_until_the_next_holder(leases):
    await leases.take("inbox", None)

    await leases.give_back(FIRST)

    free = await leases.seen("inbox")
    assert free.is_free
    assert await leases.take("inbox", free) == Lease(name="inbox", number=2)
    assert not (await leases.seen("inbox")).is_free
