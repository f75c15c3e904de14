"""R40: graphql-ws with the settings of docs/clients.md, exactly as they stand there."""

import asyncio

import pytest

from tests.freezing_proxy import freezing_before
from tests.open_conversation import generated
from tests.open_page import run_page
from tests.papers import ROOT, blocks
from tests.service import token

pytestmark = pytest.mark.slow

ADDRESS = 'url: "wss://insights.example/graphql",'
PAGE = """
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { conversation, REPLACED, socketUrl, token } from './checks.js';

const freshToken = async () => token;
const say = (what) => console.log(JSON.stringify(what));
SETTINGS
client.subscribe({ query: REPLACED, variables: { id: conversation, after: 0 } }, {
  next: ({ data }) => say({ version: data.contactInsightsReplaced.insights.version }),
  error: (fault) => say({ final: String(fault) }),
  complete: () => say({ final: 'complete' }),
});
"""


@pytest.fixture
async def proxy(service):
    async with freezing_before(service.url) as proxy:
        yield proxy


@pytest.fixture
async def page(proxy):
    (settings,) = (one for one in blocks(ROOT / "docs" / "clients.md", "js") if ADDRESS in one)
    script = PAGE.replace("SETTINGS", settings)
    script = script.replace(ADDRESS, "url: socketUrl, webSocketImpl: WebSocket,")
    arguments = ("-e", script, "-", f"{proxy.url}/graphql", token("ana"))
    async with run_page("--input-type=module", *arguments) as page:
        yield page


async def test_a_connection_that_the_network_has_forgotten_is_replaced(proxy, page, ben):
    """R40"""
    await page.shows(await generated(ben, "v1"))
    proxy.forget()

    await page.shows(await generated(ben, "v1"))
    assert page.final == []


async def test_a_service_that_was_killed_and_started_again_is_found_again(service, page, ben):
    """R26, R40"""
    await page.shows(await generated(ben, "v1"))
    service.kill()
    await asyncio.to_thread(service.start)

    await page.shows(await generated(ben, "v1"))
    assert page.final == []
