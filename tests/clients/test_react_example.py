"""R24, R26, R39: the example with React and Apollo Client, in Chromium and on a real service."""

import asyncio
import json

import pytest
from playwright.async_api import expect
from react_example import EXAMPLE, INSTALLED, Elsewhere, built, versions

from tests.api.serving import serving
from tests.chromium import chromium
from tests.client import SWITCH
from tests.open_conversation import generated
from tests.papers import ROOT, blocks
from tests.service import kept

pytestmark = pytest.mark.slow

expect.set_options(timeout=60_000)  # on a machine as busy as it may be

JAMES = "+44 7700 900112"
UNLICENSED = json.dumps(
    {"kind": "agent", "org": "acme", "id": "ben", "name": "Ben Okafor", "licences": []}
)


@pytest.fixture(scope="module")
async def browser():
    async with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with kept(tmp_path_factory.mktemp("react") / "data") as service:
        yield service


@pytest.fixture(scope="module")
async def elsewhere(service, tmp_path_factory):
    folder = await asyncio.to_thread(built, tmp_path_factory.mktemp("built"))
    found = Elsewhere(folder, service.url)
    async with serving(found.app()) as (host, port):
        found.url = f"http://{host}:{port}"
        yield found


def glance(page):
    return page.locator("header small")


def button(page):
    return page.get_by_role("button", name="Generate")


async def shows(page, version):
    """In the panel, and in the part of the page that reads the same objects from the cache."""
    await expect(glance(page)).to_have_text(f"Version {version}")
    await expect(page.get_by_role("status")).to_contain_text("Up to date")


def test_it_uses_what_the_other_tests_use():
    """So nothing else has to be installed."""
    known = {name: version for folder in INSTALLED for name, version in versions(folder).items()}

    assert versions(EXAMPLE).items() <= known.items()


def test_its_socket_has_the_settings_of_the_docs():
    """R40"""
    (settings,) = (
        block for block in blocks(ROOT / "docs" / "clients.md", "js") if "wss://" in block
    )
    lines = [line.strip() for line in settings.splitlines()]
    wanted = lines[lines.index("retryAttempts: Infinity,") : lines.index("keepAlive: 4000,") + 1]
    own = (EXAMPLE / "src" / "client.ts").read_text()

    assert len(wanted) == 4
    assert [line for line in wanted if line not in own] == []
    assert "socket.terminate(), 3000" in own


async def test_one_press_changes_the_pages_of_two_agents(elsewhere, browser):
    """R24"""
    async with (
        elsewhere.page(browser, "ana", JAMES) as left,
        elsewhere.page(browser, "ben", JAMES) as right,
    ):
        await expect(glance(left)).to_have_text("No insights")
        await expect(glance(right)).to_have_text("No insights")
        await button(left).click()

        for page in (left, right):
            await shows(page, 1)
            await expect(page.get_by_role("status")).to_contain_text("Ana Diaz")
            await expect(page.locator(".next-step")).to_be_visible()
            assert page.complaints == []
        texts = [await page.locator(".about").inner_text() for page in (left, right)]
        assert texts[0] == texts[1]


async def test_both_pages_live_through_a_restart_whose_socket_is_kept(service, elsewhere, browser):
    """R26"""
    client = service.client("ana")
    async with elsewhere.page(browser, "ana") as left, elsewhere.page(browser, "ben") as right:
        version = await generated(client, "v1")
        for page in (left, right):
            await shows(page, version)
        assert await asyncio.to_thread(service.stop) == 0
        await asyncio.to_thread(service.start)

        version = await generated(client, "v1")
        for page in (left, right):
            await shows(page, version)
    await client.close()


async def test_the_switch_reaches_every_part_of_an_open_page(service, elsewhere, browser):
    """R5, R39"""
    ana = service.client("ana")
    async with elsewhere.page(browser, "ben") as page:
        await expect(button(page)).to_be_visible()
        await ana.ask(SWITCH, enabled=False)
        await expect(page.get_by_role("status")).to_contain_text("Switched off")
        await expect(button(page)).to_have_count(0)

        await ana.ask(SWITCH, enabled=True)
        await expect(button(page)).to_be_visible()
    await ana.close()


async def test_a_licence_that_is_taken_away_reaches_an_open_page(service, elsewhere, browser):
    """R6, R39"""
    async with elsewhere.page(browser, "ben") as page:
        await expect(button(page)).to_be_visible()
        imported = await asyncio.to_thread(service.run, "import", "-", input=UNLICENSED)

        assert imported.returncode == 0, imported.stderr
        await expect(page.get_by_text("Generating needs AI Assist Pro")).to_be_visible()
        await expect(button(page)).to_have_count(0)
