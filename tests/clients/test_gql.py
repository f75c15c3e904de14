"""gql, the Python client, over a WebSocket to the running service."""

import asyncio

import pytest
from gql import Client, gql
from gql.transport.exceptions import TransportConnectionFailed, TransportQueryError
from gql.transport.websockets import WebsocketsTransport

from tests.client import GENERATE, REPLACED, gid
from tests.service import token

pytestmark = pytest.mark.slow

CONVERSATION = gid("Conversation", "v1")
VIEWER = gql("{ viewer { name } }")


@pytest.fixture
def transport(service):
    """A function that makes a transport for Ben."""
    url = service.url.replace("http", "ws", 1) + "/graphql"

    def make(own=None, **options):
        payload = {"Authorization": f"Bearer {own or token('ben')}"}
        return WebsocketsTransport(
            url,
            init_payload=payload,
            subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL],
            **options,
        )

    return make


async def generate(session):
    request = gql(GENERATE)
    request.variable_values = {"id": CONVERSATION}
    result = await session.execute(request)
    return result["generateInsights"]["insights"]["version"]


def replaced(after):
    request = gql(REPLACED)
    request.variable_values = {"id": CONVERSATION, "after": after}
    return request


async def test_it_reads_the_schema_and_checks_by_it(transport):
    async with Client(transport=transport(), fetch_schema_from_transport=True) as session:
        assert session.client.schema.query_type.name == "Query"
        assert await session.execute(VIEWER) == {"viewer": {"name": "Ben Okafor"}}


async def test_it_is_told_of_replacements(transport):
    async with Client(transport=transport()) as session:
        after = await generate(session)
        events = session.subscribe(replaced(after))
        told = asyncio.ensure_future(anext(events))
        await asyncio.sleep(0)
        version = await generate(session)

        event = await asyncio.wait_for(told, 10)
        assert event["contactInsightsReplaced"]["insights"]["version"] == version == after + 1
        await events.aclose()


async def test_it_reads_an_error_of_validation_and_goes_on(transport):
    async with Client(transport=transport()) as session:
        with pytest.raises(TransportQueryError, match="Cannot query field 'nothing'"):
            await session.execute(gql("{ nothing }"))

        assert await session.execute(VIEWER)


async def test_its_pings_are_answered(transport):
    pinging = transport(ping_interval=0.05, pong_timeout=5)
    async with Client(transport=pinging) as session:
        await asyncio.wait_for(pinging.pong_received.wait(), 10)

        assert await session.execute(VIEWER)


async def test_a_wrong_token_closes_its_connection(transport):
    with pytest.raises(TransportConnectionFailed) as failed:
        async with Client(transport=transport("nonsense")):
            pass

    assert failed.value.__cause__.rcvd.code == 4403


async def test_it_connects_again_after_a_restart(service, transport):
    client = Client(transport=transport())
    session = await client.connect_async(reconnecting=True, retry_connect=True)
    try:
        assert await session.execute(VIEWER)
        service.kill()
        service.start()

        async with asyncio.timeout(30):
            while True:
                try:
                    assert await session.execute(VIEWER) == {"viewer": {"name": "Ben Okafor"}}
                    break
                except (TransportConnectionFailed, TransportQueryError):
                    await asyncio.sleep(0.1)
    finally:
        await client.close_async()
