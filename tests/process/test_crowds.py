"""Many open conversations, some of them slow, also when a process dies (R24, R26, R27)."""

import asyncio
import json
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from tests.client import REPLACED, gid
from tests.open_conversation import OpenConversation, all_at, generated, kept_open
from tests.service import running
from tests.two_services import two_services

pytestmark = pytest.mark.slow

SUBSCRIBERS = 1_000
GENERATIONS = 150
CLIENTS = 40
PUSHES = 200
HEAVY = """
subscription ($id: ID!, $after: Int) {
  contactInsightsReplaced(conversationId: $id, afterVersion: $after) {
    insights { version }
    conversation { contact { interactions(first: 100) { edges { node { content {
      ... on Message { body }
    } } } } } }
  }
}
"""
"""Each event holds a hundred long messages, so a few events fill the buffers of a stalled client."""
EVENT_BYTES = 150_000
LONG_AGO = [
    {"kind": "contact", "id": "c90", "phoneNumbers": ["+441632960090"]},
    {"kind": "conversation", "id": "v90", "contact": "c90", "line": "support-en"},
    *(
        {
            "kind": "interaction",
            "id": f"m{at}",
            "conversation": "v90",
            "channel": "SMS",
            "direction": "INBOUND",
            "occurredAt": f"2020-01-01T09:{at % 60:02}:00Z",
            "text": "Where is my order? " * 80,
        }
        for at in range(100)
    ),
    {
        "kind": "interaction",
        "id": "i90",
        "conversation": "v90",
        "channel": "CALL",
        "direction": "INBOUND",
        "agent": "ben",
        "occurredAt": (datetime.now(UTC) - timedelta(days=1)).isoformat(),
        "transcript": {
            "language": "en-GB",
            "utterances": [{"speaker": "CONTACT", "text": "I want to order a new press."}],
        },
    },
]
RESTARTING = 1012


@asynccontextmanager
async def stalled(service, conversation="v3"):
    """A client that subscribes and never reads again."""
    client = service.client("ben")
    async with client.connection() as connection:
        connection.socket.transport.pause_reading()
        await connection.subscribe(HEAVY, id=gid("Conversation", conversation))
        try:
            yield
        finally:
            connection.socket.transport.abort()
            await connection.socket.wait_closed()
    await client.close()


def resident_bytes(service):
    status = Path(f"/proc/{service.process.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024


async def test_a_stalled_peer_costs_no_memory_and_keeps_nobody_waiting(tmp_path, any_database):
    """R27"""
    lines = "\n".join(json.dumps({"org": "acme", **line}) for line in LONG_AGO)
    settings = {"AGENT_GENERATIONS_PER_MINUTE": "0"} | any_database()
    with running(tmp_path / "data", **settings) as service:
        assert service.run("import", "-", input=lines).returncode == 0
        ben = service.client("ben")
        await generated(ben, "v90")
        quick = OpenConversation(ben, "v90", query=HEAVY)
        async with kept_open(quick), stalled(service, "v90"):
            for _ in range(PUSHES // 4):
                version = await generated(ben, "v90")
                await all_at([quick], version)
            before = resident_bytes(service)
            for _ in range(PUSHES):
                version = await generated(ben, "v90")
                await all_at([quick], version)
            grown = resident_bytes(service) - before
        await ben.close()

    assert quick.told == list(range(1, version + 1))
    assert quick.smallest_push_bytes > EVENT_BYTES
    assert grown < PUSHES * EVENT_BYTES / 3


async def test_sigterm_tells_a_thousand_open_conversations_and_waits_for_no_stalled_peer(
    tmp_path, any_database
):
    """R27"""
    with running(tmp_path / "data", **any_database()) as service:
        ben = service.client("ben")
        await generated(ben)
        await ben.close()
        token = ben.token
        url = service.url.replace("http", "ws", 1) + "/graphql"
        hello = {"type": "connection_init", "payload": {"Authorization": f"Bearer {token}"}}
        variables = {"id": gid("Conversation", "v3")}
        subscribe = {
            "id": "1",
            "type": "subscribe",
            "payload": {"query": REPLACED, "variables": variables},
        }

        async with AsyncExitStack() as stack:

            async def opened():
                protocol = ["graphql-transport-ws"]
                socket = await stack.enter_async_context(
                    connect(url, subprotocols=protocol, proxy=None, open_timeout=60)
                )
                for message in (hello, subscribe):
                    await socket.send(json.dumps(message))
                acknowledged, event = [json.loads(await socket.recv()) for _ in range(2)]
                assert acknowledged == {"type": "connection_ack"}
                assert (
                    event["payload"]["data"]["contactInsightsReplaced"]["insights"]["version"] == 1
                )
                return socket

            async def code_at_the_end(socket):
                with pytest.raises(ConnectionClosed) as closed:
                    await socket.recv()
                return closed.value.rcvd.code if closed.value.rcvd else None

            sockets = []
            for _ in range(0, SUBSCRIBERS, 100):
                sockets += await asyncio.gather(*(opened() for _ in range(100)))
            await stack.enter_async_context(stalled(service))
            ended = asyncio.gather(*(code_at_the_end(socket) for socket in sockets))
            status = await asyncio.to_thread(service.stop)
            codes = await asyncio.wait_for(ended, 10)

    assert status == 0
    assert set(codes) == {RESTARTING}


async def test_a_hundred_and_fifty_generations_with_redis_and_a_process_killed_in_their_midst(
    tmp_path, any_database
):
    """R24, R26"""
    with two_services(tmp_path / "data", **any_database()) as (one, other, redis):
        clients = [one.client("ben"), other.client("ana")]
        await generated(clients[0])
        readers = [
            OpenConversation(clients[at % 2], ("v3", "v4")[at // 2 % 2]) for at in range(CLIENTS)
        ]
        async with kept_open(*readers):
            for number in range(GENERATIONS):
                if number == 50:
                    redis.kill()
                elif number == 65:
                    redis.start()
                elif number == 75:
                    other.kill()
                elif number == 90:
                    other.start()
                asking = clients[0] if 75 <= number < 90 else clients[number % 2]
                version = await generated(asking)
            await all_at(readers, version)

            assert {reader.version for reader in readers} == {version}
            assert all(reader.is_in_order() for reader in readers)
        for client in clients:
            await client.close()
    assert version >= GENERATIONS
