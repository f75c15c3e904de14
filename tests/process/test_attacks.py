"""Attacks that anybody can run with one command: the service refuses them, and other clients notice nothing."""

import asyncio
import json
import os
import socket
from pathlib import Path

import httpx2
import pytest
from websockets.asyncio.client import connect

from tests.client import gid
from tests.service import running, token

pytestmark = pytest.mark.slow

ROUNDS = 20
CPU_SECONDS = 0.05
"""The CPU time that one attack may cost the service."""
ATTEMPTS = 3
"""The service also works on other things. A cost of the attack itself comes each time."""


@pytest.fixture(scope="module")
def service(tmp_path_factory, any_database):
    with running(tmp_path_factory.mktemp("attacks") / "data", **any_database()) as service:
        yield service


@pytest.fixture
async def http(service):
    headers = {"authorization": f"Bearer {token('ben')}", "content-type": "application/json"}
    async with httpx2.AsyncClient(
        base_url=service.url, headers=headers, timeout=30, trust_env=False
    ) as http:
        yield http


def cpu_seconds(service):
    fields = Path(f"/proc/{service.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def is_served(service):
    client = service.client("ben")
    answered = await asyncio.wait_for(client.ask("{ viewer { name } }"), 10)
    await client.close()
    return answered == {"viewer": {"name": "Ben Okafor"}}


def doubling(levels, type_name="Agent", innermost="id"):
    chain = " ".join(
        f"fragment F{n} on {type_name} {{ ...F{n + 1} ...F{n + 1} }}" for n in range(levels)
    )
    return f"{{ viewer {{ ...F0 }} }} {chain} fragment F{levels} on {type_name} {{ {innermost} }}"


def pages(levels):
    inner = "id"
    for _ in range(levels):
        inner = f"conversations(first: 100) {{ edges {{ node {{ contact {{ {inner} }} }} }} }}"
    return f'{{ contact(id: "{gid("Contact", "c1")}") {{ {inner} }} }}'


@pytest.mark.parametrize(
    "query",
    [
        pytest.param(doubling(90), id="fragments that double"),
        pytest.param(doubling(90, innermost="a: id b: id"), id="aliases that double"),
        pytest.param("{ viewer {" + "id " * 900 + "} }", id="repeated fields"),
        pytest.param("{" + "viewer { id } " * 230 + "}", id="repeated objects"),
        pytest.param("{ a" * 330 + "}" * 330, id="depth"),
        pytest.param("{" + "x" * 60_000 + "}", id="a long name"),
        pytest.param("#" + "x" * 60_000 + "\n{ nothing }", id="a long comment"),
        pytest.param("{ viewer { id" + " @skip(if: false)" * 190 + "} }", id="directives"),
        pytest.param(pages(3), id="pages in pages"),
        pytest.param(" ".join(f"query Q{n} {{ viewer {{ id }} }}" for n in range(120)), id="many"),
        pytest.param(
            "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
            id="introspection in circles",
        ),
        pytest.param("{" + " ".join(f"x{n}" for n in range(390)) + "}", id="errors"),
    ],
)
async def test_an_expensive_document_is_refused_for_little(service, http, query):
    costs = []
    for attempt in range(ATTEMPTS):
        before = cpu_seconds(service)
        for number in range(ROUNDS):  # each document differs, so that none was parsed before
            response = await http.post("/graphql", json={"query": f"{query} #{attempt} {number}"})

            assert response.status_code == 200
            assert response.json().keys() == {"errors"}
        costs.append((cpu_seconds(service) - before) / ROUNDS)
        if costs[-1] < CPU_SECONDS:
            return
    pytest.fail(f"cost {costs} seconds each")


@pytest.mark.parametrize("is_chunked", [False, True])
async def test_a_large_body_is_refused_for_little(service, http, is_chunked):
    async def chunks():
        for _ in range(80):
            yield b" " * 65_536

    before = cpu_seconds(service)
    for _ in range(ROUNDS):
        content = chunks() if is_chunked else b" " * 5 * 1024 * 1024
        response = await http.post("/graphql", content=content)

        assert response.status_code == 413
    assert (cpu_seconds(service) - before) / ROUNDS < CPU_SECONDS


async def test_connections_half_open_cost_little_and_keep_nobody_waiting(service):
    address = ("127.0.0.1", int(service.url.rsplit(":", 1)[1]))
    before = cpu_seconds(service)
    silent = [socket.create_connection(address) for _ in range(200)]
    try:
        for one in silent:
            one.sendall(b"POST /graphql HTTP/1.1\r\nHost: localhost\r\n")

        assert await is_served(service)
        assert cpu_seconds(service) - before < 200 * CPU_SECONDS
    finally:
        for one in silent:
            one.close()


async def test_pings_whose_answers_nobody_reads_keep_nobody_waiting(service):
    url = service.url.replace("http", "ws", 1) + "/graphql"
    async with connect(url, subprotocols=["graphql-transport-ws"], proxy=None) as flooding:
        authorization = {"Authorization": f"Bearer {token('ben')}"}
        await flooding.send(json.dumps({"type": "connection_init", "payload": authorization}))

        async def flood():
            for _ in range(20_000):
                await flooding.send('{"type": "ping", "payload": {"n": 1}}')

        flood = asyncio.create_task(flood())
        assert await is_served(service)
        flooding.transport.pause_reading()
        assert await is_served(service)
        flood.cancel()
        await asyncio.gather(flood, return_exceptions=True)
        flooding.transport.abort()


async def test_sigterm_ends_the_service_in_the_middle_of_it(service, http):
    """This test comes last, because it ends the service that all share."""
    address = ("127.0.0.1", int(service.url.rsplit(":", 1)[1]))
    half_open = [socket.create_connection(address) for _ in range(50)]
    half_open[0].sendall(b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nx")
    flood = [
        asyncio.create_task(http.post("/graphql", json={"query": f"{doubling(90)} #{number}"}))
        for number in range(50)
    ]
    await asyncio.wait(flood, return_when=asyncio.FIRST_COMPLETED)

    assert await asyncio.to_thread(service.stop) == 0
    await asyncio.gather(*flood, return_exceptions=True)
    for one in half_open:
        one.close()
