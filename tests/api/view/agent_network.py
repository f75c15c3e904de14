"""The page of an agent behind a network that can fail, and with a session that can end."""

import json
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from agent_page import KEY
from playwright.async_api import expect

from tests.api.workplace import token
from tests.freezing_proxy import freezing_before


@asynccontextmanager
async def behind_a_network(office, **options):
    """Ana's page, and the network between it and the service."""
    async with (
        freezing_before(office.url) as network,
        replace(office, url=network.url).page(**options) as page,
    ):
        yield page, network


async def keeps_an_expired_token(page, office):
    old = token("ana", office.workplace.id, lasts=timedelta(minutes=-5))
    await page.evaluate(f"sessionStorage.setItem({json.dumps(KEY)}, {json.dumps(old)})")


async def session_ends(page, network, office):
    """Cuts the connection. The next one brings a token that has expired."""
    await keeps_an_expired_token(page, office)
    network.freeze()
    await expect(page.locator(".link-state")).to_have_text("Reconnecting")
    network.thaw()
