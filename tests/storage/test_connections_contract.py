"""Connections in MongoDB, on both servers."""

from datetime import timedelta

import pytest

from domain.connections import Connection, Product
from storage.mongo.connections import MongoConnections
from tests.builders import NOW

LATER = NOW + timedelta(days=1)
BARE = Connection(organization_id="acme", product=Product.AIRCALL, made_at=NOW)


@pytest.fixture
def connections(database_on_both):
    return MongoConnections(database_on_both)


def add(connections, organization="acme", *, digest=None, at=NOW):
    return connections.add(organization, Product.AIRCALL, digest=digest, at=at)


async def test_a_connection_is_made_once_and_keeps_the_digests_of_all_its_secrets(connections):
    await add(connections)
    assert await connections.get("acme", Product.AIRCALL) == BARE

    for digest in ("d2", "d1", "d2", None):
        await add(connections, digest=digest, at=LATER)

    made = await connections.get("acme", Product.AIRCALL)
    assert (made.made_at, made.digests) == (NOW, ("d1", "d2"))
    assert made.knows("d1")
    assert not made.knows("d3")


async def test_a_new_connection_may_begin_with_a_secret(connections):
    await add(connections, digest="d1")

    assert (await connections.get("acme", Product.AIRCALL)).digests == ("d1",)


async def test_the_connections_of_a_product_are_those_of_all_organizations(connections):
    """R28"""
    for organization in ("globex", "acme"):
        await add(connections, organization)

    found = await connections.all_of(Product.AIRCALL)

    assert [one.organization_id for one in found] == ["acme", "globex"]


async def test_how_far_the_past_was_fetched_never_goes_back(connections):
    await add(connections)

    for moment in (LATER, NOW):
        await connections.fetched("acme", Product.AIRCALL, moment)

    assert (await connections.get("acme", Product.AIRCALL)).fetched_until == LATER


async def test_a_withdrawn_connection_is_gone(connections):
    await add(connections, digest="d1")

    assert await connections.withdraw("acme", Product.AIRCALL)
    assert not await connections.withdraw("acme", Product.AIRCALL)

    assert await connections.get("acme", Product.AIRCALL) is None
