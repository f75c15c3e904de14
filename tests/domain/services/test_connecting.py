"""Connections of organizations with products."""

import pytest

from domain.connections import Product, digest_of
from domain.errors import StorageUnavailable
from domain.intake import UnknownReference
from domain.services.connections import ConnectionService, KnownConnections, SecretOfAnother
from storage.mongo.connection import Driver
from tests.builders import NOW, organization
from tests.databases import Server
from tests.fakes.repositories import in_mongo

pytestmark = [pytest.mark.slow, pytest.mark.mongod]


@pytest.fixture
async def repositories(opened):
    async with opened(Server.MONGOD, Driver.MOTOR) as database:
        repositories = in_mongo(database)
        await repositories.save(organization(), organization("globex"))
        yield repositories


@pytest.fixture
def service(repositories):
    return ConnectionService(
        connections=repositories.connections,
        organizations=repositories.organizations,
        clock=lambda: NOW,
    )


async def test_only_the_digest_of_a_secret_is_kept(service, repositories):
    made = await service.connect("acme", Product.AIRCALL, "the-token")

    assert made.digests == (digest_of("the-token"),)
    assert "the-token" not in repr(await repositories.connections.get("acme", Product.AIRCALL))


async def test_a_secret_belongs_to_one_organization(service, repositories):
    """R28"""
    await service.connect("acme", Product.AIRCALL, "the-token")

    with pytest.raises(SecretOfAnother, match="already belongs to the organization 'acme'"):
        await service.connect("globex", Product.AIRCALL, "the-token")

    connected = await repositories.connections.all_of(Product.AIRCALL)
    assert [one.organization_id for one in connected] == ["acme"]


async def test_an_organization_that_does_not_exist_cannot_be_connected(service):
    with pytest.raises(UnknownReference):
        await service.connect("nobody", Product.AIRCALL, "the-token")


class Counting:
    """The repository, with a count of the reads, and an outage when the test wants one."""

    def __init__(self, connections):
        self._connections = connections
        self.reads = 0
        self.is_down = False

    async def all_of(self, product):
        self.reads += 1
        if self.is_down:
            raise StorageUnavailable("AutoReconnect")
        return await self._connections.all_of(product)


async def test_however_often_strangers_ask_the_connections_are_read_once_a_second(
    service, repositories
):
    seconds = 0.0
    counting = Counting(repositories.connections)
    known = KnownConnections(counting, timer=lambda: seconds)
    for _ in range(1_000):
        assert await known.of(Product.AIRCALL) == []
    assert counting.reads == 1

    await service.connect("acme", Product.AIRCALL, "the-token")
    seconds = 1.0

    assert [one.organization_id for one in await known.of(Product.AIRCALL)] == ["acme"]
    assert counting.reads == 2


async def test_in_an_outage_the_connections_that_were_known_last_count(service, repositories):
    seconds = 0.0
    counting = Counting(repositories.connections)
    known = KnownConnections(counting, timer=lambda: seconds)
    counting.is_down = True
    with pytest.raises(StorageUnavailable):
        await known.of(Product.AIRCALL)
    counting.is_down = False
    await service.connect("acme", Product.AIRCALL, "the-token")
    before = await known.of(Product.AIRCALL)

    counting.is_down, seconds = True, 5.0

    assert await known.of(Product.AIRCALL) == before
