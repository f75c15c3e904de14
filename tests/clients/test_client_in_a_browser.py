"""R26, R40: a page of another origin in Chromium, with the client that the service serves."""

import asyncio
import json
import time
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from playwright.async_api import expect
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from tests.api.serving import serving
from tests.chromium import chromium, page_in
from tests.client import REPLACED, gid
from tests.freezing_proxy import freezing_before
from tests.open_conversation import generated
from tests.service import running, token

pytestmark = pytest.mark.slow

GENEROUS_MILLISECONDS = 60_000
DOCUMENT = """<!doctype html><title>A page</title><link rel="icon" href="data:,">
<p id="state"></p><p id="version">0</p><script type="module" src="page.js"></script>"""
SCRIPT = """
import {{ createClient }} from "{service}/client.js";

const show = (id, text) => (document.getElementById(id).textContent = text);
const version = () => Number(document.getElementById("version").textContent);
window.client = createClient({{ url: "{service}/graphql", token: () => {token} }});
client.subscribe({document}, () => ({{ id: {conversation}, after: version() }}), {{
  next: ({{ data }}) => show("version", data.contactInsightsReplaced.insights.version),
  status: ({{ state }}) => show("state", state),
}});
"""


class Elsewhere:
    """The server of another organization's page. Its policy allows only the service."""

    service = ""

    def app(self):
        return Starlette(routes=[Route("/", self.page), Route("/page.js", self.script)])

    def page(self, _):
        socket = self.service.replace("http", "ws", 1)
        policy = f"default-src 'none'; script-src 'self' {self.service}; img-src data:; "
        policy += f"connect-src {self.service} {socket}"
        headers = {"content-security-policy": policy}
        return Response(DOCUMENT, headers=headers, media_type="text/html")

    def script(self, _):
        script = SCRIPT.format(
            service=self.service,
            token=json.dumps(token("ana")),
            document=json.dumps(REPLACED),
            conversation=json.dumps(gid("Conversation", "v3")),
        )
        return Response(script, media_type="text/javascript")


@pytest.fixture(scope="module")
async def browser():
    async with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
async def elsewhere():
    found = Elsewhere()
    async with serving(found.app()) as (host, port):
        found.url = f"http://{host}:{port}"
        yield found


@pytest.fixture(scope="module")
def service(tmp_path_factory, elsewhere):
    folder = tmp_path_factory.mktemp("browser-client") / "data"
    with running(folder, ALLOWED_ORIGINS=elsewhere.url) as service:
        yield service


@pytest.fixture
def desk(browser, service, elsewhere):
    """A page that shows the newest version, the proxy between it and the service, and the agent who generates."""

    @asynccontextmanager
    async def opened():
        ben = service.client("ben")
        async with (
            AsyncExitStack() as stack,
            freezing_before(service.url) as proxy,
            page_in(browser) as page,
        ):
            stack.push_async_callback(ben.close)
            elsewhere.service = proxy.url
            version = await generated(ben)
            await page.goto(elsewhere.url)
            await shows(page, version=version, state="live")
            yield page, proxy, ben

    return opened


async def shows(page, **texts):
    for name, text in texts.items():
        place = page.locator(f"#{name}")
        await expect(place).to_have_text(str(text), timeout=GENEROUS_MILLISECONDS)


async def ends_on(page, version, *, healed_at):
    await shows(page, version=version, state="live")
    print(f"on the newest version {time.monotonic() - healed_at:.1f} s after healing")


async def test_a_page_of_another_origin_loads_the_client_and_is_told(desk):
    """R24"""
    async with desk() as (page, _, ben):
        await shows(page, version=await generated(ben))
        name = await page.evaluate("client.query('{ viewer { name } }')")

        assert name == {"data": {"viewer": {"name": "Ana Diaz"}}}
        assert page.complaints == []


async def test_a_connection_that_the_network_has_forgotten(desk):
    """R40"""
    async with desk() as (page, proxy, ben):
        proxy.forget()
        healed_at = time.monotonic()

        await ends_on(page, await generated(ben), healed_at=healed_at)


async def test_a_service_that_was_killed_and_started_again(service, desk):
    """R26, R40"""
    async with desk() as (page, _, ben):
        service.kill()
        await shows(page, state="offline")
        await asyncio.to_thread(service.start)
        healed_at = time.monotonic()

        await ends_on(page, await generated(ben), healed_at=healed_at)


async def test_a_page_that_is_shown_again_asks_at_once_whether_its_connection_lives(desk):
    """R40"""
    async with desk() as (page, proxy, ben):
        async with page.expect_websocket(timeout=GENEROUS_MILLISECONDS):
            proxy.forget()
            await page.evaluate("dispatchEvent(new Event('online'))")

        await shows(page, version=await generated(ben), state="live")
