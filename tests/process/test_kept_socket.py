"""A listening socket that outlives the service, as systemd keeps it. Connections wait while the service restarts."""

import asyncio
import signal
import socket
import subprocess
import time
from contextlib import AsyncExitStack

import httpx2
import pytest

from tests.open_conversation import generated
from tests.open_page import run_page
from tests.redis_server import RedisServer
from tests.service import AS_SYSTEMD, COMMAND, Service, eventually, kept, token

pytestmark = pytest.mark.slow

STOCK = ("apollo", "graphql-ws", "urql")
VIEWER = {"query": "{ viewer { name } }"}


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with kept(tmp_path_factory.mktemp("kept-socket") / "data") as service:
        yield service


async def restarted_before(pages, service, restart):
    """Restarts the service. Afterwards each page, with its library's default settings, has the newest version."""
    async with AsyncExitStack() as stack:
        ben = service.client("ben")
        stack.push_async_callback(ben.close)
        version = await generated(ben, "v1")
        for page in pages:
            await page.shows(version)
        await asyncio.to_thread(restart)
        restarted_at = time.monotonic()
        version = await generated(ben, "v1")
        for page in pages:
            await page.shows(version)
            print(f"on the newest version {time.monotonic() - restarted_at:.1f} s after restarting")
            assert page.final == []


async def with_stock_pages(service, restart):
    async with AsyncExitStack() as stack:
        url, own = f"{service.url}/graphql", token("ana")
        pages = [await stack.enter_async_context(run_page("stock.js", url, own, s)) for s in STOCK]
        await restarted_before(pages, service, restart)


async def test_stock_libraries_live_through_a_restart(service):
    """R26"""

    def restart():
        assert service.stop() == 0
        service.start()

    await with_stock_pages(service, restart)


async def test_stock_libraries_live_through_a_crash(service):
    """R26"""

    def restart():
        service.kill()
        service.start()

    await with_stock_pages(service, restart)


async def test_stock_libraries_live_through_the_replacement_of_all_workers(tmp_path):
    """R26"""
    redis = RedisServer().start()
    try:
        with kept(tmp_path / "data", WORKERS="2", BROADCAST_URL=redis.url) as service:
            before = service.workers()

            def restart():
                service.process.send_signal(signal.SIGHUP)
                eventually(lambda: len(service.workers()) == 2, within=120)
                eventually(lambda: not set(service.workers()) & set(before), within=120)

            await with_stock_pages(service, restart)
    finally:
        redis.stop()


async def test_a_request_that_comes_during_a_restart_is_answered_after_it(service):
    headers = {"authorization": f"Bearer {token('ben')}"}
    async with httpx2.AsyncClient(headers=headers, timeout=60, trust_env=False) as client:
        service.stop()
        asking = asyncio.create_task(client.post(f"{service.url}/graphql", json=VIEWER))
        await asyncio.to_thread(service.start)

        assert (await asking).json() == {"data": {"viewer": {"name": "Ben Okafor"}}}


@pytest.mark.parametrize(
    ("family", "is_listening", "descriptors", "words"),
    [
        (socket.AF_INET, False, "1", "must announce a listening TCP socket"),
        (socket.AF_UNIX, True, "1", "must announce a listening TCP socket"),
        (socket.AF_INET, True, "2", "needs exactly one ListenStream="),
    ],
    ids=["not listening", "no address", "two"],
)
def test_a_socket_unit_that_does_not_fit_is_refused_in_one_line(
    tmp_path, family, is_listening, descriptors, words
):
    with socket.socket(family) as listener:
        if is_listening:
            listener.bind(str(tmp_path / "socket") if family == socket.AF_UNIX else ("", 0))
            listener.listen()
        script = AS_SYSTEMD.replace("LISTEN_FDS=1", f"LISTEN_FDS={descriptors}")
        ran = subprocess.run(
            ["bash", "-c", script, COMMAND, "demo", str(listener.fileno())],
            pass_fds=[listener.fileno()],
            env=Service(tmp_path / "data").environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert ran.returncode == 1
    assert words in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
