"""R26, R40: with the client that the service serves, an open page ends on the newest version after every fault.

The seconds since the fault had healed are printed. The tests wait far longer than the eight seconds of the rule.
"""

import asyncio
import time
from contextlib import AsyncExitStack, asynccontextmanager

import pytest

from tests.freezing_proxy import freezing_before
from tests.open_conversation import generated
from tests.open_page import open_page
from tests.pairs import paired

pytestmark = pytest.mark.slow

RULE_MILLISECONDS = 8_000
TEN_MINUTES = 600_000


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    with paired(tmp_path_factory.mktemp("client-faults") / "data") as pair:
        yield pair


@pytest.fixture
async def pair(services):
    await asyncio.to_thread(services.recover)
    return services


class Desk:
    """A page that shows a conversation, the proxy between it and the service, and the agent who generates."""

    def __init__(self, page, proxy, ben):
        self.page, self.proxy, self._ben = page, proxy, ben
        self._healed_at = 0.0

    def has_healed(self):
        self._healed_at = time.monotonic()

    async def generate(self):
        return await generated(self._ben)

    async def ends_on(self, version):
        await self.page.shows(version)
        seconds = time.monotonic() - self._healed_at
        assert self.page.is_in_order()
        await self.page.becomes(lambda: self.page.state == "live")
        print(f"on the newest version {seconds:.1f} s after healing")


@pytest.fixture
def desk(pair, token_file):
    @asynccontextmanager
    async def opened(**options):
        ben = pair.writing.client("ben")
        async with (
            AsyncExitStack() as stack,
            freezing_before(pair.telling.url) as proxy,
            open_page(proxy.url, token_file, **options) as page,
        ):
            stack.push_async_callback(ben.close)
            await page.shows(await generated(ben))
            yield Desk(page, proxy, ben)

    return opened


async def restarted(service):
    await asyncio.to_thread(service.start)


async def test_a_service_that_was_killed_and_started_again(pair, desk):
    """R26, R40"""
    async with desk() as at:
        pair.telling.kill()
        await at.page.becomes(lambda: at.page.state == "offline")
        version = await at.generate()
        await restarted(pair.telling)
        at.has_healed()

        await at.ends_on(version)
        assert at.page.states == ["connecting", "live", "offline", "live"]


async def test_a_service_that_was_gone_for_ten_minutes(pair, desk):
    """R26, R40"""
    async with desk(has_clock=True) as at:
        pair.telling.kill()
        await at.page.becomes(lambda: at.page.state == "offline")
        assert await at.page.order(advance=TEN_MINUTES) == TEN_MINUTES
        assert at.page.attempts > TEN_MINUTES / RULE_MILLISECONDS
        version = await at.generate()
        await restarted(pair.telling)
        at.has_healed()
        waited = await at.page.order(advance=TEN_MINUTES, untilAttempt=True)

        assert waited < RULE_MILLISECONDS
        await at.ends_on(version)


async def test_a_connection_that_the_network_has_forgotten(desk):
    """R40"""
    async with desk() as at:
        at.proxy.forget()
        at.has_healed()
        version = await at.generate()

        await at.ends_on(version)
        assert at.page.states == ["connecting", "live", "offline", "live"]


async def test_a_network_that_passes_nothing_until_it_heals(desk):
    """R26, R40"""
    async with desk() as at:
        at.proxy.freeze()
        version = await at.generate()
        await at.page.becomes(lambda: at.page.state == "offline")
        attempts = at.page.attempts
        await at.page.becomes(lambda: at.page.attempts > attempts + 1)
        at.proxy.forget()
        at.has_healed()

        await at.ends_on(version)


async def test_a_network_that_heals_before_anybody_notices(desk):
    """R26, R40"""
    async with desk() as at:
        at.proxy.freeze()
        version = await at.generate()
        at.proxy.thaw()
        at.has_healed()

        await at.ends_on(version)
        assert at.page.states == ["connecting", "live"]


async def test_a_page_that_does_not_run_while_the_service_is_replaced(pair, desk):
    """R40: like a page on a laptop whose lid is closed."""
    async with desk() as at:
        at.page.stop_running()
        pair.telling.kill()
        version = await at.generate()
        await restarted(pair.telling)
        at.page.go_on()
        at.has_healed()

        await at.ends_on(version)


async def test_a_page_that_has_slept_connects_again_without_asking_first(desk):
    """R40"""
    async with desk(has_clock=True) as at:
        at.proxy.forget()
        at.has_healed()
        version = await at.generate()
        await at.page.order(sleep=TEN_MINUTES)
        waited = await at.page.order(advance=TEN_MINUTES, untilAttempt=True)

        assert waited < RULE_MILLISECONDS
        await at.ends_on(version)


async def test_redis_is_gone_for_a_while(pair, desk):
    """R26, R40"""
    async with desk() as at:
        pair.redis.kill()
        await at.generate()
        pair.redis.start()
        at.has_healed()
        version = await at.generate()

        await at.ends_on(version)


async def test_the_database_is_gone_while_a_page_connects(pair, desk):
    """R26, R40: nobody is signed out because the database is unreachable."""
    async with desk() as at:
        with pair.frozen_database():
            at.proxy.forget()
            await at.page.becomes(lambda: at.page.state == "offline")
            attempts = at.page.attempts
            await at.page.becomes(lambda: at.page.attempts > attempts + 2)
        at.has_healed()
        version = await at.generate()

        await at.ends_on(version)
        assert "signedOut" not in at.page.states


async def test_the_database_and_the_service_are_killed_together(pair, desk):
    """R26, R40"""
    async with desk() as at:
        pair.telling.kill()
        pair.kill_database()
        version = await at.generate()
        await restarted(pair.telling)
        at.has_healed()

        await at.ends_on(version)
